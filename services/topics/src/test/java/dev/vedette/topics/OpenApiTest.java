package dev.vedette.topics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.kit.testing.OpenApiContract;
import dev.vedette.topics.searches.SearchResource.NewSearch;
import dev.vedette.topics.topic.TopicResource.NewTopic;
import org.junit.jupiter.api.Test;

class OpenApiTest {

    @Test
    void the_committed_description_is_what_the_service_offers() {
        assertThat(OpenApiContract.of("topics")
                        .body("TopicChange", NewTopic.class)
                        .body("SearchChange", NewSearch.class)
                        .differences())
                .isEmpty();
    }
}
