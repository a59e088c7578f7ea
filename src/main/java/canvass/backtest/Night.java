package canvass.backtest;

import canvass.call.Returns;

/** A simulated night: what of a past election was counted when every group had counted a share of its vote. */
interface Night {
    /**
     * The returns when each group has counted so much of its vote, or as near below as its units allow; a group's first unit
     * is in from the start unless it is its only one.
     *
     * @param share above zero and below one
     */
    Returns at(double share);
}
