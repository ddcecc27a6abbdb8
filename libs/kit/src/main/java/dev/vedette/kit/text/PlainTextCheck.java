package dev.vedette.kit.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Finds the first character that a {@link PlainText} must not have, and names it. */
public class PlainTextCheck implements ConstraintValidator<PlainText, CharSequence> {

    private boolean lines;

    @Override
    public void initialize(PlainText constraint) {
        lines = constraint.lines();
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        var bad = text == null ? -1 : firstHidden(text, lines);
        if (bad < 0) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate("has a character that cannot be seen, U+%04X".formatted(bad))
                .addConstraintViolation();
        return false;
    }

    /** The first code point that is not allowed; -1 where all are. */
    public static int firstHidden(CharSequence text, boolean lines) {
        return text.codePoints()
                .filter(each -> isHidden(each, lines))
                .findFirst()
                .orElse(-1);
    }

    private static boolean isHidden(int character, boolean lines) {
        if (character == '\n' || character == '\r' || character == '\t') {
            return !lines;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE -> true;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> !lines;
            default -> character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
        };
    }
}
