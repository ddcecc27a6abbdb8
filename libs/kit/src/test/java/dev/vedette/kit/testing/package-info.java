/**
 * What the tests of every service share: real servers ({@link dev.vedette.kit.testing.LocalStackResource}), signed
 * tokens, and the rules of the architecture.
 */
@NullMarked
package dev.vedette.kit.testing;

import org.jspecify.annotations.NullMarked;
