package dev.vedette.local.process;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks a health endpoint. */
public final class Probe {

    private static final int CONNECT_MILLIS = 1_000;
    private static final int READ_MILLIS = 5_000;

    private Probe() {}

    /** Whether the address answers 200 now. */
    public static boolean answers(String url) {
        try {
            HttpURLConnection probe =
                    (HttpURLConnection) URI.create(url).toURL().openConnection();
            probe.setConnectTimeout(CONNECT_MILLIS);
            probe.setReadTimeout(READ_MILLIS);
            return probe.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
