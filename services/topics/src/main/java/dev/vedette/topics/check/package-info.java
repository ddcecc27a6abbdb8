/**
 * Whether a query can be understood, told before it is saved ({@code POST /api/v1/topics/check}) and once more when it
 * is. It keeps nothing.
 */
@NullMarked
package dev.vedette.topics.check;

import org.jspecify.annotations.NullMarked;
