package dev.vedette.local.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;

/** Ports on loopback. Hands out no port twice in the life of this process. */
public final class Ports {

    private static final Set<Integer> GIVEN = new HashSet<>();

    private Ports() {}

    /** A port that nobody listens on. */
    public static int free() {
        return usualOrFree(0);
    }

    /** The usual port if nobody listens on it, else a free one. */
    public static synchronized int usualOrFree(int usual) {
        int port = GIVEN.contains(usual) ? open(0) : open(usual);
        while (port < 0 || !GIVEN.add(port)) {
            port = open(0);
        }
        return port;
    }

    /** Both addresses are tried: a service on all interfaces hides from a loopback probe on some systems. */
    private static int open(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            int bound = socket.getLocalPort();
            return freeEverywhere(bound) ? bound : -1;
        } catch (java.net.BindException taken) {
            return -1;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look for a free port", e);
        }
    }

    private static boolean freeEverywhere(int port) throws IOException {
        try (java.net.Socket socket = new java.net.Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getByName("::1"), port), 200);
            return false;
        } catch (java.net.SocketException | java.net.SocketTimeoutException refused) {
            return true;
        }
    }
}
