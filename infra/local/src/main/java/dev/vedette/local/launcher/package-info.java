/** The commands {@code up}, {@code status}, {@code logs} and {@code down}, and the stack they are about. */
@NullMarked
package dev.vedette.local.launcher;

import org.jspecify.annotations.NullMarked;
