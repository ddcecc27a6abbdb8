/**
 * Alerts as emails: HTML and text, saying why they were sent.
 */
@NullMarked
package dev.vedette.alerts.mail;

import org.jspecify.annotations.NullMarked;
