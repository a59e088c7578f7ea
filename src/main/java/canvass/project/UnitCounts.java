package canvass.project;

import canvass.call.Returns;

/**
 * How many units a projection was made of.
 *
 * @param all of the baseline and the returns together
 * @param reported of which anything is counted
 * @param complete of which all is known to be counted
 * @param notInBaseline which only the returns have; zero without a baseline
 */
public record UnitCounts(int all, int reported, int complete, int notInBaseline) {
    static UnitCounts of(Returns returns, int notInBaseline) {
        int reported = 0;
        int complete = 0;
        for (int unit = 0; unit < returns.size(); unit++) {
            if (returns.reported(unit)) {
                reported++;
                complete += returns.expected(unit) == 1 ? 1 : 0;
            }
        }
        return new UnitCounts(returns.size(), reported, complete, notInBaseline);
    }
}
