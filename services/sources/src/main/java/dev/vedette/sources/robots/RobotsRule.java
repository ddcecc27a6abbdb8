package dev.vedette.sources.robots;

import java.util.List;

/**
 * One {@code Allow} or {@code Disallow}.
 *
 * @param parts what must come one after another with anything between; the first at the start
 * @param toTheEnd whether the last part must end the path ({@code $})
 * @param octets the length of the pattern, which is its weight
 */
record RobotsRule(boolean allow, List<String> parts, boolean toTheEnd, int octets) {

    static RobotsRule of(boolean allow, String pattern) {
        var toTheEnd = pattern.endsWith("$");
        var body = RobotsPath.normalPattern(toTheEnd ? pattern.substring(0, pattern.length() - 1) : pattern);
        return new RobotsRule(allow, List.of(body.split("\\*+", -1)), toTheEnd, body.length() + (toTheEnd ? 1 : 0));
    }

    /** Takes each part where it comes first: what matches at all, matches so. */
    boolean matches(String path) {
        if (!path.startsWith(parts.getFirst())) {
            return false;
        }
        var from = parts.getFirst().length();
        if (parts.size() == 1) {
            return !toTheEnd || from == path.length();
        }
        for (var part : parts.subList(1, parts.size() - 1)) {
            var at = path.indexOf(part, from);
            if (at < 0) {
                return false;
            }
            from = at + part.length();
        }
        var last = parts.getLast();
        return toTheEnd ? path.length() - last.length() >= from && path.endsWith(last) : path.indexOf(last, from) >= 0;
    }
}
