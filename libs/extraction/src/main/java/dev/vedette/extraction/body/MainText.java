package dev.vedette.extraction.body;

import dev.vedette.extraction.Caption;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the article in a page. The page is changed: what is furniture is cut out of it. */
public final class MainText {

    public Body in(Document page) {
        Element root = page.body();
        Hints hints = new Hints();
        Sweeper.dropNoise(root);
        Sweeper.dropFurniture(root, hints, Measures.taken(root));
        List<Caption> captions = Captions.take(root);
        Measures measures = Measures.taken(root);
        Element best = new Candidates(measures, hints).best(root);
        if (best == null) {
            return new Body(List.of(), captions, false);
        }
        boolean article = measures.of(best).prose() > 0 && measures.of(best).linkDensity() < 0.5;
        List<String> paragraphs = Paragraphs.of(best).stream()
                .filter(line -> !Furniture.isLine(line))
                .toList();
        return new Body(paragraphs, captions, article && !paragraphs.isEmpty());
    }
}
