package dev.vedette.articles.table;

import java.util.List;

/** Writes one table, in the order of these methods. Of one thread at a time. */
public interface TableWriter {

    /** What stands before the first row. */
    byte[] begin();

    byte[] rows(List<Row> rows);

    /**
     * What stands after the last row.
     *
     * @param isCut whether there are more rows than were asked for
     */
    byte[] end(boolean isCut);
}
