package dev.vedette.extraction.pasted;

import dev.vedette.extraction.learned.Forest;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Tells for each line of a pasted text how likely it is article text, and how likely the title. Learned from pages with known
 * text (dev.vedette.bench.training, docs/extraction.md).
 */
public final class LineModel {

    private static final String RESOURCE = "lines.model";

    private final Forest text;
    private final Forest title;

    public LineModel(Forest text, Forest title) {
        this.text = text;
        this.title = title;
    }

    /** The one that comes with this library. */
    public static LineModel shipped() {
        try (InputStream in = LineModel.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + RESOURCE + " is missing");
            }
            return read(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** One figure from 0 to 1 for each row. */
    double[] text(List<float[]> rows) {
        return text.probabilities(rows);
    }

    /** One figure from 0 to 1 for each row. */
    double[] title(List<float[]> rows) {
        return title.probabilities(rows);
    }

    public void write(OutputStream to) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(to))) {
            text.write(out);
            title.write(out);
        }
    }

    static LineModel read(InputStream from) throws IOException {
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(from, 1 << 16))) {
            return new LineModel(Forest.read(in), Forest.read(in));
        }
    }
}
