package dev.vedette.alerts.channels;

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
}
