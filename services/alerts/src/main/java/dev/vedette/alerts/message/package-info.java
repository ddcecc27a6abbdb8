/**
 * What there is to tell, before anybody has decided what it looks like: a message is made once from its subject, and each
 * renderer (mail, webhook) makes its own bytes of it.
 */
@NullMarked
package dev.vedette.alerts.message;

import org.jspecify.annotations.NullMarked;
