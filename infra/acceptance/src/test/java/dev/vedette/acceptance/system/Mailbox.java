package dev.vedette.acceptance.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** The local stack's mail box, read through its page. */
public final class Mailbox {

    private final URI page;

    Mailbox(URI page) {
        this.page = page;
    }

    /** Mails to {@code address}, with {@code messageId}, {@code subject}, {@code text}, {@code html}. */
    public List<JsonNode> to(String address) {
        try {
            var request = HttpRequest.newBuilder(page.resolve("/mails.json")).build();
            var mails = Api.JSON.readTree(
                    Api.CLIENT.send(request, BodyHandlers.ofString()).body());
            return Api.list(mails).stream()
                    .filter(mail -> mail.path("to").toString().contains(address))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
