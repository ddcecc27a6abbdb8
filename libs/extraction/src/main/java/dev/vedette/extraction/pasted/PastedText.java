package dev.vedette.extraction.pasted;

import dev.vedette.extraction.Caption;
import dev.vedette.extraction.body.Captions;
import dev.vedette.extraction.body.Furniture;
import dev.vedette.extraction.dates.DateReader;
import dev.vedette.extraction.dates.Moment;
import dev.vedette.extraction.metadata.Bylines;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text that somebody copied from a page, furniture and all. Lines are paragraphs; the first short one is the title. A
 * line such as "You might also like" ends the article when only headlines follow.
 */
public final class PastedText {

    /** What is left. */
    public record Cleaned(
            @Nullable String title,
            List<String> paragraphs,
            List<Caption> captions,
            @Nullable String author,
            @Nullable Moment published) {}

    private static final int HEADLINE = 140;
    private static final int HEAD_LINES = 4;
    private static final int DATE_LINE = 60;
    private static final Pattern CREDIT_LINE = Pattern.compile(
            "^(?:©|\\(c\\)|copyright\\b|(?:photo|foto|image|bild|фото|crédit|credit|zdjęcie)\\s*[:：]).{0,120}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** A publisher's line on its rights, which belongs to no picture. */
    private static final Pattern RIGHTS = Pattern.compile(
            "(?:©|\\(c\\)|copyright).*(?:\\b(?:19|20)\\d\\d\\b|rights reserved|rechte vorbehalten|droits réservés)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern CLOSING = Pattern.compile(
            "^(?:you (?:might|may) (?:also|be) (?:like|interested).*|related (?:stories|articles|news|content)|more (?:from|on|stories|news)\\b.*|"
                    + "read (?:next|more)|recommended(?: for you)?|most (?:read|popular)|trending(?: now)?|"
                    + "das könnte (?:sie|dich) auch interessieren|mehr zum thema|meistgelesen|auch interessant|"
                    + "vous (?:aimerez|pourriez) (?:aussi|aimer).*|à lire aussi|sur le même sujet|les plus lus|"
                    + "te puede interesar|también te puede (?:interesar|gustar)|lo más leído|noticias relacionadas|"
                    + "potrebbe(?:ro)? (?:anche )?interessarti.*|leggi anche|i più letti|articoli correlati|"
                    + "zobacz (?:też|także|również)|czytaj (?:też|także)|przeczytaj także|polecane|może cię zainteresować|"
                    + "вас (?:може|могут|также).*|читайте (?:також|также)|(?:вам|також|также) .{0,20}(?:сподоба|цікав|понрав|интерес).*|"
                    + "(?:новини|новости|статьи|матеріали|материалы) (?:за|по) (?:темою|теме)|популярне|популярное)\\s*[:：]?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

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
            String next = i + 1 < end ? lines.get(i + 1) : "";
            if (CREDIT_LINE.matcher(next).matches()
                    && !RIGHTS.matcher(next).find()
                    && !CREDIT_LINE.matcher(lines.get(i)).matches()
                    && lines.get(i).length() < 300) {
                captions.add(new Caption(lines.get(i), credit(next)));
                i++;
            } else {
                add(lines.get(i));
            }
        }
        kept.removeIf(
                line -> captions.stream().anyMatch(caption -> caption.text().equals(line)));
        boolean titled = kept.size() > 1 && kept.getFirst().length() <= HEADLINE && !endsLikeSentence(kept.getFirst());
        String title = titled ? kept.removeFirst() : null;
        takeHead();
        return new Cleaned(title, kept, captions, author, published);
    }

    /** The lines between title and text that tell who wrote it and when. */
    private void takeHead() {
        for (int looked = 0; looked < HEAD_LINES && kept.size() > 1; looked++) {
            String line = kept.getFirst();
            String names = Bylines.inLine(line);
            Moment date = line.length() <= DATE_LINE ? DateReader.read(line, false) : null;
            if (names != null && author == null) {
                author = names;
            } else if (date != null && published == null && !endsLikeSentence(line)) {
                published = date;
            } else {
                return;
            }
            kept.removeFirst();
        }
    }

    private void add(String line) {
        boolean repeated = !seen.add(line.toLowerCase(Locale.ROOT));
        if (!repeated && !Furniture.isLine(line) && !CREDIT_LINE.matcher(line).matches()) {
            kept.add(line);
        }
    }

    private static String credit(String line) {
        String credit = Captions.split(line).credit();
        return credit != null ? credit : line.replaceFirst("^\\P{L}+", "");
    }

    private static List<String> lines(String text) {
        return text.lines()
                .map(line -> line.replaceAll("[\\p{Cntrl}\\u200B\\uFEFF\\u00AD]", "")
                        .replaceAll("[\\s\\u00A0]+", " ")
                        .strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Where a closing list of other articles begins, else the end. */
    private static int closing(List<String> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (CLOSING.matcher(lines.get(i)).matches()
                    && lines.subList(i + 1, lines.size()).stream().noneMatch(PastedText::isProse)) {
                return i;
            }
        }
        return lines.size();
    }

    private static boolean isProse(String line) {
        return line.length() > HEADLINE && endsLikeSentence(line) && !Furniture.isLine(line);
    }

    private static boolean endsLikeSentence(String line) {
        return line.matches(".*[.!?…][\"”»’')]*");
    }
}
