package dev.vedette.kit.problem;

/**
 * One thing wrong with a request.
 *
 * @param field path of the field, such as {@code channels[0].url}, or the name of a parameter
 * @param message what is wrong
 * @param fix what to send instead
 */
public record FieldError(String field, String message, String fix) {}
