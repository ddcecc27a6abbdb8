package dev.vedette.feeds.reading;

import dev.vedette.feeds.FeedDocument;
import dev.vedette.feeds.Polling;
import dev.vedette.feeds.markup.Element;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a feed, or the answer it came with, says about how to follow it. */
final class PollingReader {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,7}");

    /** One link of a Link header (RFC 8288 §3). */
    private static final Pattern LINK = Pattern.compile("<([^<>]{1,2048})>([^<]*)");

    private PollingReader() {}

    static Polling read(Fields fields, Links links, FeedDocument document) {
        String hub = header(document, "hub");
        String self = header(document, "self");
        return new Polling(
                minutes(fields),
                interval(fields),
                hours(fields),
                days(fields),
                hub == null ? links.related(fields, "hub") : hub,
                self == null ? links.related(fields, "self") : self);
    }

    /** The target of the first link with this relation in the HTTP headers, which go before those of the feed. */
    static @Nullable String header(FeedDocument document, String relation) {
        String header = document.header("Link");
        if (header == null) {
            return null;
        }
        Matcher link = LINK.matcher(header);
        Pattern wanted = Pattern.compile("rel\\s*=\\s*(\"[^\"]*\\b" + relation + "\\b[^\"]*\"|" + relation + "\\b)");
        while (link.find()) {
            if (wanted.matcher(link.group(2).toLowerCase(Locale.ROOT)).find()) {
                return link.group(1).strip();
            }
        }
        return null;
    }

    private static @Nullable Duration minutes(Fields fields) {
        Integer minutes = whole(fields.text("ttl"));
        return minutes == null || minutes == 0 ? null : Duration.ofMinutes(minutes);
    }

    private static @Nullable Duration interval(Fields fields) {
        String period = fields.text("sy:updateperiod");
        Integer frequency = whole(fields.text("sy:updatefrequency"));
        Duration whole = period == null
                ? null
                : switch (period.toLowerCase(Locale.ROOT)) {
                    case "hourly" -> Duration.ofHours(1);
                    case "daily" -> Duration.ofDays(1);
                    case "weekly" -> Duration.ofDays(7);
                    case "monthly" -> Duration.ofDays(30);
                    case "yearly" -> Duration.ofDays(365);
                    default -> null;
                };
        return whole == null || frequency == null || frequency == 0 ? whole : whole.dividedBy(frequency);
    }

    /** RSS 0.91 counts to 24, RSS 2.0 to 23. */
    private static Set<Integer> hours(Fields fields) {
        Set<Integer> hours = new TreeSet<>();
        each(fields, "skiphours", "hour", text -> {
            Integer hour = whole(text);
            if (hour != null && hour <= 24) {
                hours.add(hour % 24);
            }
        });
        return hours;
    }

    private static Set<DayOfWeek> days(Fields fields) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        each(
                fields,
                "skipdays",
                "day",
                text -> Arrays.stream(DayOfWeek.values())
                        .filter(day -> day.name().equalsIgnoreCase(text))
                        .forEach(days::add));
        return days;
    }

    private static void each(Fields fields, String list, String item, Consumer<String> action) {
        for (Element element : fields.all(list)) {
            element.children().stream()
                    .filter(child -> child.name().equals(item))
                    .forEach(child -> action.accept(child.text().strip()));
        }
    }

    private static @Nullable Integer whole(@Nullable String text) {
        return text == null || !WHOLE.matcher(text).matches() ? null : Integer.valueOf(text);
    }
}
