package dev.vedette.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.alerts.rules.RuleResource.NewRule;
import dev.vedette.kit.testing.OpenApiContract;
import org.junit.jupiter.api.Test;

class OpenApiTest {

    @Test
    void the_committed_description_is_what_the_service_offers() {
        assertThat(OpenApiContract.of("alerts")
                        .body("RuleChange", NewRule.class)
                        .differences())
                .isEmpty();
    }
}
