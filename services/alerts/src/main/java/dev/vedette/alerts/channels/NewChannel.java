package dev.vedette.alerts.channels;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A channel as callers write it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = NewChannel.Email.class, name = "email"),
    @JsonSubTypes.Type(value = NewChannel.Webhook.class, name = "webhook")
})
public sealed interface NewChannel {

    /** The form of HTML's email inputs: no comments, quotes or lists, and so nothing that could add a mail header. */
    String ADDRESS = "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}"
            + "@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
            + "(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*";

    /** A channel as it would be written to get it; its secret stays where it is. */
    static NewChannel of(Channel channel) {
        return switch (channel.target()) {
            case Target.Email email -> new Email(email.address());
            case Target.Webhook webhook -> new Webhook(webhook.url(), null);
        };
    }

    ChannelType type();

    String address();

    /** A mail box. */
    record Email(
            @NotNull
            @Size(max = 254)
            @Pattern(regexp = ADDRESS, message = "must be an address such as desk@example.org")
            String address)
            implements NewChannel {

        @Override
        public ChannelType type() {
            return ChannelType.EMAIL;
        }
    }

    /**
     * An HTTP endpoint.
     *
     * @param secret the key to sign with; made here when there is none
     */
    record Webhook(
            @NotNull @Size(max = 2000) String url, @Nullable String secret) implements NewChannel {

        @Override
        public ChannelType type() {
            return ChannelType.WEBHOOK;
        }

        @Override
        public String address() {
            return url;
        }

        @Override
        public String toString() {
            return "Webhook[url=" + url + "]";
        }
    }
}
