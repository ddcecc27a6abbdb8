package dev.vedette.stories;

import dev.vedette.stories.copies.Candidates;
import dev.vedette.stories.copies.Copies;
import dev.vedette.stories.copies.Sketch;
import dev.vedette.stories.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Stories in memory, for tools and tests: near-copies of what was published within three days before. A service keeps the
 * same in its stores. An article that is a copy of two stories makes them one, whose id is that of the earlier.
 *
 * <p>Not for several threads at once.
 */
public final class Stories {

    /** What is older than the newest article by this much has no more copies. */
    public static final Duration WINDOW = Duration.ofDays(3);

    /** More articles are never remembered. */
    public static final int MOST = 100_000;

    /**
     * Where an article went.
     *
     * @param merged stories that turned out to be that one
     */
    public record Grouping(String story, List<String> merged) {

        public Grouping {
            merged = List.copyOf(merged);
        }
    }

    private final Deque<Member> window = new ArrayDeque<>();
    private final Map<String, Member> articles = new HashMap<>();
    private final Map<Long, Deque<Member>> byKey = new HashMap<>();
    private long seen;
    private Instant newest = Instant.MIN;

    /**
     * Finds the story of an article; one that is known already stays where it is.
     *
     * @param text without the headline
     */
    public Grouping add(String id, String text, Instant published) {
        String known = storyOf(id);
        if (known != null) {
            return new Grouping(known, List.of());
        }
        newest = newest.isAfter(published) ? newest : published;
        forget();
        Words words = Words.of(text);
        Member member = new Member(id, published, Sketch.of(words), text, seen++);
        List<String> merged = join(member, words);
        window.addLast(member);
        articles.put(id, member);
        remember(member);
        return new Grouping(member.root().id(), merged);
    }

    /** The story of a remembered article, as known now. */
    public @Nullable String storyOf(String id) {
        Member member = articles.get(id);
        return member == null ? null : member.root().id();
    }

    private List<String> join(Member member, Words words) {
        List<String> merged = new ArrayList<>();
        for (Member candidate : candidates(member)) {
            // of a story that is its own already nothing more is read
            if (member.root() != candidate.root() && Copies.are(words, Words.of(candidate.text()))) {
                Member ended = member.join(candidate);
                if (ended != member) {
                    merged.add(ended.id());
                }
            }
        }
        return merged;
    }

    private List<Member> candidates(Member member) {
        List<Deque<Member>> holders = Arrays.stream(member.keys())
                .mapToObj(byKey::get)
                .filter(Objects::nonNull)
                .toList();
        return Candidates.of(holders, member.keys().length);
    }

    private void remember(Member member) {
        for (long key : member.keys()) {
            Deque<Member> holders = byKey.computeIfAbsent(key, none -> new ArrayDeque<>());
            holders.addLast(member);
            if (holders.size() > Candidates.HOLDERS) {
                holders.removeFirst();
            }
        }
    }

    private void forget() {
        Instant oldest = newest.minus(WINDOW);
        while (!window.isEmpty()
                && (window.size() >= MOST || window.getFirst().published().isBefore(oldest))) {
            Member gone = window.removeFirst();
            articles.remove(gone.id());
            for (long key : gone.keys()) {
                byKey.computeIfPresent(
                        key, (none, holders) -> holders.remove(gone) && holders.isEmpty() ? null : holders);
            }
        }
    }
}
