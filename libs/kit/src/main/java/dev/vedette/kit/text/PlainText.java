package dev.vedette.kit.text;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A text that shows what it says: no control characters (NUL among them), none that turn the direction of what follows
 * (U+202A–202E, U+2066–2069), no halves of surrogate pairs. Null is fine.
 */
@Documented
@Constraint(validatedBy = PlainTextCheck.class)
@Target({FIELD, METHOD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
@Retention(RUNTIME)
public @interface PlainText {

    /** Whether it may have line breaks and tabs. */
    boolean lines() default false;

    String message() default "has characters that cannot be seen";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
