package dev.vedette.articles.index.bulk;

import dev.vedette.articles.opensearch.OpenSearch;
import dev.vedette.articles.opensearch.SearchException;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.mutiny.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Sends entries by {@code _bulk}, at most 5 MB at once. */
@ApplicationScoped
public class Bulk {

    private static final int MOST_BYTES = 5 * 1024 * 1024;

    private final OpenSearch openSearch;

    public Bulk(OpenSearch openSearch) {
        this.openSearch = openSearch;
    }

    /** What OpenSearch says to each article; the least good, where one has entries in several indices. */
    Uni<Map<UUID, Answer>> send(List<Entry> entries) {
        Map<UUID, Answer> answers = new ConcurrentHashMap<>();
        return Multi.createFrom()
                .iterable(parts(entries))
                .onItem()
                .transformToUniAndConcatenate(part -> send(part, answers))
                .collect()
                .last()
                .replaceWith(answers);
    }

    /** @param entry one of the article's that has this verdict */
    record Answer(Entry entry, Verdict verdict) {

        Answer worse(Answer other) {
            return other.badness() > badness() ? other : this;
        }

        private int badness() {
            return switch (verdict) {
                case Verdict.Done done -> 0;
                case Verdict.Refused refused -> 1;
                case Verdict.Later later -> 2;
            };
        }
    }

    private Uni<Void> send(List<Entry> part, Map<UUID, Answer> answers) {
        var lines = Buffer.buffer();
        part.forEach(entry -> entry.appendTo(lines));
        return openSearch
                .sendLines("/_bulk?require_alias=true", lines)
                .onFailure(failure -> failure instanceof SearchException answer && answer.isForGood())
                .transform(Refused::new)
                .invoke(answer -> read(part, answer.getJsonArray("items"), answers))
                .replaceWithVoid();
    }

    private static void read(List<Entry> part, JsonArray items, Map<UUID, Answer> answers) {
        if (items.size() != part.size()) {
            throw SearchException.incomplete("OpenSearch answered for " + items.size() + " of " + part.size());
        }
        for (int i = 0; i < part.size(); i++) {
            var said = new Answer(part.get(i), Verdict.of(items.getJsonObject(i)));
            answers.merge(part.get(i).id(), said, Answer::worse);
        }
    }

    /** OpenSearch, or a proxy before it, refuses the bulk as a whole, whenever it is sent. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1;

        Refused(Throwable answer) {
            super(answer.getMessage(), answer);
        }
    }

    private static List<List<Entry>> parts(List<Entry> entries) {
        List<List<Entry>> parts = new ArrayList<>();
        int size = 0;
        for (Entry entry : entries) {
            if (parts.isEmpty() || size + entry.size() > MOST_BYTES) {
                parts.add(new ArrayList<>());
                size = 0;
            }
            parts.getLast().add(entry);
            size += entry.size();
        }
        return parts;
    }
}
