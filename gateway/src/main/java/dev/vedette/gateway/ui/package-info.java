/** The web UI: its files, and the headers that keep it safe. */
@NullMarked
package dev.vedette.gateway.ui;

import org.jspecify.annotations.NullMarked;
