/**
 * Taking records from a stream: decoding, dead letters for poison, patience with servers that do not answer.
 */
@NullMarked
package dev.vedette.kit.streams;

import org.jspecify.annotations.NullMarked;
