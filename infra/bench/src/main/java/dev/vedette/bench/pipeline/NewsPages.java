package dev.vedette.bench.pipeline;

import dev.vedette.newsroom.crowd.CrowdPages;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pages as news sites have them: 600 words of article in at least 60 KB of furniture; every tenth article alerts. */
final class NewsPages implements CrowdPages {

    /** Stands in every tenth article and nowhere else. */
    static final String WORD = "kestrel";

    private static final int ALERTING = 10;
    private static final int PARAGRAPHS = 12;
    private static final int SENTENCES = 4;
    private static final List<String> WHO = List.of(
            "The council",
            "A spokesman for the ministry",
            "The mayor",
            "Residents of the district",
            "The water company",
            "An inspector",
            "The rescue service",
            "A group of teachers",
            "The regional court",
            "The railway operator");
    private static final List<String> DID = List.of(
            "said on %s that it would examine",
            "rejected on %s all plans for",
            "spoke for three hours on %s about",
            "presented on %s a new report on",
            "asked on %s for more money for",
            "described on %s the long dispute over");
    private static final List<String> WHAT = List.of(
            "the old bridge near the market",
            "the price of drinking water",
            "the school beside the river",
            "the trains that never arrive on time",
            "the hospital in the northern quarter",
            "the forest behind the airport",
            "the budget of the coming year",
            "the houses damaged by the storm",
            "the vote that was postponed twice");
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private final String head = "<style>" + ".c{margin:0;padding:0;color:#222}\n".repeat(500) + "</style><script>"
            + "window.dataLayer=window.dataLayer||[];function push(x){dataLayer.push(x)}\n".repeat(180) + "</script>";
    private final String menu = list(120, "Section");
    private final String related = list(60, "Also of interest: a headline on something else, number");

    @Override
    public String write(int site, long article) {
        var random = new Random(site * 1_000_003L + article);
        var title = WHAT.get(random.nextInt(WHAT.size())) + ": decision " + random.nextInt(1_000_000);
        return "<!doctype html><html lang=\"en\"><head><title>" + title + "</title>" + head + "</head><body><nav>"
                + menu
                + "</nav><main><article><h1>News on " + title + "</h1>" + text(random, article)
                + "</article><aside><h2>More</h2>" + related + "</aside></main><footer>" + menu
                + "</footer></body></html>";
    }

    private static String text(Random random, long article) {
        var paragraphs = IntStream.range(0, PARAGRAPHS)
                .mapToObj(paragraph -> "<p>" + paragraph(random) + "</p>")
                .collect(Collectors.joining());
        return article % ALERTING == 0
                ? "<p>A " + WORD + " was seen above the town hall.</p>" + paragraphs
                : paragraphs;
    }

    private static String paragraph(Random random) {
        return IntStream.range(0, SENTENCES)
                .mapToObj(sentence -> sentence(random))
                .collect(Collectors.joining(" "));
    }

    private static String sentence(Random random) {
        return any(random, WHO) + " " + any(random, DID).formatted(any(random, DAYS)) + " " + any(random, WHAT)
                + ", case " + random.nextInt(100_000) + ".";
    }

    private static String any(Random random, List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static String list(int entries, String words) {
        return IntStream.range(0, entries)
                .mapToObj(entry ->
                        "<li class=\"c item\"><a href=\"/list/" + entry + "\">" + words + " " + entry + "</a></li>")
                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }
}
