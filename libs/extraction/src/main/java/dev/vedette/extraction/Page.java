package dev.vedette.extraction;

import org.jspecify.annotations.Nullable;

/**
 * A page as it was fetched.
 *
 * @param body the bytes as sent, content coding removed; what lies past {@link Limits#MAX_BYTES} is not read
 * @param contentType the header of that name, for its charset
 * @param url where the page was found; relative addresses are resolved against it and it may tell the date
 */
public record Page(
        byte[] body, @Nullable String contentType, @Nullable String url) {}
