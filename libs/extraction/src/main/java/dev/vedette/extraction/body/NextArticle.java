package dev.vedette.extraction.body;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a page that never ends goes on with another article: a second headline of the first level that is not the
 * title, in a branch of the page that is made as the branch with the first headline is, and has prose of its own as that has.
 */
final class NextArticle {

    /** Characters of prose that make an article of a branch. */
    private static final int ARTICLE = 150;

    private NextArticle() {}

    /** Drops the blocks of the second article and of all behind it. */
    static void drop(Scene scene, boolean[] kept) {
        List<Block> blocks = scene.blocks();
        Element first = null;
        for (int i = 0; i < kept.length; i++) {
            Element headline = headline(blocks.get(i).element());
            if (headline == null) {
                continue;
            }
            if (first == null) {
                first = headline;
            } else if (headline != first && isNext(scene, first, headline)) {
                for (int behind = i; behind < kept.length; behind++) {
                    kept[behind] = false;
                }
                return;
            }
        }
    }

    private static boolean isNext(Scene scene, Element first, Element second) {
        Element whole = second;
        Element branch = second;
        while (whole.parent() != null && !isIn(first, whole)) {
            branch = whole;
            whole = whole.parent();
        }
        Element own = branchOf(first, whole);
        return own != null
                && own != branch
                && own.normalName().equals(branch.normalName())
                && own.className().equals(branch.className())
                && scene.whole().of(branch).prose() >= ARTICLE
                && scene.whole().of(own).prose() >= ARTICLE
                && !second.text().equalsIgnoreCase(first.text());
    }

    private static boolean isIn(Element element, Element whole) {
        return element == whole || element.parents().contains(whole);
    }

    private static @Nullable Element branchOf(Element element, Element whole) {
        for (Element up = element; up != null; up = up.parent()) {
            if (up.parent() == whole) {
                return up;
            }
        }
        return null;
    }

    private static @Nullable Element headline(Element element) {
        for (Element up = element; up != null; up = up.parent()) {
            boolean ofArticle = up.normalName().equals("h2") && isFirstIn(up, "article");
            if (up.normalName().equals("h1") || ofArticle) {
                return up;
            }
        }
        return null;
    }

    /** Whether a heading is the first of the nearest element of that name. */
    private static boolean isFirstIn(Element heading, String name) {
        for (Element up = heading.parent(); up != null; up = up.parent()) {
            if (up.normalName().equals(name)) {
                return heading.equals(up.selectFirst("h1, h2"));
            }
        }
        return false;
    }
}
