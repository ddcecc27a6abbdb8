package dev.vedette.alerts.channels;

/** What a channel reaches. */
public sealed interface Target {

    /** A mail box. */
    record Email(String address) implements Target {}

    /**
     * An HTTP endpoint.
     *
     * @param secret {@code whsec_} and the signing key in Base64
     */
    record Webhook(String url, String secret) implements Target {

        @Override
        public String toString() {
            return "Webhook[url=" + url + "]";
        }
    }
}
