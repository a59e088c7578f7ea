package canvass.pack;

/** A place on the page, in pixels. */
record Point(double x, double y) {
    /** In whole tenths of a pixel: as finely as a border is drawn. */
    long tenthsX() {
        return Math.round(x * 10);
    }

    long tenthsY() {
        return Math.round(y * 10);
    }
}
