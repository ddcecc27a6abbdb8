package dev.vedette.extraction.decoding;

import java.nio.charset.Charset;

/** Text and the charset it was read with. */
public record Decoded(String text, Charset charset) {}
