/** Owns the mail box of the local stack: SMTP in, files kept, a page that lists them. */
@NullMarked
package dev.vedette.local.mail;

import org.jspecify.annotations.NullMarked;
