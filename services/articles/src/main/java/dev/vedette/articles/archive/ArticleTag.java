package dev.vedette.articles.archive;

import dev.vedette.contracts.ArticleTagged;
import dev.vedette.contracts.Evidence;
import dev.vedette.contracts.Prominence;
import dev.vedette.contracts.Visibility;
import java.util.List;
import java.util.UUID;

/**
 * A topic's match on one revision of an article.
 *
 * @param revision the revision it was found in; on later ones it means nothing
 */
public record ArticleTag(
        UUID topicId,
        int topicVersion,
        int revision,
        String topicName,
        String topicColor,
        String teamId,
        Visibility visibility,
        double salience,
        Prominence prominence,
        List<Evidence> evidence) {

    public ArticleTag {
        evidence = List.copyOf(evidence);
    }

    public static ArticleTag of(ArticleTagged event) {
        return new ArticleTag(
                event.topicId(),
                event.topicVersion(),
                event.article().revision(),
                event.topicName(),
                event.topicColor(),
                event.teamId(),
                event.visibility(),
                event.salience(),
                event.prominence(),
                event.evidence());
    }

    public boolean isVisibleTo(String team) {
        return visibility == Visibility.ORGANISATION || teamId.equals(team);
    }
}
