package dev.vedette.alerts.mail;

import dev.vedette.alerts.message.NoticeMessage;

/** What a notice says, ready for the templates. */
record NoticeMail(String ruleName, String channel, String reason, String since, String rulesUrl) {

    static NoticeMail of(NoticeMessage notice, String publicUrl) {
        return new NoticeMail(
                OneLine.of(notice.ruleName()),
                OneLine.of(notice.channel()),
                OneLine.of(notice.reason()),
                notice.since().toString(),
                publicUrl + "/alerts");
    }

    /** Public for the template. */
    public String subject() {
        return "Alerts of " + ruleName + " no longer reach " + channel;
    }
}
