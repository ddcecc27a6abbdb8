package dev.vedette.bench.match;

import dev.vedette.query.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Texts, in two halves: queries are made from one, and the other is matched.
 *
 * @param known what queries are made from
 * @param matched what is matched
 */
record Corpus(List<Document> known, List<Document> matched) {

    private static final int TITLE = 80;
    private static final int MOST = 12_000;

    static Corpus generated(int documents, long seed) {
        GeneratedNews news = new GeneratedNews(seed);
        return halves(Stream.generate(news::next).limit(documents).toList());
    }

    /** One text a line; its beginning is its title. */
    static Corpus of(Path file, long seed) {
        try (Stream<String> lines = Files.lines(file)) {
            List<Document> all = new ArrayList<>(
                    lines.filter(line -> !line.isBlank()).map(Corpus::document).toList());
            Collections.shuffle(all, new Random(seed));
            return halves(all.subList(0, Math.min(MOST, all.size())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(String line) {
        int end = line.length() <= TITLE ? line.length() : line.offsetByCodePoints(0, TITLE / 2);
        return Document.of(line.substring(0, end), line.substring(end));
    }

    private static Corpus halves(List<Document> all) {
        return new Corpus(all.subList(0, all.size() / 2), all.subList(all.size() / 2, all.size()));
    }
}
