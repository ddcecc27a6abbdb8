/**
 * From a fetched page, or from text somebody pasted, to a clean article: {@link dev.vedette.extraction.Extractor}.
 *
 * <p>The work is divided by what is decided: which characters the bytes are ({@code decoding}), which part of the page
 * is the article ({@code body}), what the page says about it ({@code metadata}, {@code dates}), which language it is
 * in ({@code language}), and what is furniture in text without markup ({@code pasted}). No rule here knows a site.
 * The method is described in docs/extraction.md.
 */
@NullMarked
package dev.vedette.extraction;

import org.jspecify.annotations.NullMarked;
