package dev.vedette.newsroom.site;

import dev.vedette.newsroom.press.Article;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/** What stands around articles and changes from one to the next: related headlines and filling. */
final class Furniture {

    private static final int RELATED = 4;
    private static final int BLOCK = 1024;

    private static final Map<String, List<String>> HEADLINES = Map.of(
            "en",
            List.of(
                    "Kharkiv metro stations reopen as classrooms for a third winter",
                    "‘We plant anyway’: the market gardeners on Kharkiv’s northern edge",
                    "Overnight drones damage two Kharkiv apartment blocks",
                    "Why Kharkiv’s printers still make half the country’s schoolbooks",
                    "Kharkiv opera house sells out its first season underground",
                    "In pictures: first snow over Kharkiv’s Freedom Square",
                    "Kharkiv hospital treats its ten-thousandth patient from the villages"),
            "de",
            List.of(
                    "Charkiw, ukrainisch Kharkiv: Schulunterricht in der Metro",
                    "Kharkiv: Wie die Druckereien der Stadt durchhalten",
                    "Fotostrecke: Der erste Schnee über Kharkiv",
                    "Reportage aus Kharkiv: Ein Orchester spielt im Keller",
                    "Wiederaufbau in Kharkiv: Ein Haus nach dem anderen"));

    private final Map<Integer, byte[]> filling = new ConcurrentHashMap<>();

    /** Always the same for an article, in all its revisions. */
    List<String> related(Article article) {
        List<String> all = new ArrayList<>(
                HEADLINES.getOrDefault(article.site().language(), List.of("Kharkiv: the week in five stories")));
        Collections.shuffle(all, new Random(article.id().hashCode()));
        return List.copyOf(all.subList(0, Math.min(RELATED, all.size())));
    }

    /** A script of at least so many bytes, as sites carry for their widgets. */
    byte[] padding(int bytes) {
        int blocks = (bytes + BLOCK - 1) / BLOCK;
        return filling.computeIfAbsent(blocks, Furniture::script);
    }

    private static byte[] script(int blocks) {
        var random = new Random(blocks);
        var script = new StringBuilder("<script>window.__widgets={\"modules\":[");
        while (script.length() < blocks * BLOCK) {
            script.append("{\"id\":\"w")
                    .append(Integer.toHexString(random.nextInt()))
                    .append("\",\"slot\":")
                    .append(random.nextInt(400))
                    .append(",\"endpoint\":\"/_w/")
                    .append(Long.toString(random.nextLong() >>> 1, 36))
                    .append("\",\"consent\":[\"ads\",\"measure\"],\"lazy\":")
                    .append(random.nextBoolean())
                    .append("},\n");
        }
        return script.append("{}]};</script>\n").toString().getBytes(StandardCharsets.US_ASCII);
    }
}
