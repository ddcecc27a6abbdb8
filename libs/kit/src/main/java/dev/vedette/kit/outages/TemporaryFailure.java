package dev.vedette.kit.outages;

/** A failure that passes by itself, so that it is repeated for as long as it takes. Exceptions of our own say so by this. */
public interface TemporaryFailure {

    default boolean isTemporary() {
        return true;
    }
}
