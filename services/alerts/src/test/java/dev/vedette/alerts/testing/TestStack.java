package dev.vedette.alerts.testing;

import dev.vedette.kit.testing.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;

/** What every test with the running service has around it. */
@QuarkusTestResource(
        value = LocalStackResource.class,
        initArgs = {
            @ResourceArg(name = "servers", value = "postgres,kafka,mail"),
            @ResourceArg(name = "service", value = "alerts")
        })
@QuarkusTestResource(Receivers.class)
public final class TestStack {

    private TestStack() {}
}
