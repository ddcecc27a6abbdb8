/**
 * The web UI: its page and its files. The page and what keeps its name are asked for again each time; files named after
 * their content are kept for a year. So an upgrade reaches every browser with the next page load.
 */
@NullMarked
package dev.vedette.gateway.ui;

import org.jspecify.annotations.NullMarked;
