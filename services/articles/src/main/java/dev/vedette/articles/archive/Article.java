package dev.vedette.articles.archive;

import dev.vedette.contracts.Streams;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * An article as it stands.
 *
 * @param current its newest revision
 * @param pages the pages that it was read from
 * @param addresses those that ever led to it
 * @param firstSeen when a source was first seen to list it
 * @param firstStored when its first revision was stored
 * @param listed where lists put it: what came by the past stands where it was published, everything else where it was
 *     stored; it never changes
 * @param storyId the story, which never changes once it is settled; until then the article's own id, or that of an
 *     article whose story will be this one's too
 * @param version grows with every change of what readers see; {@link #UNSETTLED} until the story is settled
 * @param tagging what the topics say of {@code current}
 */
public record Article(
        @BsonId UUID id,
        UUID storyId,
        Revision current,
        List<PageRef> pages,
        List<String> addresses,
        Instant firstSeen,
        Instant firstStored,
        Instant listed,
        long version,
        Tagging tagging) {

    /** Of an article that nobody has heard of, as its story is not settled. */
    static final long UNSETTLED = 0;

    static final long FIRST_VERSION = 1;

    /** Lists leave pages and addresses in the store. */
    public Article {
        pages = pages == null ? List.of() : List.copyOf(pages);
        addresses = addresses == null ? List.of() : List.copyOf(addresses);
    }

    /** The article that a first revision makes. */
    static Article of(Revision first) {
        return new Article(
                first.articleId(),
                first.articleId(),
                first,
                List.of(first.ref()),
                first.addresses(),
                first.seen(),
                first.stored(),
                listed(first),
                UNSETTLED,
                Tagging.none(first.number()));
    }

    public boolean isSettled() {
        return version > UNSETTLED;
    }

    Article settled(UUID story) {
        return new Article(
                id, story, current, pages, addresses, firstSeen, firstStored, listed, FIRST_VERSION, tagging);
    }

    private static Instant listed(Revision first) {
        var published = first.content().published();
        var past = first.madeBy().stream().equals(Streams.ARTICLES_PAST);
        return past && published != null && published.isBefore(first.stored()) ? published : first.stored();
    }

    /** What is known of a page that was here before. */
    @Nullable
    PageRef ref(UUID page) {
        return pages.stream().filter(ref -> ref.page().equals(page)).findFirst().orElse(null);
    }

    /** Whether {@code current} was published as news. */
    boolean isOut() {
        return pages.stream()
                .anyMatch(ref -> ref.revision() == current.number() && Streams.ARTICLES.equals(ref.stream()));
    }

    /** When it became known, as far as anybody says. */
    Instant since() {
        var published = current.content().published();
        return published == null ? firstSeen : published;
    }
}
