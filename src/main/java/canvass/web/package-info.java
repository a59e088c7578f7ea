/**
 * The desk in the browser: a JSON and CSV API under {@code /api/v1}, its events, and one page. Begin with
 * {@link canvass.web.WebServer}, which lists the routes. It decides nothing: every figure comes from {@code standing}, every
 * "now" from {@code desk}. It listens on this computer only.
 */
@NullMarked
package canvass.web;

import org.jspecify.annotations.NullMarked;
