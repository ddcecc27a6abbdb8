package dev.vedette.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpMethod;
import org.junit.jupiter.api.Test;

class ApiDocumentTest {

    private final ApiDocument api = new ApiDocument();

    @Test
    void the_documents_of_all_services_fit_together() {
        assertThat(api.json()).contains("/api/v1/sources", "/api/v1/articles", "/api/v1/topics", "/api/v1/rules");
    }

    @Test
    void a_path_says_whose_it_is_who_may_call_it_and_with_what() {
        var push = path("/api/v1/websub/{token}");

        assertThat(push.part()).isEqualTo("sources");
        assertThat(push.route()).isEqualTo("/api/v1/websub/:token");
        assertThat(push.allow()).isEqualTo("GET, HEAD, POST");
        assertThat(push.operations().get(HttpMethod.POST)).isEqualTo(new ApiPath.Operation(true, true));
        assertThat(path("/api/v1/topics").operations().get(HttpMethod.POST))
                .isEqualTo(new ApiPath.Operation(false, false));
    }

    @Test
    void a_word_is_tried_before_a_parameter_in_its_place() {
        var templates = api.paths().stream().map(ApiPath::template).toList();

        assertThat(templates.indexOf("/api/v1/sources/health"))
                .isLessThan(templates.indexOf("/api/v1/sources/{id}"))
                .isNotNegative();
    }

    private ApiPath path(String template) {
        return api.paths().stream()
                .filter(path -> path.template().equals(template))
                .findFirst()
                .orElseThrow();
    }
}
