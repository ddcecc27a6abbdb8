package dev.vedette.alerts.channels;

import java.net.URI;

/** The kinds of {@link Target}, as they are stored and shown. */
public enum ChannelType {
    EMAIL,
    WEBHOOK;

    static ChannelType of(Target target) {
        return switch (target) {
            case Target.Email email -> EMAIL;
            case Target.Webhook webhook -> WEBHOOK;
        };
    }

    /** The host of a webhook's address, the domain of a mail box: what of it may be shown to anyone of the team. */
    public String host(String target) {
        return switch (this) {
            case EMAIL -> target.substring(target.lastIndexOf('@') + 1);
            case WEBHOOK -> URI.create(target.strip()).getHost();
        };
    }
}
