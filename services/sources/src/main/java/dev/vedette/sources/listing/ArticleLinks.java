package dev.vedette.sources.listing;

import dev.vedette.sources.address.WebAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells links to articles from all others by what they have in common: a headline's length, an address that names one
 * thing and not a section, a heading or an {@code article} around them, and siblings of the same build.
 */
final class ArticleLinks {

    /** What a link must gather; each sign is worth one or two. */
    private static final int ENOUGH = 4;

    private static final int FEWEST_WORDS = 4;
    private static final int LONG_HEADLINE = 6;
    private static final int SIBLINGS = 3;

    private static final Pattern NAVIGATION = Pattern.compile(
            "\\b(nav|navbar|navigation|menu|submenu|breadcrumbs?|pagination|pager|footer|cookies?|consent|social|share)\\b");

    private ArticleLinks() {}

    /** A link that may be one, before it is compared with its siblings. */
    private record Candidate(
            Element anchor, URI address, @Nullable String title, String build) {}

    static Stream<ListedLink> of(Document document, URI base, URI page) {
        var candidates = document.select("a[href]").stream()
                .flatMap(anchor -> candidate(anchor, base, page))
                .toList();
        var siblings = candidates.stream()
                .filter(each -> LinkTitle.words(each.title()) >= FEWEST_WORDS)
                .collect(Collectors.groupingBy(Candidate::build, Collectors.counting()));
        return candidates.stream()
                .filter(each -> signs(each, siblings) >= ENOUGH)
                .map(each -> new ListedLink(each.address().toString(), each.title()));
    }

    private static Stream<Candidate> candidate(Element anchor, URI base, URI page) {
        var address = WebAddress.resolve(base, anchor.attr("href"));
        if (address == null
                || !WebAddress.site(address).equals(WebAddress.site(page))
                || WebAddress.identity(address).equals(WebAddress.identity(page))
                || isNavigation(anchor)) {
            return Stream.empty();
        }
        return Stream.of(new Candidate(anchor, address, LinkTitle.of(anchor, anchor), build(anchor)));
    }

    private static int signs(Candidate link, Map<String, Long> siblings) {
        var words = LinkTitle.words(link.title());
        if (words < FEWEST_WORDS) {
            return 0;
        }
        return ArticleAddress.signs(link.address())
                + (words >= LONG_HEADLINE ? 1 : 0)
                + (isHeadline(link.anchor()) ? 1 : 0)
                + (link.anchor().closest("article") != null ? 1 : 0)
                + (siblings.getOrDefault(link.build(), 0L) >= SIBLINGS ? 1 : 0);
    }

    private static boolean isHeadline(Element anchor) {
        return anchor.closest("h1, h2, h3, h4, h5") != null || anchor.selectFirst("h1, h2, h3, h4, h5") != null;
    }

    /** A header or an aside of an article is no part of the site's navigation. */
    private static boolean isNavigation(Element anchor) {
        return Stream.iterate(anchor, element -> element != null && !element.nameIs("body"), Element::parent)
                .takeWhile(element -> !element.nameIs("article"))
                .anyMatch(element -> element.nameIs("nav")
                        || element.nameIs("footer")
                        || element.attr("role").equals("navigation")
                        || isCalledNavigation(element));
    }

    /** Whole pages are called {@code has-menu} too; but what holds headlines is no menu. */
    private static boolean isCalledNavigation(Element element) {
        return NAVIGATION.matcher(names(element)).find()
                && element.selectFirst("article, main, h1 a, h2 a, h3 a, a h2, a h3") == null;
    }

    private static String names(Element element) {
        return (element.id() + " " + element.className())
                .toLowerCase(Locale.ROOT)
                .replace('_', ' ');
    }

    /** How the page builds the link: the elements around it with their classes. */
    private static String build(Element anchor) {
        Function<Element, String> name = element -> element.normalName() + "." + element.className();
        return Stream.iterate(anchor, element -> element != null, Element::parent)
                .limit(4)
                .map(name)
                .collect(Collectors.joining(" < "));
    }
}
