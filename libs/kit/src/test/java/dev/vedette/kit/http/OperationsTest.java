package dev.vedette.kit.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OperationsTest {

    private final List<Operations.Operation> all = Operations.of(List.of(Things.class, String.class));

    @Path("/api/v1/things")
    @Produces("application/json")
    @Consumes("application/json")
    static class Things {

        @GET
        public void list() {}

        @POST
        @Consumes({"text/x-opml", "text/xml"})
        public void create() {}

        @PATCH
        @Path("{id}")
        public void change() {}

        @GET
        @Path("/{id: \\d+}/file")
        @Produces("text/csv")
        public void file() {}
    }

    @Test
    void what_works_at_an_address_is_known_by_method() {
        assertThat(methods("/api/v1/things")).containsExactly("GET", "POST");
        assertThat(methods("/api/v1/things/7")).containsExactly("PATCH");
        assertThat(methods("/api/v1/things/7/file")).containsExactly("GET");
        assertThat(methods("/api/v1/things/seven/file")).isEmpty();
        assertThat(methods("/api/v1/thing")).isEmpty();
    }

    @Test
    void a_method_has_its_own_types_or_those_of_its_resource() {
        assertThat(Operations.collect(all, "/api/v1/things", each -> each.consumes().stream()))
                .containsExactly("application/json", "text/x-opml", "text/xml");
        assertThat(Operations.collect(all, "/api/v1/things/7/file", each -> each.produces().stream()))
                .containsExactly("text/csv");
    }

    @Test
    void a_body_is_counted_as_it_is_read() throws IOException {
        var body = "0123456789".getBytes(UTF_8);

        assertThat(new JsonLimit.Counted(new ByteArrayInputStream(body), 10).readAllBytes())
                .isEqualTo(body);
        var tooLong = new JsonLimit.Counted(new ByteArrayInputStream(body), 9);
        assertThatThrownBy(tooLong::readAllBytes)
                .isInstanceOfSatisfying(
                        WebApplicationException.class,
                        e -> assertThat(e.getResponse().getStatus()).isEqualTo(413));
    }

    private java.util.Set<String> methods(String path) {
        return Operations.collect(all, path, each -> Stream.of(each.method()));
    }
}
