package dev.vedette.extraction;

import org.jspecify.annotations.Nullable;

/** The words under a picture, without the credit; {@code credit} is whose picture it is, where the page says so. */
public record Caption(String text, @Nullable String credit) {}
