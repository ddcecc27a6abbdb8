package dev.vedette.topics.topic;

import java.util.List;
import java.util.UUID;

/** A colour for a topic whose maker named none; all are legible as a dot on light and on dark. */
final class TopicColors {

    private static final List<String> PALETTE = List.of(
            "#4c6ef5", "#12b886", "#fd7e14", "#e64980", "#7950f2", "#15aabf", "#82c91e", "#fab005", "#fa5252",
            "#228be6");

    private TopicColors() {}

    static String of(UUID id) {
        return PALETTE.get(Math.floorMod(id.hashCode(), PALETTE.size()));
    }
}
