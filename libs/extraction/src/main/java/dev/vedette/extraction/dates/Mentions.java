package dev.vedette.extraction.dates;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vedette.extraction.metadata.JsonLd;
import dev.vedette.extraction.metadata.Markup;
import dev.vedette.extraction.metadata.MetaTags;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Gathers the dates of a page; one that no news site can have is none. */
final class Mentions {

    private static final LocalDate EARLIEST = LocalDate.of(1995, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);
    private static final int MOST = 400;
    private static final int LOOKED_AT = 180;
    private static final int MOST_SCRIPT = 300_000;

    private static final Pattern PUBLISHED_NAME = Pattern.compile(
            "publi(?:sh|cation)|pubdate|datecreated|dc(?:terms)?\\.(?:date\\.)?(?:issued|created)|parsely-pub-date|sailthru\\.date|issue.?date|release.?date|displaydate|article_date_original");
    private static final Pattern MODIFIED_NAME = Pattern.compile("modif|updated|revis|lastmod|changed");
    private static final Pattern PLAIN_NAME = Pattern.compile("date|timestamp|(?:^|[._-])time$");
    private static final Pattern BEFORE_IN_SCRIPT = Pattern.compile(
            "(?:date_?published|publish(?:ed)?_?(?:date|at|on|time)?|pub_?date|post_?date|first_?publi\\w+|publication_?date|article_?date|created_?(?:at|date)?)\\\\?[\"']?\\s*[:=]\\s*\\\\?[\"']$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_FIRST = Pattern.compile("(?i)en(?:[-_](?:us|ca|ph))?");
    private static final Pattern EPOCH = Pattern.compile("1[0-9]{9}(?:[0-9]{3})?");
    private static final Set<String> SKIPPED =
            Set.of("script", "style", "noscript", "template", "select", "option", "svg");

    private final List<Mention> found = new ArrayList<>();
    private final Place places = new Place();
    private final Writing writing;
    private int elements;
    private int headline = -1;

    private Mentions(Writing writing) {
        this.writing = writing;
    }

    static Mentions in(Markup markup, JsonLd jsonLd, MetaTags meta, @Nullable String url) {
        String language = markup.declaredLanguage();
        Mentions mentions = new Mentions(new Writing(
                MONTH_FIRST.matcher(language).matches(),
                language.isEmpty() ? null : language.replaceFirst("[-_].*", "").toLowerCase(Locale.ROOT)));
        mentions.stated(jsonLd);
        meta.each(mentions::meta);
        if (url != null) {
            mentions.unseen(
                    url.replaceFirst("^[a-z]+://[^/]+(?:/web/\\d+[a-z_]*/https?:/+[^/]+)?", ""), Source.ADDRESS);
        }
        for (Element element : markup.elements()) {
            mentions.elements++;
            mentions.element(element);
        }
        return mentions;
    }

    List<Mention> all() {
        return found;
    }

    int elements() {
        return elements;
    }

    /** How many elements stand before the first headline; -1 where there is none. */
    int headline() {
        return headline;
    }

    private void stated(JsonLd jsonLd) {
        for (JsonNode node : jsonLd.nodes()) {
            boolean article = node == jsonLd.article();
            unseen(text(node, "datePublished"), article ? Source.LD_PUBLISHED : Source.LD_OTHER_PUBLISHED);
            unseen(text(node, "dateModified"), article ? Source.LD_MODIFIED : Source.LD_OTHER_MODIFIED);
            unseen(text(node, "dateCreated"), Source.LD_OTHER_PUBLISHED);
            unseen(text(node, "uploadDate"), Source.LD_OTHER_PUBLISHED);
        }
    }

    private static @Nullable String text(JsonNode node, String property) {
        JsonNode value = node.path(property);
        return value.isArray() ? value.path(0).asText(null) : value.asText(null);
    }

    private void meta(Map.Entry<String, String> meta) {
        String name = meta.getKey();
        if (MODIFIED_NAME.matcher(name).find()) {
            unseen(meta.getValue(), Source.META_MODIFIED);
        } else if (PUBLISHED_NAME.matcher(name).find()) {
            unseen(meta.getValue(), Source.META_PUBLISHED);
        } else if (PLAIN_NAME.matcher(name).find()) {
            unseen(meta.getValue(), Source.META_PLAIN);
        }
    }

    private void unseen(@Nullable String text, Source source) {
        Moment moment = sane(DateReader.read(text, writing));
        if (moment != null && found.size() < MOST) {
            found.add(Mention.unseen(moment, source));
        }
    }

    private void element(Element element) {
        String name = element.normalName();
        if (name.equals("h1") && headline < 0) {
            headline = elements;
        }
        if (name.equals("script")) {
            script(element.data());
        }
        if (SKIPPED.contains(name) || name.equals("meta") || found.size() >= MOST) {
            return;
        }
        if (element.attributesSize() > 0) {
            attributes(element);
        }
        if (digits(element) >= DateReader.FEWEST_DIGITS) {
            String text = element.ownText();
            if (holdsYear(text)) {
                written(element, text);
            }
        }
    }

    /** Digits in an element's own text, at least as many as there are; most elements have none. */
    private static int digits(Element element) {
        int digits = 0;
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof TextNode text) {
                digits += DateReader.digits(text.getWholeText());
            }
        }
        return digits;
    }

    /** Looks for quoted years first, since scripts are long, and then at the key before. */
    private void script(String data) {
        int end = Math.min(data.length() - 10, MOST_SCRIPT);
        int left = 5;
        for (int at = data.indexOf("20", 1); at > 0 && at < end && left > 0; at = data.indexOf("20", at + 2)) {
            char quote = data.charAt(at - 1);
            boolean dated = (quote == '"' || quote == '\'') && Character.isDigit(data.charAt(at + 2));
            if (dated
                    && BEFORE_IN_SCRIPT
                            .matcher(data.substring(Math.max(0, at - 45), at))
                            .find()) {
                unseen(data.substring(at, Math.min(data.length(), at + 25)), Source.SCRIPT);
                left--;
            }
        }
    }

    private void attributes(Element element) {
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            boolean dated = key.equals("datetime")
                    || key.equals("content")
                    || key.equals("title")
                    || key.startsWith("data-") && PLAIN_NAME.matcher(key).find();
            if (!dated
                    || attribute.getValue().length() > 60
                    || DateReader.digits(attribute.getValue()) < DateReader.FEWEST_DIGITS) {
                continue;
            }
            Moment moment = sane(epochOr(attribute.getValue()));
            if (moment != null) {
                String item = element.attr("itemprop");
                Source source = item.contains("datePublished") || element.hasAttr("pubdate")
                        ? Source.ITEM_PUBLISHED
                        : item.contains("dateModified")
                                ? Source.ITEM_MODIFIED
                                : element.normalName().equals("time") ? Source.TIME : Source.ATTRIBUTE;
                add(element, moment, source, element.text(), 1);
            }
        }
    }

    private @Nullable Moment epochOr(String value) {
        if (EPOCH.matcher(value).matches()) {
            long seconds = Long.parseLong(value.substring(0, 10));
            return Moment.of(
                    Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC).toLocalDate());
        }
        return DateReader.read(value, writing);
    }

    private void written(Element element, String text) {
        boolean prose = text.length() > LOOKED_AT;
        String looked = prose ? text.substring(0, LOOKED_AT) : text;
        for (DateReader.Found date : DateReader.all(looked, writing)) {
            Moment moment = sane(date.moment());
            if (moment == null) {
                continue;
            }
            String before = looked.substring(Math.max(0, date.start() - 40), date.start());
            Element parent = element.parent();
            String context = before.isBlank() && parent != null && parent.childNodeSize() < 12
                    ? parent.ownText() + ' ' + element.className()
                    : before;
            Source source = prose
                    ? Source.PROSE
                    : element.normalName().equals("time") || (places.of(element) & Place.DATED) != 0
                            ? Source.NAMED
                            : Source.TEXT;
            add(element, moment, source, context, (double) (date.end() - date.start()) / looked.length());
        }
    }

    private void add(Element element, Moment moment, Source source, String around, double share) {
        Element parent = element.parent();
        String made =
                element.normalName() + '.' + element.className() + '<' + (parent == null ? "" : parent.className());
        found.add(new Mention(moment, source, elements, around, share, places.of(element), made));
    }

    private static boolean holdsYear(String text) {
        return DateReader.digits(text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text)
                >= DateReader.FEWEST_DIGITS;
    }

    private static @Nullable Moment sane(@Nullable Moment moment) {
        return moment == null || moment.day().isBefore(EARLIEST) || moment.day().isAfter(LATEST) ? null : moment;
    }
}
