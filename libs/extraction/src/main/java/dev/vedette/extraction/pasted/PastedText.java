package dev.vedette.extraction.pasted;

import dev.vedette.extraction.Caption;
import dev.vedette.extraction.body.Captions;
import dev.vedette.extraction.body.Furniture;
import dev.vedette.extraction.dates.DateReader;
import dev.vedette.extraction.dates.Moment;
import dev.vedette.extraction.metadata.PersonNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text that somebody copied from a page, furniture and all. Lines are paragraphs; the first short one is the title,
 * byline and date stand below it. A line such as "You might also like" ends the article when only headlines follow.
 */
public final class PastedText {

    /** What is left. */
    public record Cleaned(
            @Nullable String title,
            @Nullable String author,
            @Nullable Moment published,
            List<String> paragraphs,
            List<Caption> captions) {}

    private static final int HEADLINE = 140;
    private static final int CAPTION = 300;
    private static final int HEAD = 8;

    private static final Pattern CREDIT_LINE = Pattern.compile(
            "^[\\[(]?(?:©|\\(c\\)|(?:photo|foto|image|bild|picture|imagen|immagine|zdjęcie|fot\\.|фото|crédit|credit|crédito|credito|"
                    + "quelle|source|fuente|fonte|źródło|джерело|источник)(?:s|\\s+(?:by|credit|credits|von|de|di|par|autor))?\\s*[:：/]).{0,120}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern TIME_LINE =
            Pattern.compile(".{0,60}?\\d.{0,60}", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Set<String> seen = new HashSet<>();
    private final List<String> kept = new ArrayList<>();
    private final List<Caption> captions = new ArrayList<>();
    private @Nullable String author;
    private @Nullable Moment published;

    private PastedText() {}

    public static Cleaned clean(String text) {
        return new PastedText().read(text);
    }

    private Cleaned read(String text) {
        List<String> lines = lines(text);
        int end = closing(lines);
        for (int i = 0; i < end; i++) {
            String line = lines.get(i);
            String next = i + 1 < end ? lines.get(i + 1) : "";
            if (isCredit(next) && !isCredit(line) && !Furniture.isLine(line) && line.length() < CAPTION && i > 0) {
                captions.add(new Caption(line, credit(next)));
                i++;
            } else if (i > 0 && i < HEAD && isByline(line) || i < HEAD && isDate(line)) {
                continue;
            } else {
                add(line);
            }
        }
        kept.removeIf(
                line -> captions.stream().anyMatch(caption -> caption.text().equals(line)));
        boolean titled = kept.size() > 1 && kept.getFirst().length() <= HEADLINE && !endsLikeSentence(kept.getFirst());
        return new Cleaned(
                titled ? kept.getFirst() : null,
                author,
                published,
                List.copyOf(titled ? kept.subList(1, kept.size()) : kept),
                captions);
    }

    private boolean isByline(String line) {
        if (author != null || line.length() > 100 || endsLikeSentence(line)) {
            return false;
        }
        List<String> names = PersonNames.led(line);
        author = names.isEmpty() ? null : String.join("; ", names);
        return !names.isEmpty();
    }

    private boolean isDate(String line) {
        if (line.length() > 60 || !TIME_LINE.matcher(line).matches() || endsLikeSentence(line)) {
            return false;
        }
        Moment moment = DateReader.read(line, false);
        published = published == null ? moment : published;
        return moment != null;
    }

    private void add(String line) {
        boolean repeated = !seen.add(line.toLowerCase(Locale.ROOT));
        if (!repeated && !Furniture.isLine(line) && !isCredit(line)) {
            kept.add(line);
        }
    }

    private static boolean isCredit(String line) {
        return CREDIT_LINE.matcher(line).matches() && !line.contains("©") || line.matches("^©\\s*\\p{L}[^.]{0,60}$");
    }

    private static String credit(String line) {
        String credit = Captions.split(line).credit();
        return credit != null ? credit : line.replaceFirst("^\\P{L}+", "");
    }

    private static List<String> lines(String text) {
        return text.lines()
                .map(line -> line.replaceAll("[\\p{Cntrl}\\u200B\\uFEFF\\u00AD]", " ")
                        .replaceAll("[\\s\\u00A0]+", " ")
                        .strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Where a closing list of other articles begins, else the end. */
    private static int closing(List<String> lines) {
        int prose = 0;
        for (int i = lines.size() - 1; i > 0; i--) {
            prose += isProse(lines.get(i)) ? 1 : 0;
            if (prose > 0) {
                return end(lines, i + 1);
            }
        }
        return end(lines, 1);
    }

    private static int end(List<String> lines, int from) {
        for (int i = Math.min(from, lines.size()); i < lines.size(); i++) {
            if (Furniture.isClosing(lines.get(i))) {
                return i;
            }
        }
        return lines.size();
    }

    private static boolean isProse(String line) {
        return line.length() > HEADLINE && endsLikeSentence(line) && !Furniture.isLine(line);
    }

    private static boolean endsLikeSentence(String line) {
        return line.matches(".*[.!?…][\"”»’'“)]*");
    }
}
