package dev.vedette.articles.table;

import java.time.ZoneId;
import java.util.List;

/**
 * What is to be written.
 *
 * @param zone by whose clocks times are told where a format has no offsets
 * @param isContinued whether the rows go on where another file ended, and need no head
 */
public record Table(List<Column> columns, ZoneId zone, boolean isContinued) {

    public Table {
        columns = List.copyOf(columns);
    }
}
