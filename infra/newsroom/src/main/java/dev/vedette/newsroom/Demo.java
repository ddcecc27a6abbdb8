package dev.vedette.newsroom;

import dev.vedette.newsroom.press.Article;
import dev.vedette.newsroom.press.Draft;
import dev.vedette.newsroom.press.Edit;
import dev.vedette.newsroom.press.Site;
import dev.vedette.newsroom.writing.Templates;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A press that is busy by itself; the same seed gives the same articles, copies and edits. */
final class Demo implements AutoCloseable {

    private static final int MINUTES_APART = 37;

    private final Newsroom newsroom;
    private final Clock clock;
    private final Random random;
    private final ScheduledExecutorService schedule = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("newsroom-demo").factory());
    private int step;

    Demo(Newsroom newsroom, Clock clock, long seed) {
        this.newsroom = newsroom;
        this.clock = clock;
        this.random = new Random(seed);
    }

    /** Every template as written by hand: the worked example twelve minutes old, the others older. */
    void publishTheStart() {
        List<String> templates = newsroom.templates();
        for (int at = templates.size() - 1; at >= 0; at--) {
            Duration age = Duration.ofMinutes(12 + (long) at * MINUTES_APART);
            Draft draft =
                    Draft.of(templates.get(at)).publishedAt(clock.instant().minus(age));
            boolean elsewhere = at % 2 == 1 && !german(templates.get(at));
            newsroom.publish(elsewhere ? draft.on("continental-post") : draft);
        }
    }

    void continueEvery(Duration period) {
        schedule.scheduleAtFixedRate(this::stepOrSay, period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A schedule ends silently with its first exception; this one says what went wrong and goes on. */
    private void stepOrSay() {
        try {
            step();
        } catch (RuntimeException failed) {
            System.err.println("newsroom: the demo's step failed: " + failed);
        }
    }

    /** Mostly a new article, every third on Bakhmut; now and then a copy, an edit as well. */
    void step() {
        int now = step++;
        List<Article> before = newsroom.articles();
        Draft draft = Draft.of(now % 3 == 0 ? Templates.WORKED_EXAMPLE : pick(newsroom.templates()))
                .seeded(random.nextInt(1 << 30));
        newsroom.publish(german(String.valueOf(draft.template())) ? draft : draft.on(pickEnglishSite()));
        if (now % 4 == 1) {
            Article original = before.get(random.nextInt(Math.min(3, before.size())));
            newsroom.copy(original.id(), elsewhere(original));
        }
        if (now % 6 == 2) {
            Article old = before.get(random.nextInt(Math.min(5, before.size())));
            newsroom.edit(old.id(), new Edit(addition(old), null));
        }
    }

    @Override
    public void close() {
        schedule.shutdownNow();
    }

    private boolean german(String template) {
        return template.startsWith("de-");
    }

    private static String addition(Article article) {
        return article.text().language().equals("de")
                ? "Aktualisierung: Die zuständigen Stellen wollen sich noch heute erneut äußern."
                : "Update: officials said they would speak again before the end of the day.";
    }

    private String pickEnglishSite() {
        return pick(newsroom.sites().stream()
                .filter(site -> site.language().equals("en"))
                .map(Site::name)
                .toList());
    }

    private String elsewhere(Article original) {
        return pick(newsroom.sites().stream()
                .map(Site::name)
                .filter(name -> !name.equals(original.site().name()))
                .toList());
    }

    private String pick(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }
}
