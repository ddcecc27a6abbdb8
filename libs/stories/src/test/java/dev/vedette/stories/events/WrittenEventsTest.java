package dev.vedette.stories.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.stories.pairs.Written;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Four happenings in each of eight languages, two of them the same in all, each told in full and some in other words. */
class WrittenEventsTest {

    private record Told(String id, String language, String happening, Terms terms) {}

    @Test
    void tellings_of_one_happening_meet_and_others_do_not() {
        List<Told> all = all();
        int together = 0;
        int wanted = 0;
        int wrong = 0;
        int abroad = 0;
        int wantedAbroad = 0;
        for (int seed = 0; seed < 5; seed++) {
            Events events = told(all, seed);
            for (Told one : all) {
                for (Told other : all) {
                    boolean met = one != other
                            && String.valueOf(events.eventOf(one.id)).equals(events.eventOf(other.id));
                    boolean same = one != other && one.happening.equals(other.happening);
                    boolean home = one.language.equals(other.language);
                    together += met && same && home ? 1 : 0;
                    wanted += same && home ? 1 : 0;
                    wrong += met && !same ? 1 : 0;
                    abroad += met && same && !home ? 1 : 0;
                    wantedAbroad += same && !home ? 1 : 0;
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "events: %.3f of tellings in one language meet, %.3f of those in others; %d of %d meetings are wrong%n",
                together / (double) wanted,
                abroad / (double) wantedAbroad,
                wrong,
                wrong + together + abroad);
        assertThat(together / (double) wanted).isGreaterThan(0.45);
        assertThat(abroad / (double) wantedAbroad).isGreaterThan(0.25);
        assertThat(wrong / (double) (wrong + together + abroad)).isLessThan(0.02);
    }

    private static Events told(List<Told> all, int seed) {
        List<Told> order = new ArrayList<>(all);
        Collections.shuffle(order, new Random(seed));
        Events events = new Events();
        order.forEach(each -> events.add(new EventArticle(each.id, each.id, Instant.EPOCH, each.terms)));
        return events;
    }

    private static List<Told> all() {
        List<Told> all = new ArrayList<>();
        for (String language : Written.LANGUAGES) {
            Written written = Written.in(language);
            for (String name : written.happenings()) {
                for (String kind : List.of("base", "rewrite", "other")) {
                    String place = name.equals("bridge") ? "" : language + " ";
                    String text = String.join("\n\n", written.paragraphs(kind, name));
                    all.add(new Told(
                            language + " " + kind + " " + name,
                            language,
                            place + (kind.equals("other") ? "other " : "") + name,
                            Terms.of(written.headline(kind, name), text, language)));
                }
            }
        }
        return all;
    }
}
