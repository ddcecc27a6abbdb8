package dev.vedette.sources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.kit.testing.OpenApiContract;
import dev.vedette.sources.collections.CollectionResource.NewCollection;
import dev.vedette.sources.settings.NewSource;
import org.junit.jupiter.api.Test;

class OpenApiTest {

    @Test
    void the_committed_description_is_what_the_service_offers() {
        var contract = OpenApiContract.of("sources")
                .body("SourceChange", NewSource.class)
                .body("CollectionChange", NewCollection.class);

        assertThat(contract.differences()).isEmpty();
    }
}
