package dev.vedette.articles;

import static dev.vedette.articles.TestDesk.ARTICLES;
import static dev.vedette.articles.TestDesk.awaitUntil;
import static dev.vedette.articles.TestDesk.html;
import static dev.vedette.articles.TestDesk.viewer;
import static org.hamcrest.Matchers.equalTo;

import dev.vedette.contracts.EventIds;
import dev.vedette.contracts.SourceFacts;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** A small archive of three sites over ten days around the end of summer time, to be searched and counted. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SmallArchive {

    static final String WORD = "quetzalcoatl";
    static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    /** Clocks in Kyiv go back on the 25th. */
    static final Instant BEGIN = Instant.parse("2026-10-20T05:00:00Z");

    static final int ARTICLES_MADE = 60;

    static final List<SourceFacts> SOURCES =
            List.of(source("north", "UA", "uk"), source("south", "PL", "en"), source("east", "UA", "en"));

    record Made(SourceFacts source, Instant published, boolean stormy) {}

    final List<Made> made = new ArrayList<>();
    Records records;

    /** Before the first test and not before all: only then is it known where the service listens. */
    @BeforeEach
    void collect() {
        if (!made.isEmpty()) {
            return;
        }
        records = new Records(ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
        for (int i = 0; i < ARTICLES_MADE; i++) {
            // Every few hours, and now and then several in one.
            var published = BEGIN.plus(i * 4L + i % 3, ChronoUnit.HOURS);
            var article = new Made(SOURCES.get(i % 7 % 3), published, i % 4 == 0);
            made.add(article);
            var url = "https://" + article.source().site() + "/" + i;
            var weather = article.stormy() ? "A storm is near, says the office." : "All is calm, says the office.";
            var text = "The ship %s was seen again off the coast. %s".formatted(WORD, weather);
            records.sendPast(article.source(), url, html("Ship number " + i, text), published);
        }
        awaitUntil(() -> list(search().queryParam("limit", 1)).body("total.count", equalTo(ARTICLES_MADE)));
    }

    @AfterAll
    void disconnect() {
        records.close();
    }

    static RequestSpecification search() {
        return viewer("newsdesk").queryParam("q", WORD);
    }

    static ValidatableResponse list(RequestSpecification request) {
        return request.get(ARTICLES).then().statusCode(200);
    }

    static void requireTotal(RequestSpecification request, long count) {
        list(request).body("total.count", equalTo((int) count));
    }

    long count(Predicate<Made> wanted) {
        return made.stream().filter(wanted).count();
    }

    static SourceFacts source(String name, String country, String language) {
        return new SourceFacts(
                EventIds.of("searching", name),
                name,
                name + ".example",
                country,
                language,
                List.of(),
                List.of("Coastal Press"));
    }
}
