package dev.vedette.contracts;

/** Who sees a topic and its tags. */
public enum Visibility {
    TEAM,
    ORGANISATION
}
