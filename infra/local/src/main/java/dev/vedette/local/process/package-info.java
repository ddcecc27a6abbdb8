/**
 * Child processes that write to a log file and end with their parent, however it ends.
 */
@NullMarked
package dev.vedette.local.process;

import org.jspecify.annotations.NullMarked;
