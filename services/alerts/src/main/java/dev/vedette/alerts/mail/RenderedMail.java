package dev.vedette.alerts.mail;

/** A message as a mail. */
public record RenderedMail(String subject, String text, String html) {}
