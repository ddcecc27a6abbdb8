package dev.vedette.articles.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.vedette.kit.streams.PoisonException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private final Deadline deadline = new Deadline(Duration.ofMillis(50));
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void end() {
        end.countDown();
        deadline.stop();
    }

    @Test
    void work_that_hangs_frees_whoever_waits_for_it() {
        assertThatThrownBy(() -> deadline.keep(this::hang))
                .isInstanceOf(PoisonException.class)
                .hasMessageContaining("could not be read within");

        assertThat(deadline.left()).isEqualTo(1);
        assertThat(new Deadline(Duration.ofMinutes(1)).keep(() -> "the next page"))
                .isEqualTo("the next page");
    }

    @Test
    void work_that_ends_late_is_no_longer_counted() {
        assertThatThrownBy(() -> deadline.keep(this::hang)).isInstanceOf(PoisonException.class);

        end.countDown();

        await().until(() -> deadline.left() == 0);
    }

    @Test
    void a_process_whose_cores_all_hang_is_to_be_replaced() {
        var alive = new ReadingAlive(deadline);
        assertThat(alive.call().getStatus()).isEqualTo(Status.UP);

        var hanging = new ArrayList<Throwable>();
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
            try {
                deadline.keep(this::hang);
            } catch (PoisonException e) {
                hanging.add(e);
            }
        }

        assertThat(hanging).hasSize(Runtime.getRuntime().availableProcessors());
        assertThat(alive.call().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void failures_are_those_of_the_work() {
        var patient = new Deadline(Duration.ofMinutes(1));
        assertThatThrownBy(() -> patient.keep(() -> {
                    throw new IllegalArgumentException("odd");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("odd");
        assertThatThrownBy(() -> patient.keep(() -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);
        patient.stop();
    }

    private String hang() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "too late";
    }
}
