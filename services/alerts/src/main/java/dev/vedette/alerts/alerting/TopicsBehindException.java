package dev.vedette.alerts.alerting;

/** A record of tags came before the changes of topics that it was made with; they are on their way. */
final class TopicsBehindException extends RuntimeException {

    private static final long serialVersionUID = 1;

    TopicsBehindException(long topicsAt) {
        super("the topics of change " + topicsAt + " have not come yet", null, false, false);
    }
}
