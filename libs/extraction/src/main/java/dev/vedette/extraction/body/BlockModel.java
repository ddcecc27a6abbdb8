package dev.vedette.extraction.body;

import dev.vedette.extraction.learned.Forest;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Tells for each block of a page how likely it is article text. What it knows was learned from pages with known text
 * (dev.vedette.bench.training, docs/extraction.md).
 */
public final class BlockModel {

    private static final String RESOURCE = "blocks.model";

    private final Map<String, Float> names;
    private final Map<String, Float> words;
    private final Forest forest;
    private final Lexicon namesLexicon;
    private final Lexicon wordsLexicon;

    /**
     * @param names what the names of elements say
     * @param words what the words of a block say
     */
    public BlockModel(Map<String, Float> names, Map<String, Float> words, Forest forest) {
        this.names = Map.copyOf(names);
        this.words = Map.copyOf(words);
        this.forest = forest;
        this.namesLexicon = new Weights(names);
        this.wordsLexicon = new Weights(words);
    }

    /** The one that comes with this library. */
    public static BlockModel shipped() {
        try (InputStream in = BlockModel.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + RESOURCE + " is missing");
            }
            return read(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** One figure from 0 to 1 for each block. */
    public double[] probabilities(Scene scene) {
        return forest.probabilities(Features.of(scene, namesLexicon, wordsLexicon));
    }

    public void write(OutputStream to) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(to))) {
            write(out, names);
            write(out, words);
            forest.write(out);
        }
    }

    private static void write(DataOutputStream out, Map<String, Float> weights) throws IOException {
        out.writeInt(weights.size());
        for (Map.Entry<String, Float> entry : new TreeMap<>(weights).entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeShort(Math.round(entry.getValue() * 1000));
        }
    }

    static BlockModel read(InputStream from) throws IOException {
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(from, 1 << 16))) {
            return new BlockModel(weights(in), weights(in), Forest.read(in));
        }
    }

    private static Map<String, Float> weights(DataInputStream in) throws IOException {
        int size = in.readInt();
        Map<String, Float> weights = HashMap.newHashMap(size);
        for (int i = 0; i < size; i++) {
            weights.put(in.readUTF(), in.readShort() / 1000f);
        }
        return weights;
    }
}
