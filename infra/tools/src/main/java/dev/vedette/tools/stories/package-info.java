/** {@code ./vedette stories}: articles as JSON lines in, the story and event of each as JSON lines out. */
@NullMarked
package dev.vedette.tools.stories;

import org.jspecify.annotations.NullMarked;
