/**
 * Errors as problem+json (RFC 9457): what a resource throws, and how anything thrown becomes an answer.
 */
@NullMarked
package dev.vedette.kit.problem;

import org.jspecify.annotations.NullMarked;
