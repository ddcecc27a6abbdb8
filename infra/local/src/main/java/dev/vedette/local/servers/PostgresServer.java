package dev.vedette.local.servers;

import dev.vedette.local.place.DataFolder;
import dev.vedette.local.process.Command;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** PostgreSQL with a database and a role for each service that has one; its address is {@code host:port}. */
public final class PostgresServer extends LocalServer {

    private static final List<String> DURABLE = List.of("fsync=on", "synchronous_commit=on", "full_page_writes=on");

    private final int port;
    private final PostgresRoles roles;

    public PostgresServer(Path data, int port) {
        super("postgres", new DataFolder(data));
        this.port = port;
        this.roles = new PostgresRoles(port, data().secrets());
    }

    @Override
    public String address() {
        return "127.0.0.1:" + port;
    }

    /** The password of a service's role; database and role are named like the service. */
    public String password(String service) {
        return roles.password(service);
    }

    @Override
    public void prepare() {
        if (!Files.exists(cluster().resolve("PG_VERSION"))) {
            PostgresCluster.create(cluster(), log(), roles.superuserPassword());
        }
    }

    @Override
    protected Command command() {
        List<String> line = new ArrayList<>(PostgresCluster.unprivileged());
        line.add(PostgresBinaries.unpacked().resolve("bin/postgres").toString());
        line.addAll(List.of("-D", cluster().toString(), "-p", Integer.toString(port)));
        line.addAll(List.of("-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="));
        line.addAll(List.of("-c", "max_connections=200", "-c", "shared_buffers=128MB"));
        DURABLE.forEach(setting -> line.addAll(List.of("-c", setting)));
        // INT disconnects the clients; TERM would wait for them.
        return Command.of(line, Map.of("TZ", "UTC"), log()).stoppedBy("INT");
    }

    @Override
    protected boolean answers() {
        return roles.superuserCanConnect();
    }

    @Override
    protected void settle() {
        roles.create();
    }

    private Path cluster() {
        return folder().resolve("cluster");
    }
}
