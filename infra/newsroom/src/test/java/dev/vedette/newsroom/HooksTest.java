package dev.vedette.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vedette.newsroom.hooks.HookFault;
import dev.vedette.newsroom.hooks.ReceivedHook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HooksTest {

    private static final String BODY = "{ \"title\" : \"Łódź — “so”\" }\n";

    @TempDir
    private Path folder;

    @Test
    void a_request_is_kept_with_its_headers_and_its_exact_body() {
        try (Newsroom newsroom = Newsroom.start(NewsroomPorts.free())) {
            var answer =
                    Http.send("POST", newsroom.hookUrl("ops"), BODY, "webhook-id", "m1", "webhook-signature", "v1,x");
            Http.send("POST", newsroom.hookUrl("ops"), "{}", "webhook-id", "m2");

            ReceivedHook hook = newsroom.hooks("ops").getFirst();
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(hook.id()).isEqualTo("m1");
            assertThat(hook.body()).isEqualTo(BODY);
            assertThat(hook.headers()).containsEntry("webhook-signature", "v1,x");
            assertThat(hook.accepted()).isTrue();
            var listed = Http.json(Http.get(newsroom.hookUrl("ops") + "?id=m1")).get("items");
            assertThat(listed).hasSize(1);
            assertThat(listed.get(0).get("body").asText()).isEqualTo(BODY);
            assertThat(listed.get(0).get("receivedAt").asText()).endsWith("Z");
            assertThat(Http.json(Http.get(newsroom.hookUrl("ops"))).get("items"))
                    .hasSize(2);
            assertThat(Http.json(Http.get(newsroom.hookUrl("others"))).get("items"))
                    .isEmpty();
        }
    }

    @Test
    void a_hook_fails_as_often_as_asked_and_the_attempts_are_kept() {
        try (Newsroom newsroom = Newsroom.start(NewsroomPorts.free())) {
            Http.post(newsroom.hookUrl("ops") + "/faults", "{\"status\": 429, \"times\": 2, \"retryAfter\": 4}");

            var first = Http.post(newsroom.hookUrl("ops"), "1");
            var second = Http.post(newsroom.hookUrl("ops"), "2");
            var third = Http.post(newsroom.hookUrl("ops"), "3");

            assertThat(first.statusCode()).isEqualTo(429);
            assertThat(Http.header(first, "Retry-After")).isEqualTo("4");
            assertThat(second.statusCode()).isEqualTo(429);
            assertThat(third.statusCode()).isEqualTo(200);
            assertThat(newsroom.hooks("ops")).extracting(ReceivedHook::answered).containsExactly(429, 429, 200);
        }
    }

    @Test
    void an_answer_may_be_lost_after_the_request_was_kept() {
        try (Newsroom newsroom = Newsroom.start(NewsroomPorts.free())) {
            newsroom.failHook("ops", new HookFault(0, null, null));

            assertThatThrownBy(() -> Http.post(newsroom.hookUrl("ops"), "x")).hasRootCauseInstanceOf(IOException.class);

            assertThat(newsroom.hooks("ops")).extracting(ReceivedHook::answered).contains(0);
        }
    }

    @Test
    void what_was_answered_is_there_after_a_restart_and_a_torn_last_line_is_cut() throws IOException {
        try (Newsroom newsroom = start()) {
            Http.post(newsroom.hookUrl("ops"), BODY);
        }
        Files.writeString(folder.resolve("hooks.jsonl"), "{\"hook\":\"ops\",\"rec", StandardOpenOption.APPEND);

        try (Newsroom again = start()) {
            assertThat(again.hooks("ops")).extracting(ReceivedHook::body).containsExactly(BODY);
            Http.post(again.hookUrl("ops"), "later");
        }

        try (Newsroom third = start()) {
            assertThat(third.hooks("ops")).extracting(ReceivedHook::body).containsExactly(BODY, "later");
        }
    }

    private Newsroom start() {
        return Newsroom.start(NewsroomPorts.free(), folder, Clock.systemUTC());
    }
}
