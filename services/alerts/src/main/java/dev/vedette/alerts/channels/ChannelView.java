package dev.vedette.alerts.channels;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A channel as callers see it.
 *
 * @param secret only in the answer to the request that made the channel
 * @param disabled whether its endpoint answered that it is gone; changing the rule's channels tries it again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChannelView(
        UUID id,
        ChannelType type,
        @Nullable String address,
        @Nullable String url,
        @Nullable String secret,
        boolean disabled) {

    public static ChannelView of(Channel channel) {
        return switch (channel.type) {
            case EMAIL -> new ChannelView(channel.id, channel.type, channel.target, null, null, channel.isDisabled());
            case WEBHOOK ->
                new ChannelView(
                        channel.id,
                        channel.type,
                        null,
                        channel.target,
                        channel.fresh ? channel.secret : null,
                        channel.isDisabled());
        };
    }
}
