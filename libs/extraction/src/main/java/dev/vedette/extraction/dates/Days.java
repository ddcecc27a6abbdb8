package dev.vedette.extraction.dates;

import dev.vedette.extraction.learned.Row;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The days that a page mentions, each described in figures by where and how it is mentioned. */
public final class Days {

    private static final Pattern PUBLISHED = Pattern.compile(
            "publi|posted|veröffentlicht|erschienen|erstellt|vom|publié|posté|publicado|pubblicato|opublikowan|dodano|опубл|дата|written|created|on\\s*$|am\\s*$|le\\s*$|date",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern UPDATED = Pattern.compile(
            "updat|modif|aktualisiert|stand|geändert|mis à jour|actualiz|aggiorn|aktualiz|оновл|обновл|revis|review|edited|changed",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern OTHER = Pattern.compile(
            "©|copyright|since|seit|bis|until|from|von|event|termin|join|regist|born|geboren|expir|valid|access",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Mentions mentions;
    private final Map<LocalDate, List<Mention>> byDay = new TreeMap<>();
    private final Map<String, Integer> alike = new HashMap<>();
    private final Map<Source, LocalDate> stated = new HashMap<>();

    Days(Mentions mentions) {
        this.mentions = mentions;
        for (Mention mention : mentions.all()) {
            byDay.computeIfAbsent(mention.moment().day(), d -> new ArrayList<>())
                    .add(mention);
            stated.putIfAbsent(mention.source(), mention.moment().day());
            if (mention.made() != null) {
                alike.merge(mention.made(), 1, Integer::sum);
            }
        }
    }

    /** In the order of the calendar. */
    public List<LocalDate> days() {
        return List.copyOf(byDay.keySet());
    }

    List<Mention> of(LocalDate day) {
        return byDay.getOrDefault(day, List.of());
    }

    /** One row for each of {@link #days}. */
    public List<float[]> rows() {
        List<float[]> rows = new ArrayList<>();
        List<LocalDate> days = days();
        for (int i = 0; i < days.size(); i++) {
            Row row = new Row(100);
            sources(row, of(days.get(i)));
            seen(row, of(days.get(i)));
            relations(row, days, i);
            rows.add(row.values());
        }
        return rows;
    }

    private static void sources(Row row, List<Mention> mentions) {
        int[] counts = new int[Source.values().length];
        boolean time = false;
        for (Mention mention : mentions) {
            counts[mention.source().ordinal()]++;
            time |= mention.moment().time() != null;
        }
        for (int count : counts) {
            row.add(Math.min(4, count));
        }
        row.add(time);
        row.add(Math.min(12, mentions.size()));
    }

    /** The first mentions that readers see, and which words and places any of them has. */
    private void seen(Row row, List<Mention> mentions) {
        Mention first = null;
        int published = 0;
        int updated = 0;
        int other = 0;
        int anywhere = 0;
        int everywhere = -1;
        int fewest = 1000;
        double share = 0;
        for (Mention mention : mentions) {
            if (mention.at() < 0) {
                continue;
            }
            first = first == null ? mention : first;
            published += PUBLISHED.matcher(mention.around()).find() ? 1 : 0;
            updated += UPDATED.matcher(mention.around()).find() ? 1 : 0;
            other += OTHER.matcher(mention.around()).find() ? 1 : 0;
            anywhere |= mention.place();
            everywhere &= mention.place();
            fewest = Math.min(fewest, alike.getOrDefault(String.valueOf(mention.made()), 1));
            share = Math.max(share, mention.share());
        }
        row.add(Math.min(3, published)).add(Math.min(3, updated)).add(Math.min(3, other));
        for (int bit : Place.ALL) {
            row.add(first == null ? -1 : (everywhere & bit) != 0 ? 2 : (anywhere & bit) != 0 ? 1 : 0);
        }
        row.add(first == null ? 0 : Math.min(30, fewest));
        row.add(share);
        row.add(first == null ? -1 : (double) first.at() / Math.max(1, this.mentions.elements()));
        row.add(
                first == null || this.mentions.headline() < 0
                        ? -999
                        : Math.clamp(first.at() - this.mentions.headline(), -400, 400));
        row.add(first == null ? -1 : Math.min(20, seenBefore(first)));
    }

    private int seenBefore(Mention mention) {
        int before = 0;
        for (Mention other : mentions.all()) {
            before += other.at() >= 0 && other.at() < mention.at() ? 1 : 0;
        }
        return before;
    }

    private void relations(Row row, List<LocalDate> days, int i) {
        LocalDate day = days.get(i);
        for (Source source : List.of(
                Source.LD_PUBLISHED,
                Source.LD_MODIFIED,
                Source.META_PUBLISHED,
                Source.META_MODIFIED,
                Source.ADDRESS,
                Source.TIME,
                Source.NAMED,
                Source.TEXT)) {
            row.add(apart(day, stated.get(source)));
        }
        row.add(i == 0).add(i == days.size() - 1);
        row.add(Math.min(40, days.size()));
        row.add(Math.min(40, i)).add(Math.min(40, days.size() - 1 - i));
        row.add(i + 1 < days.size() ? apart(day, days.get(i + 1)) : 5000);
        row.add(i > 0 ? apart(day, days.get(i - 1)) : -5000);
        row.add(day.getDayOfMonth() == 1).add(day.getDayOfYear() == 1);
        row.add(Math.min(60, mentions.all().size()));
        int shown = 0;
        for (LocalDate each : days) {
            shown += of(each).stream().anyMatch(mention -> mention.source().shown()) ? 1 : 0;
        }
        row.add(Math.min(40, shown));
    }

    private static double apart(LocalDate day, @Nullable LocalDate other) {
        return other == null ? 9999 : Math.clamp(ChronoUnit.DAYS.between(other, day), -4000L, 4000L);
    }
}
