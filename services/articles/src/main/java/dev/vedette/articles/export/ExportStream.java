package dev.vedette.articles.export;

import dev.vedette.articles.table.Row;
import dev.vedette.articles.table.TableWriter;
import dev.vedette.kit.paging.Paged;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.io.ByteArrayOutputStream;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Turns pages of rows into the bytes of a file: a page is read when it is asked for, and none is kept. Of one caller. */
final class ExportStream {

    /** Where rows come from. */
    interface Pages {

        /** @param after the {@code next} of the page before; null for the first */
        Uni<Paged<Row>> read(@Nullable String after, int limit);
    }

    private final Pages pages;
    private final TableWriter writer;
    private final Function<Supplier<byte[]>, Uni<byte[]>> cores;
    private final int page;
    private @Nullable Paged<Row> first;
    private @Nullable String after;
    private int left;
    private boolean isBegun;
    private boolean isDone;

    /**
     * @param first the first page, read with the lesser of {@code page} and {@code limit}
     * @param limit how many rows there may be
     * @param cores runs what keeps a core busy
     */
    ExportStream(
            Pages pages,
            Paged<Row> first,
            int page,
            int limit,
            TableWriter writer,
            Function<Supplier<byte[]>, Uni<byte[]>> cores) {
        this.pages = pages;
        this.first = first;
        this.page = page;
        this.left = limit;
        this.writer = writer;
        this.cores = cores;
    }

    /** The file, a page at a time. */
    Multi<byte[]> bytes() {
        return Multi.createBy()
                .repeating()
                .uni(this::next)
                .whilst(written -> !isDone)
                .filter(written -> written.length > 0);
    }

    private Uni<byte[]> next() {
        var known = first;
        first = null;
        var read = known == null
                ? pages.read(after, Math.min(page, left))
                : Uni.createFrom().item(known);
        return read.chain(rows -> cores.apply(() -> write(rows)));
    }

    private byte[] write(Paged<Row> rows) {
        var bytes = new ByteArrayOutputStream();
        if (!isBegun) {
            bytes.writeBytes(writer.begin());
            isBegun = true;
        }
        bytes.writeBytes(writer.rows(rows.items()));
        left -= Math.min(page, left);
        after = rows.next();
        if (after == null || left == 0) {
            bytes.writeBytes(writer.end(after != null));
            isDone = true;
        }
        return bytes.toByteArray();
    }
}
