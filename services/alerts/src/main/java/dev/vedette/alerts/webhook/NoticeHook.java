package dev.vedette.alerts.webhook;

import dev.vedette.alerts.message.NoticeMessage;
import java.time.Instant;

/** The body of a webhook that tells of a channel that is given up. */
record NoticeHook(String type, Instant timestamp, NoticeMessage data) {

    static NoticeHook of(NoticeMessage notice) {
        return new NoticeHook("channel.disabled", notice.since(), notice);
    }
}
