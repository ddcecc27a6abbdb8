package dev.vedette.feeds.reading;

import dev.vedette.feeds.dates.FeedDates;
import dev.vedette.feeds.markup.Element;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads when something happened, by the element that says it; the more a name promises, the earlier it is asked. */
final class Moments {

    private static final String[] PUBLISHED = {
        "published", "pubdate", "issued", "dcterms:issued", "dcterms:available", "created", "dcterms:created"
    };
    private static final String[] UPDATED = {"updated", "modified", "dcterms:modified", "lastbuilddate"};

    private Moments() {}

    /** {@code dc:date} is the day of publication of what has no other; of the rest, the day of the last edit. */
    static @Nullable Instant published(Fields fields) {
        Instant published = first(fields, PUBLISHED);
        return published != null ? published : first(fields, "dc:date");
    }

    static @Nullable Instant updated(Fields fields) {
        Instant updated = first(fields, UPDATED);
        return updated != null || first(fields, PUBLISHED) == null ? updated : first(fields, "dc:date");
    }

    private static @Nullable Instant first(Fields fields, String... names) {
        for (Element element : fields.all(names)) {
            Instant moment = FeedDates.parse(element.text());
            if (moment != null) {
                return moment;
            }
        }
        return null;
    }
}
