package dev.vedette.extraction.dates;

import dev.vedette.extraction.metadata.JsonLd;
import dev.vedette.extraction.metadata.Markup;
import dev.vedette.extraction.metadata.MetaTags;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses among the dates that a page shows. */
public final class DateFinder {

    private static final List<Source> SURE = List.of(Source.LD_PUBLISHED, Source.META_PUBLISHED, Source.ITEM_PUBLISHED);
    private static final List<Source> DECLARED = List.of(
            Source.LD_PUBLISHED,
            Source.META_PUBLISHED,
            Source.ITEM_PUBLISHED,
            Source.META_PLAIN,
            Source.LD_MODIFIED,
            Source.META_MODIFIED);

    private final DateModel model;

    public DateFinder(DateModel model) {
        this.model = model;
    }

    public Dates in(Markup markup, JsonLd jsonLd, MetaTags meta, @Nullable String url) {
        Mentions mentions = Mentions.in(markup, jsonLd, meta, url);
        Days days = new Days(mentions);
        LocalDate day = weighed(model.best(days), days);
        return new Dates(
                day == null ? null : precise(day, mentions.all(), days),
                first(mentions.all(), Source.LD_MODIFIED, Source.META_MODIFIED, Source.ITEM_MODIFIED));
    }

    /**
     * The likeliest day against what the page declares: a day that is only shown gives way to a declared one that is shown
     * too ("received" and "accepted" beside the meta element), or that is earlier (an event in the sidebar).
     */
    private static @Nullable LocalDate weighed(@Nullable LocalDate best, Days days) {
        if (best == null || isSaid(days.of(best), DECLARED) || isSaid(days.of(best), List.of(Source.ADDRESS))) {
            return best;
        }
        for (LocalDate day : days.days()) {
            boolean shown =
                    days.of(day).stream().anyMatch(mention -> mention.source().shown());
            if (isSaid(days.of(day), DECLARED) && (shown || day.isBefore(best) && isSaid(days.of(day), SURE))) {
                return day;
            }
        }
        return best;
    }

    private static boolean isSaid(List<Mention> mentions, List<Source> sources) {
        return mentions.stream().anyMatch(mention -> sources.contains(mention.source()));
    }

    /** All days that a page mentions: what the choice is learned from. */
    public static Days days(Markup markup, JsonLd jsonLd, MetaTags meta, @Nullable String url) {
        return new Days(Mentions.in(markup, jsonLd, meta, url));
    }

    /** With the time of day, where the page tells it for this day, or for the same moment in another time zone. */
    private static Moment precise(LocalDate day, List<Mention> mentions, Days days) {
        Moment timed = null;
        for (Mention mention : days.of(day)) {
            boolean better =
                    timed == null || timed.offset() == null && mention.moment().offset() != null;
            timed = mention.moment().time() != null && better ? mention.moment() : timed;
        }
        if (timed != null) {
            return timed;
        }
        Moment stated = first(mentions, Source.LD_PUBLISHED, Source.META_PUBLISHED, Source.ITEM_PUBLISHED);
        Moment shifted = stated == null ? null : elsewhere(stated, day);
        return shifted == null ? Moment.of(day) : shifted;
    }

    /** A moment told in UTC that falls on the day before or after where readers are. */
    private static @Nullable Moment elsewhere(Moment moment, LocalDate day) {
        LocalTime time = moment.time();
        if (time == null || !ZoneOffset.UTC.equals(moment.offset())) {
            return null;
        }
        int hours = moment.day().plusDays(1).equals(day)
                ? 24 - time.getHour()
                : moment.day().minusDays(1).equals(day) ? -1 - time.getHour() : 99;
        if (hours < -11 || hours > 12) {
            return null;
        }
        ZoneOffset offset = ZoneOffset.ofHours(hours);
        return new Moment(day, moment.instant().atOffset(offset).toLocalTime(), offset);
    }

    private static @Nullable Moment first(List<Mention> mentions, Source... sources) {
        for (Source source : sources) {
            for (Mention mention : mentions) {
                if (mention.source() == source) {
                    return mention.moment();
                }
            }
        }
        return null;
    }
}
