package dev.vedette.sources.bulk;

import com.fasterxml.jackson.annotation.JsonValue;

/** What can be done with many sources at once. */
public enum BulkAction {
    ENABLE("enable", false),
    DISABLE("disable", false),
    TAG("tag", true),
    UNTAG("untag", true),
    ADD_TO_COLLECTION("addToCollection", true),
    REMOVE_FROM_COLLECTION("removeFromCollection", true),
    DELETE("delete", false);

    private final String word;
    private final boolean needsValue;

    BulkAction(String word, boolean needsValue) {
        this.word = word;
        this.needsValue = needsValue;
    }

    /** Whether a tag or the name of a collection must be said with it. */
    public boolean needsValue() {
        return needsValue;
    }

    @Override
    @JsonValue
    public String toString() {
        return word;
    }
}
