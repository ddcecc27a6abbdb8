package dev.vedette.extraction.body;

import dev.vedette.extraction.Limits;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** The article as the page states it to machines (schema.org {@code articleBody}), for pages that scripts fill. */
final class StatedBody {

    /** Shorter ones are teasers. */
    private static final int SHORTEST = 250;

    /** A page that shows so much less than it states has not been filled yet. */
    private static final int TIMES = 4;

    private static final Pattern ENDS = Pattern.compile("(?i)</p>|</div>|</li>|</h[1-6]>|<br\\s*/?>|\\R");

    private StatedBody() {}

    /** The stated article where the page shows hardly anything of it, else what it shows. */
    static Body orShown(@Nullable String stated, Body shown) {
        int least = Math.max(SHORTEST, TIMES * shown.text().length());
        if (stated == null || stated.length() < least) {
            return shown;
        }
        List<String> paragraphs = paragraphs(stated);
        return paragraphs.isEmpty() ? shown : new Body(paragraphs, shown.captions(), true, shown.cut());
    }

    private static List<String> paragraphs(String stated) {
        return ENDS.splitAsStream(stated)
                .map(line -> Jsoup.parse(line).text().strip())
                .filter(line -> !line.isEmpty())
                .limit(Limits.MAX_BLOCKS)
                .toList();
    }
}
