package dev.vedette.kit.servers;

import dev.vedette.local.place.Ports;
import dev.vedette.local.servers.KafkaServer;
import dev.vedette.local.servers.LocalServer;
import dev.vedette.local.servers.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test class Kafka or PostgreSQL as a parameter; each is started when it is first asked for. */
public final class Servers implements ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Servers.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == KafkaServer.class || type == PostgresServer.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == KafkaServer.class
                ? started(context, "kafka", data -> new KafkaServer(data, Ports.free(), Ports.free()))
                : started(context, "postgres", data -> new PostgresServer(data, Ports.free()));
    }

    private static LocalServer started(ExtensionContext context, String name, Function<Path, LocalServer> make) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(name, absent -> new Running(make.apply(folder())), Running.class)
                .server();
    }

    private record Running(LocalServer server) implements AutoCloseable {

        private Running {
            server.start();
        }

        @Override
        public void close() {
            server.close();
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "stack-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
