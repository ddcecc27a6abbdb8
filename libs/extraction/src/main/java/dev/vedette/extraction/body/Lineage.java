package dev.vedette.extraction.body;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What an element has from those above it.
 *
 * @param inside one bit for each of {@link #NOTABLE} that the element is or stands in
 * @param own what its own names say
 * @param far what all names above it and its own say
 * @param furnitureAt levels up to the nearest element named furniture; {@link #NOWHERE} if there is none
 * @param contentAt the same for one named content
 */
record Lineage(
        @Nullable Lineage parent,
        Element element,
        int depth,
        int inside,
        Verdict own,
        Verdict far,
        int furnitureAt,
        int contentAt,
        boolean chosen,
        boolean cut) {

    static final int NOWHERE = 30;

    static final List<String> NOTABLE = List.of(
            "li",
            "table",
            "blockquote",
            "figure",
            "form",
            "header",
            "footer",
            "aside",
            "nav",
            "article",
            "main",
            "section",
            "a",
            "pre",
            "dl",
            "p");

    private static final Set<String> NOTABLE_SET = Set.copyOf(NOTABLE);

    static Lineage of(@Nullable Lineage parent, Element element, Scene scene, Lexicon lexicon) {
        Verdict own = scene.verdict(element, lexicon);
        int inside = parent == null ? 0 : parent.inside;
        if (NOTABLE_SET.contains(element.normalName())) {
            inside |= 1 << NOTABLE.indexOf(element.normalName());
        }
        return new Lineage(
                parent,
                element,
                parent == null ? 0 : parent.depth + 1,
                inside,
                own,
                parent == null ? own : own.and(parent.far),
                scene.hints().isFurniture(element) ? 0 : parent == null ? NOWHERE : next(parent.furnitureAt),
                scene.hints().isContent(element) ? 0 : parent == null ? NOWHERE : next(parent.contentAt),
                element == scene.chosen() || parent != null && parent.chosen,
                scene.cuts().contains(element) || parent != null && parent.cut);
    }

    private static int next(int distance) {
        return Math.min(NOWHERE, distance + 1);
    }

    /** The names of the element and the two above it. */
    Verdict near() {
        Verdict near = own;
        Lineage up = parent;
        for (int i = 0; i < 2 && up != null; i++) {
            near = near.and(up.own);
            up = up.parent;
        }
        return near;
    }

    /** The one so many levels up, or the root. */
    Lineage up(int levels) {
        Lineage found = this;
        for (int i = 0; i < levels && found.parent != null; i++) {
            found = found.parent;
        }
        return found;
    }
}
