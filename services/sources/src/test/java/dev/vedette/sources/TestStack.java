package dev.vedette.sources;

import dev.vedette.kit.testing.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;

/** What every test with the running service has around it. */
@QuarkusTestResource(TestSiteResource.class)
@QuarkusTestResource(
        value = LocalStackResource.class,
        initArgs = {
            @ResourceArg(name = "servers", value = "postgres,kafka"),
            @ResourceArg(name = "service", value = "sources")
        })
final class TestStack {

    private TestStack() {}
}
