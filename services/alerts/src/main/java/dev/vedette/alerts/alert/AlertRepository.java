package dev.vedette.alerts.alert;

import dev.vedette.kit.paging.Cursor;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The alerts, and which articles each has counted. */
@ApplicationScoped
public class AlertRepository implements PanacheRepositoryBase<Alert, UUID> {

    /** Says whether it was the first for its rule and story; if so, it is there now. */
    public Uni<Boolean> insert(Alert alert) {
        return getSession()
                .chain(session -> session.createMutationQuery("""
                                insert into Alert (id, ruleId, ruleName, team, storyId, articleId, title, url, lead,
                                  sourceName, topicIds, prominence, matches, raisedAt, copies)
                                values (:id, :ruleId, :ruleName, :team, :storyId, :articleId, :title, :url, :lead,
                                  :sourceName, :topicIds, :prominence, :matches, :raisedAt, 0)
                                on conflict do nothing""")
                        .setParameter("id", alert.id)
                        .setParameter("ruleId", alert.ruleId)
                        .setParameter("ruleName", alert.ruleName)
                        .setParameter("team", alert.team)
                        .setParameter("storyId", alert.storyId)
                        .setParameter("articleId", alert.articleId)
                        .setParameter("title", alert.title)
                        .setParameter("url", alert.url)
                        .setParameter("lead", alert.lead)
                        .setParameter("sourceName", alert.sourceName)
                        .setParameter("topicIds", alert.topicIds)
                        .setParameter("prominence", alert.prominence)
                        .setParameter("matches", alert.matches)
                        .setParameter("raisedAt", alert.raisedAt)
                        .executeUpdate())
                .map(rows -> rows == 1);
    }

    /** The alert of a rule for any of these stories; null if there is none. */
    public Uni<@Nullable UUID> findId(UUID ruleId, Collection<UUID> storyIds) {
        return find("ruleId = ?1 and storyId in ?2 order by raisedAt, id", ruleId, storyIds)
                .firstResult()
                .map(alert -> alert == null ? null : alert.id);
    }

    /** Says whether the alert had not counted this article before. */
    public Uni<Boolean> countArticle(UUID alertId, UUID articleId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                insert into alert_articles (alert_id, article_id) values (:alert, :article)
                                on conflict do nothing""")
                        .setParameter("alert", alertId)
                        .setParameter("article", articleId)
                        .executeUpdate())
                .map(rows -> rows == 1);
    }

    public Uni<Void> countCopy(UUID alertId) {
        return update("copies = copies + 1 where id = ?1", alertId).replaceWithVoid();
    }

    /** Newest first, from after {@code after} on; of one rule, or of all. */
    public Uni<List<Alert>> list(String team, @Nullable UUID ruleId, @Nullable Cursor after, int limit) {
        var where = new StringBuilder("team = :team");
        var values = new Parameters().and("team", team);
        if (ruleId != null) {
            where.append(" and ruleId = :rule");
            values.and("rule", ruleId);
        }
        if (after != null) {
            where.append(" and (raisedAt, id) < (:time, :id)");
            values.and("time", after.time(0)).and("id", after.id(1));
        }
        return find(where + " order by raisedAt desc, id desc", values)
                .range(0, limit - 1)
                .list();
    }

    public Uni<List<Alert>> listByIds(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }
}
