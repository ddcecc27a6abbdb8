package dev.vedette.feeds.reading;

import dev.vedette.feeds.dates.FeedDates;
import dev.vedette.feeds.markup.Element;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads when something happened, by the element that says it; the more a name promises, the earlier it is asked. */
final class Moments {

    private static final String[] PUBLISHED = {
        "published", "pubdate", "issued", "dcterms:issued", "dcterms:available", "created", "dcterms:created"
    };
    private static final String[] UPDATED = {"updated", "modified", "dcterms:modified", "lastbuilddate"};

    private static final Pattern SLASHED = Pattern.compile("^\\s*(\\d{1,2})/(\\d{1,2})/\\d{2,4}");
    private static final Pattern AMERICAN = Pattern.compile("(?i)en(?:[-_](?:us|ph))?|fil|\\s*");

    private Moments() {}

    /** {@code dc:date} is the day of publication of what has no other; of the rest, the day of the last edit. */
    static @Nullable Instant published(Fields fields, boolean dayFirst) {
        Instant published = first(fields, dayFirst, PUBLISHED);
        return published != null ? published : first(fields, dayFirst, "dc:date");
    }

    static @Nullable Instant updated(Fields fields, boolean dayFirst) {
        Instant updated = first(fields, dayFirst, UPDATED);
        return updated != null || first(fields, dayFirst, PUBLISHED) == null
                ? updated
                : first(fields, dayFirst, "dc:date");
    }

    /**
     * Whether the day stands first in dates with slashes: what the feed's other dates show, else what its language has.
     * English ones are read as in the United States, whose programs write them.
     */
    static boolean isDayFirst(List<Element> entries, @Nullable String language) {
        int votes = 0;
        for (Element entry : entries) {
            for (Element child : entry.children()) {
                Matcher slashed = SLASHED.matcher(child.name().contains("date") ? child.text() : "");
                if (slashed.find()) {
                    votes += Integer.parseInt(slashed.group(1)) > 12 ? 1 : 0;
                    votes -= Integer.parseInt(slashed.group(2)) > 12 ? 1 : 0;
                }
            }
        }
        return votes != 0
                ? votes > 0
                : language != null && !AMERICAN.matcher(language).matches();
    }

    private static @Nullable Instant first(Fields fields, boolean dayFirst, String... names) {
        for (Element element : fields.all(names)) {
            Instant moment = FeedDates.parse(element.text(), dayFirst);
            if (moment != null) {
                return moment;
            }
        }
        return null;
    }
}
