package dev.vedette.feeds.dates;

/** Years of two digits. */
final class Years {

    private static final int PIVOT = 70;

    private Years() {}

    static int full(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() > 2 ? year : year < PIVOT ? 2000 + year : 1900 + year;
    }
}
