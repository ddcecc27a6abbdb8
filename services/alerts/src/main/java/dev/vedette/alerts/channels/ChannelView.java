package dev.vedette.alerts.channels;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A channel as callers see it. Viewers see no more of where it leads than the host: addresses are people's, and the path of
 * a webhook is often its key.
 *
 * @param host the host of a webhook, the domain of a mail box
 * @param secret only in the answer to the request that made the channel
 * @param disabled whether it was given up, since its endpoint is gone or took nothing; changing the rule's channels tries
 *     it again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChannelView(
        UUID id,
        ChannelType type,
        String host,
        @Nullable String address,
        @Nullable String url,
        @Nullable String secret,
        boolean disabled,
        @Nullable String disabledReason) {

    /** As those see it who may change it. */
    public static ChannelView full(Channel channel) {
        var isMail = channel.type == ChannelType.EMAIL;
        return new ChannelView(
                channel.id,
                channel.type,
                host(channel),
                isMail ? channel.target : null,
                isMail ? null : channel.target,
                !isMail && channel.fresh ? channel.secret : null,
                channel.isDisabled(),
                channel.disabledReason);
    }

    /** As viewers see it. */
    public static ChannelView hostOnly(Channel channel) {
        return new ChannelView(
                channel.id,
                channel.type,
                host(channel),
                null,
                null,
                null,
                channel.isDisabled(),
                channel.disabledReason);
    }

    private static String host(Channel channel) {
        return channel.type.host(channel.target);
    }
}
