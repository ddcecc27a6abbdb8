package dev.vedette.alerts.message;

/** What there is to tell. Each renderer makes its own bytes of each. */
public sealed interface Message permits AlertMessage, NoticeMessage {}
