package dev.vedette.bench.feeds;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What a browser would run, load or be restyled by, if it was shown a text. */
final class Danger {

    private static final Set<String> ELEMENTS = Set.of(
            "script",
            "style",
            "applet",
            "object",
            "embed",
            "iframe",
            "frame",
            "frameset",
            "link",
            "meta",
            "base",
            "form");
    private static final Pattern SCHEME =
            Pattern.compile("(?:javascript|vbscript|data|mocha|livescript):.*", Pattern.DOTALL);

    private Danger() {}

    static boolean isIn(String text) {
        return text.indexOf('<') >= 0
                && Jsoup.parseBodyFragment(text).getAllElements().stream().anyMatch(Danger::isDangerous);
    }

    private static boolean isDangerous(Element element) {
        return ELEMENTS.contains(element.normalName())
                || element.attributes().asList().stream().anyMatch(Danger::isDangerous);
    }

    private static boolean isDangerous(Attribute attribute) {
        String value = attribute.getValue().replaceAll("[\\s\\p{Cntrl}]+", "").toLowerCase(Locale.ROOT);
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        return name.startsWith("on")
                || name.equals("style")
                || SCHEME.matcher(value).matches();
    }
}
