package dev.vedette.alerts.alerting;

import dev.vedette.contracts.ArticleTags;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The highest (revision, topicsAt) that was decided on for each article. A replica of topics that is killed between
 * sending and acknowledging is followed by one that may know fewer topics: without this, its record would come last and
 * raise what the newer one no longer supports, or is empty of.
 */
@ApplicationScoped
class LatestTags {

    /**
     * Says whether the record is the latest of its article, or the latest come again; others of the same article wait
     * until the transaction ends.
     */
    Uni<Boolean> advance(ArticleTags tags) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                insert into latest_tags (article_id, revision, topics_at)
                                values (:article, :revision, :topicsAt)
                                on conflict (article_id) do update
                                set revision = excluded.revision, topics_at = excluded.topics_at
                                where (latest_tags.revision, latest_tags.topics_at)
                                  <= (excluded.revision, excluded.topics_at)""")
                        .setParameter("article", tags.article().articleId())
                        .setParameter("revision", tags.article().revision())
                        .setParameter("topicsAt", tags.topicsAt())
                        .executeUpdate())
                .map(rows -> rows == 1);
    }
}
