package dev.vedette.alerts.channels;

import java.net.URI;
import java.util.Locale;

/** Who answers: all channels of one scheme, host and port share it, whatever their teams and paths; mail is one. */
public record Endpoint(String name) {

    public static final Endpoint MAIL = new Endpoint("mail");

    static Endpoint of(Target target) {
        return switch (target) {
            case Target.Email email -> MAIL;
            case Target.Webhook webhook -> of(URI.create(webhook.url().strip()));
        };
    }

    private static Endpoint of(URI uri) {
        var scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        var port = uri.getPort() >= 0 ? uri.getPort() : scheme.equals("https") ? 443 : 80;
        return new Endpoint(scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + ":" + port);
    }
}
