/**
 * Messages as emails: {@link dev.vedette.alerts.mail.MailRenderer} makes subject, text and HTML of them, saying why they were
 * sent; {@link dev.vedette.alerts.mail.SmtpCarrier} hands them to the mail server.
 */
@NullMarked
package dev.vedette.alerts.mail;

import org.jspecify.annotations.NullMarked;
