package dev.vedette.query.match;

import java.util.ArrayList;
import java.util.List;

/** Places in title and text that made a query match. */
final class Findings {

    private final List<Place> title = new ArrayList<>();
    private final List<Place> text = new ArrayList<>();

    List<Place> title() {
        return title;
    }

    List<Place> text() {
        return text;
    }

    void addAll(Findings others) {
        title.addAll(others.title);
        text.addAll(others.text);
    }

    boolean isEmpty() {
        return title.isEmpty() && text.isEmpty();
    }
}
