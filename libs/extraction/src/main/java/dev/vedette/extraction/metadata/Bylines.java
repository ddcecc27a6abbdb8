package dev.vedette.extraction.metadata;

import dev.vedette.extraction.Limits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote it: people and agencies. What machines are told comes first, then what readers see; a name that is only the
 * site's own counts where there is no other.
 */
final class Bylines {

    private static final int LONGEST = 120;
    private static final String[] META = {
        "author",
        "dc.creator",
        "dcterms.creator",
        "parsely-author",
        "sailthru.author",
        "byl",
        "citation_author",
        "article:author",
        "og:article:author",
        "article:author_name",
        "article.author",
        "authors",
        "cxenseparse:author",
        "creator",
        "writer",
        "twitter:data1"
    };
    private static final Evaluator NAME =
            QueryParser.parse("[itemprop=name], [rel=author], .fn, .author-name, .name, a[href]");
    private static final Evaluator LINK = QueryParser.parse("a[href]");
    private static final String[] STEMS = {
        "author", "byline", "by-line", "autor", "auteur", "verfasser", "redakteur", "postedby", "posted-by"
    };
    private static final Pattern WRITER = Pattern.compile("(?:^|[ _-])writers?(?:$|[ _-])");
    private static final Pattern ELSEWHERE = Pattern.compile(
            "comment|related|sidebar|recommend|teaser|popular|footer|widgets|widget[-_]area|reviewer|more-|recent",
            Pattern.CASE_INSENSITIVE);
    private final Map<String, Boolean> named = new HashMap<>();
    private final Set<Element> aroundHeadline = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Markup markup;
    private final String own;

    private Bylines(Markup markup, @Nullable String site) {
        this.markup = markup;
        this.own = fold(site == null ? "" : site) + ' ' + host(markup.page().location());
        Element headline = markup.page().selectFirst("h1");
        for (Element up = headline; up != null; up = up.parent()) {
            aroundHeadline.add(up);
        }
    }

    static @Nullable String of(Markup markup, JsonLd jsonLd, MetaTags meta, @Nullable String site) {
        Bylines bylines = new Bylines(markup, site);
        List<List<String>> tries = new ArrayList<>();
        tries.add(PersonNames.in(jsonLd.names("author")));
        for (String name : META) {
            boolean labelled = !name.equals("twitter:data1")
                    || String.valueOf(meta.first("twitter:label1"))
                            .toLowerCase(Locale.ROOT)
                            .matches(".*(?:writ|autor|author|verfasst|écrit).*");
            tries.add(labelled ? PersonNames.in(meta.all(name)) : List.of());
        }
        List<String> found = bylines.people(tries);
        List<List<String>> shown = found.isEmpty() ? bylines.shown() : List.of();
        if (found.isEmpty()) {
            found = bylines.people(shown);
        }
        if (found.isEmpty()) {
            found = bylines.people(
                    List.of(PersonNames.in(jsonLd.anyNames("author")), PersonNames.in(jsonLd.names("creator"))));
        }
        if (found.isEmpty()) {
            found = Stream.concat(tries.stream(), shown.stream())
                    .filter(names -> !names.isEmpty())
                    .findFirst()
                    .orElse(List.of());
        }
        return found.isEmpty() ? null : String.join("; ", found);
    }

    /** The first list with a name that is not the site's own, without those that are. */
    private List<String> people(List<List<String>> tries) {
        for (List<String> names : tries) {
            List<String> people = names.stream().filter(name -> !isOwn(name)).toList();
            if (!people.isEmpty()) {
                return people;
            }
        }
        return List.of();
    }

    private boolean isOwn(String name) {
        String folded = fold(name);
        return folded.length() > 2 && (own.contains(folded) || own.startsWith(folded + ' '));
    }

    /** What readers see, the surest first: marked as author, named so, linked to a profile, led by "By". */
    private List<List<String>> shown() {
        List<List<String>> marked = new ArrayList<>();
        List<List<String>> named = new ArrayList<>();
        List<List<String>> linked = new ArrayList<>();
        List<List<String>> led = new ArrayList<>();
        int left = Limits.MAX_BYLINES;
        for (Element element : markup.elements()) {
            if (left == 0) {
                break;
            }
            if (element.attributesSize() == 0 && !isBeginning(element)) {
                continue;
            }
            Attributes said = element.attributes();
            String names = said.get("class") + ' ' + said.get("id") + ' ' + said.get("data-testid");
            boolean isMarked =
                    said.get("rel").contains("author") || said.get("itemprop").contains("author");
            boolean isNamed = names.length() > 2 && this.named.computeIfAbsent(names, Bylines::isNamed);
            boolean isLinked = element.normalName().equals("a") && Profiles.isProfile(said.get("href"));
            boolean isLed = isBeginning(element) && PersonNames.isLed(element.ownText());
            if (!isMarked && !isNamed && !isLinked && !isLed) {
                continue;
            }
            left--;
            List<String> people = read(element, isLed && !isNamed && !isMarked);
            if (!people.isEmpty() && !isElsewhere(element)) {
                (isMarked ? marked : isNamed ? named : isLinked ? linked : led).add(people);
            }
        }
        marked.addAll(named);
        marked.addAll(led);
        marked.addAll(linked);
        return marked;
    }

    private static boolean isNamed(String names) {
        String small = names.toLowerCase(Locale.ROOT);
        for (String stem : STEMS) {
            if (small.contains(stem)) {
                return true;
            }
        }
        return small.contains("writer") && WRITER.matcher(small).find();
    }

    private List<String> read(Element element, boolean onlyLed) {
        String text = Words.isLonger(element, LONGEST) ? "" : element.text();
        if (text.length() > LONGEST || text.isBlank()) {
            return List.of();
        }
        Element inner = element.selectFirst(NAME);
        if (onlyLed && PersonNames.withoutLead(text).isEmpty()) {
            Element next = element.nextElementSibling();
            text = next == null ? "" : next.text();
        }
        boolean several = onlyLed || element.select(LINK).size() > 1;
        boolean part = inner != null && !several && inner.text().length() >= 4;
        List<String> people = PersonNames.in(List.of(part && inner != null ? inner.text() : text));
        return people.size() > 6 || onlyLed && people.stream().noneMatch(Bylines::isCapital) ? List.of() : people;
    }

    /** Whether an element begins with a few words of its own, as a byline does. */
    private static boolean isBeginning(Element element) {
        return element.childNodeSize() > 0
                && element.childNode(0) instanceof TextNode text
                && text.getWholeText().length() < LONGEST;
    }

    private static boolean isCapital(String name) {
        return Character.isUpperCase(name.charAt(0)) && name.contains(" ");
    }

    /** Whether an element stands in a part of the page that is not the article's; no such part has the headline. */
    private boolean isElsewhere(Element element) {
        int levels = 0;
        for (Element up = element;
                up != null && levels < 8 && !aroundHeadline.contains(up);
                up = up.parent(), levels++) {
            String tag = up.normalName();
            String names = up.className() + ' ' + up.id();
            if (tag.equals("aside")
                    || tag.equals("footer")
                    || !tag.equals("body") && ELSEWHERE.matcher(names).find()) {
                return true;
            }
        }
        return false;
    }

    private static String host(String url) {
        return fold(url.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("[/:?].*$", ""));
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
