/**
 * Texts that people type and others read: {@link dev.vedette.kit.text.PlainText} on a component of a request record.
 *
 * <pre>{@code
 * record NewTopic(
 *         @NotBlank @Size(max = 100) @PlainText String name,
 *         @Size(max = 2000) @PlainText(lines = true) @Nullable String description) {}
 * }</pre>
 *
 * Names of every kind are on one line; descriptions and queries may have several.
 */
@NullMarked
package dev.vedette.kit.text;

import org.jspecify.annotations.NullMarked;
