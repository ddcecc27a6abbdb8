package dev.vedette.bench.collect;

/**
 * What is printed.
 *
 * @param checks of feeds while it was measured
 * @param lateP50Millis how much later than its interval after the check before a check came, as the sites saw it; the time
 *     that the check before took counts as lateness
 * @param overdue sources whose next check should have been ten seconds ago at the end
 * @param mostAtOnce the largest number of requests that any host had to answer at the same time
 * @param peakMegabytes resident memory of the process at its highest
 * @param states of the sources at the end
 */
record Figures(
        String bench,
        int sources,
        int scale,
        int checks,
        double checksPerSecond,
        double pagesPerSecond,
        long lateP50Millis,
        long lateP90Millis,
        long lateP99Millis,
        long lateP999Millis,
        long lateMaxMillis,
        int overdue,
        int mostAtOnce,
        long peakMegabytes,
        String states) {}
