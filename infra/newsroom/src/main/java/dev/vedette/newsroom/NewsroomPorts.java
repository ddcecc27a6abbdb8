package dev.vedette.newsroom;

import java.util.List;

/**
 * Where to listen on 127.0.0.1; 0 means any free port.
 *
 * @param sites one for each site, in the order of {@link Newsroom#sites()}
 */
public record NewsroomPorts(int control, List<Integer> sites) {

    private static final int SITES = 3;

    public NewsroomPorts {
        sites = List.copyOf(sites);
        if (sites.size() != SITES) {
            throw new IllegalArgumentException("there are " + SITES + " sites, not " + sites.size());
        }
    }

    public static NewsroomPorts defaults() {
        return new NewsroomPorts(18090, List.of(18091, 18092, 18093));
    }

    public static NewsroomPorts free() {
        return new NewsroomPorts(0, List.of(0, 0, 0));
    }
}
