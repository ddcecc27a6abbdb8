package dev.vedette.alerts.alerting;

import dev.vedette.kit.outages.TemporaryFailure;

/** A record of tags came before the changes of topics that it was made with; they are on their way. */
final class TopicsBehindException extends RuntimeException implements TemporaryFailure {

    private static final long serialVersionUID = 1;

    TopicsBehindException(long topicsAt) {
        super("the topics of change " + topicsAt + " have not come yet", null, false, false);
    }
}
