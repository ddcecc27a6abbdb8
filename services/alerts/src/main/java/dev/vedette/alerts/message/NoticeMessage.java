package dev.vedette.alerts.message;

import java.time.Instant;

/**
 * That a channel is given up.
 *
 * @param ruleName the rule it belongs to
 * @param channel where it leads, without what may be secret
 * @param reason why, as a sentence without its full stop
 * @param since from when on nothing goes there
 */
public record NoticeMessage(String ruleName, String channel, String reason, Instant since) implements Message {}
