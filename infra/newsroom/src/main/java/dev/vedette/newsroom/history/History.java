package dev.vedette.newsroom.history;

import dev.vedette.newsroom.press.Draft;
import dev.vedette.newsroom.press.Press;
import dev.vedette.newsroom.press.Site;
import dev.vedette.newsroom.writing.Templates;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** The press of the days before an instant; the same instant and days give the same articles. */
public final class History {

    /** The newest that the demo itself begins with are younger. */
    private static final Duration BEFORE_THE_END = Duration.ofHours(12);

    private static final long SEED = 7;
    private static final int ON_A_WORKING_DAY = 78;
    private static final double AT_A_WEEKEND = 0.6;
    private static final double GERMAN = 0.4;
    private static final double WAR = 0.15;
    private static final double COPIED = 0.15;

    /** How much of a day's news comes in each hour, UTC. */
    private static final double[] HOURS = {
        0.3, 0.2, 0.1, 0.1, 0.3, 1, 2, 3, 4, 4, 4, 4, 3.5, 3.5, 4, 4, 4, 3.5, 3, 2.5, 2, 1.5, 1, 0.5
    };

    private final Press press;
    private final Instant end;
    private final int days;
    private final Random random = new Random(SEED);

    private History(Press press, Instant end, int days) {
        this.press = press;
        this.end = end;
        this.days = days;
    }

    /** Puts the articles of so many days before {@code end} into the archives of the sites. */
    public static void write(Press press, Instant end, int days) {
        new History(press, end, days).write();
    }

    private void write() {
        var today = end.truncatedTo(ChronoUnit.DAYS);
        List<Story> stories = new ArrayList<>();
        for (int day = days; day >= 0; day--) {
            stories.addAll(day(today.minus(Duration.ofDays(day))));
        }
        Burst.PLANTED.forEach(burst -> burst.times(today, random)
                .map(time -> story(time, burst.template()))
                .forEach(stories::add));
        var from = end.minus(Duration.ofDays(days));
        var to = end.minus(BEFORE_THE_END);
        stories.stream()
                .filter(story ->
                        story.published().isAfter(from) && story.published().isBefore(to))
                .sorted(Comparator.comparing(Story::published))
                .forEach(this::publish);
    }

    private void publish(Story story) {
        var original = press.archive(
                Draft.of(story.template()).on(story.site()).seeded(story.seed()).publishedAt(story.published()));
        if (story.copiedTo() != null && story.copied() != null) {
            press.archiveCopy(original.id(), story.copiedTo(), story.copied());
        }
    }

    private List<Story> day(Instant midnight) {
        var weekday = midnight.atOffset(ZoneOffset.UTC).getDayOfWeek();
        var weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
        var busy = ON_A_WORKING_DAY * (weekend ? AT_A_WEEKEND : 1);
        return IntStream.range(0, (int) Math.round(busy + 6 * random.nextGaussian()))
                .mapToObj(any -> story(time(midnight), template()))
                .toList();
    }

    private Instant time(Instant midnight) {
        var hour = random.nextDouble()
                * IntStream.range(0, HOURS.length).mapToDouble(at -> HOURS[at]).sum();
        int at = 0;
        while (hour > HOURS[at]) {
            hour -= HOURS[at++];
        }
        return midnight.plus(Duration.ofHours(at)).plusSeconds(random.nextInt(3600));
    }

    private String template() {
        if (random.nextDouble() < GERMAN) {
            return pick(press.templates().names("de"));
        }
        return random.nextDouble() < WAR
                ? Templates.WORKED_EXAMPLE
                : pick(press.templates().names("en"));
    }

    private Story story(Instant time, String template) {
        var language = press.templates().language(template);
        var site = pick(press.sites().stream()
                .filter(one -> one.language().equals(language))
                .map(Site::name)
                .toList());
        var seed = random.nextInt(1 << 30);
        if (random.nextDouble() >= COPIED) {
            return new Story(time, site, template, seed, null, null);
        }
        var elsewhere = pick(press.sites().stream()
                .map(Site::name)
                .filter(name -> !name.equals(site))
                .toList());
        return new Story(time, site, template, seed, elsewhere, time.plusSeconds(300 + random.nextInt(5_400)));
    }

    private String pick(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }
}
