package dev.vedette.articles.intake;

import dev.vedette.contracts.PageFetched;
import dev.vedette.contracts.Streams;
import dev.vedette.kit.streams.StreamIntake;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes {@code pages} and {@code pages-past}, each on a channel of its own: the past never delays the present. */
@ApplicationScoped
public class PageIntake {

    private final StreamIntake intake;
    private final PageProcess process;

    PageIntake(StreamIntake intake, PageProcess process) {
        this.intake = intake;
        this.process = process;
    }

    @Incoming("pages")
    public Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return intake.take(record, PageFetched.class, page -> process.take(page, Streams.ARTICLES));
    }

    @Incoming("pages-past")
    public Uni<Void> takePast(ConsumerRecord<String, byte[]> record) {
        return intake.take(record, PageFetched.class, page -> process.take(page, Streams.ARTICLES_PAST));
    }
}
