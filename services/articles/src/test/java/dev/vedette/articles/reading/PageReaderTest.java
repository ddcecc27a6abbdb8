package dev.vedette.articles.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vedette.articles.Records;
import dev.vedette.extraction.Extraction;
import dev.vedette.extraction.Extractor;
import dev.vedette.extraction.Page;
import dev.vedette.kit.streams.PoisonException;
import dev.vedette.kit.work.Cores;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PageReaderTest {

    private static final String HTML = "<html><head><title>T</title></head><body><article><h1>T</h1><p>%s</p></article>"
            .formatted(
                    "A paragraph that is long enough to be the text of an article, as anybody would say. ".repeat(5));

    private final Vertx vertx = Vertx.vertx();
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void stop() {
        end.countDown();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void a_page_that_hangs_the_extractor_is_set_aside_and_those_behind_it_are_read() {
        var extractor = new Extractor();
        var reader =
                reader(page -> page.url().contains("hang") ? hang() : extractor.extract(page), Duration.ofSeconds(2));

        for (int i = 0; i <= Runtime.getRuntime().availableProcessors(); i++) {
            var page = Records.page("https://herald.example/hang-" + i, HTML);
            assertThatThrownBy(() -> reader.read(page).await().indefinitely())
                    .isInstanceOf(PoisonException.class)
                    .hasMessageContaining("could not be read within 2 s");
        }
        var patient = reader(extractor::extract, Duration.ofMinutes(5));
        assertThat(patient.read(Records.page("https://herald.example/next", HTML))
                        .await()
                        .indefinitely())
                .isInstanceOf(Reading.Clean.class);
    }

    @Test
    void what_breaks_the_extractor_is_set_aside() {
        var reader = reader(
                page -> {
                    throw new IllegalStateException("unexpected markup");
                },
                Duration.ofMinutes(5));

        assertThatThrownBy(() -> reader.read(Records.page("https://herald.example/odd", HTML))
                        .await()
                        .indefinitely())
                .isInstanceOf(PoisonException.class)
                .hasMessageContaining("unexpected markup");
    }

    private PageReader reader(Function<Page, Extraction> extractor, Duration deadline) {
        return new PageReader(extractor, new Cores(vertx), new Deadline(deadline));
    }

    private Extraction hang() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("too late");
    }
}
