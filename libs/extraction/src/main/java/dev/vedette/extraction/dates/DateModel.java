package dev.vedette.extraction.dates;

import dev.vedette.extraction.learned.Forest;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Tells which of the days that a page mentions is the day of publication; learned as the model of blocks is. */
public record DateModel(Forest forest) {

    private static final String RESOURCE = "days.model";
    private static final double LEAST = 0.08;

    /** The one that comes with this library. */
    public static DateModel shipped() {
        try (InputStream in = DateModel.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + RESOURCE + " is missing");
            }
            return new DateModel(Forest.read(new DataInputStream(new GZIPInputStream(in))));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public void write(OutputStream to) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(to))) {
            forest.write(out);
        }
    }

    /** The likeliest day; null where none is likely at all. */
    public @Nullable LocalDate best(Days days) {
        double[] probabilities = forest.probabilities(days.rows());
        LocalDate best = null;
        double likely = LEAST;
        for (int i = 0; i < probabilities.length; i++) {
            if (probabilities[i] > likely) {
                likely = probabilities[i];
                best = days.days().get(i);
            }
        }
        return best;
    }
}
