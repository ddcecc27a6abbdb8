package dev.vedette.extraction.body;

import dev.vedette.extraction.Caption;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the article in a page. The page loses its scripts, controls and hidden parts. */
public final class MainText {

    private static final int ENOUGH = 250;

    public Body in(Document page, Clues clues) {
        Element root = page.body();
        Sweeper.dropNoise(root);
        Cuts none = new Cuts();
        Measures whole = Measures.taken(root, none);
        Hints hints = new Hints(root, whole);
        Cuts cuts = new Cuts();
        Sweeper.cutFurniture(root, hints, whole, cuts);
        List<Caption> captions = Captions.in(root);
        Measures measures = Measures.taken(root, cuts);
        Body strict = attempt(root, hints, measures, cuts, clues, captions);
        if (strict != null && strict.text().length() >= ENOUGH) {
            return strict;
        }
        Body lenient = attempt(root, hints, whole, none, clues, captions);
        Body better = lenient != null
                        && (strict == null
                                || lenient.text().length() > 2 * strict.text().length())
                ? lenient
                : strict;
        return better == null ? new Body(List.of(), captions, false) : better;
    }

    private static @Nullable Body attempt(
            Element root, Hints hints, Measures measures, Cuts cuts, Clues clues, List<Caption> captions) {
        Element candidate = new Candidates(measures, hints).best(root);
        if (candidate == null) {
            return null;
        }
        Element best = new Gathering(measures, cuts).around(candidate);
        boolean article = measures.of(best).prose() > 0 && measures.of(best).linkDensity() < 0.5;
        List<String> paragraphs = new Trimmer(Blocks.of(best, cuts), clues).trimmed();
        return new Body(paragraphs, captions, article && !paragraphs.isEmpty());
    }
}
