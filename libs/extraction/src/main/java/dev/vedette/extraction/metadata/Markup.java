package dev.vedette.extraction.metadata;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page with its elements in document order, so that not each reader has to walk the tree. */
public record Markup(Document page, List<Element> elements) {

    public static Markup of(Document page) {
        return new Markup(page, List.copyOf(page.getAllElements()));
    }

    /** The elements with that tag. */
    List<Element> named(String tag) {
        List<Element> named = new ArrayList<>();
        for (Element element : elements) {
            if (element.normalName().equals(tag)) {
                named.add(element);
            }
        }
        return named;
    }

    /** The language that the page declares for all of it; empty where it does not. */
    public String declaredLanguage() {
        Element root = page.body().parent();
        return root == null ? "" : root.hasAttr("lang") ? root.attr("lang") : root.attr("xml:lang");
    }
}
