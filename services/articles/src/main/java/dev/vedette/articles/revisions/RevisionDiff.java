package dev.vedette.articles.revisions;

import dev.vedette.articles.archive.Revision;
import dev.vedette.articles.revisions.Change.Paragraph;
import dev.vedette.extraction.Caption;
import java.util.List;

/**
 * What a revision says otherwise than another.
 *
 * @param coarse where the texts are so long that a part of them stands as a whole, without its words compared
 * @param title one paragraph; two where it shares nothing with the one before
 * @param captions each a paragraph
 */
public record RevisionDiff(
        int number,
        int against,
        boolean coarse,
        List<Paragraph> title,
        List<Paragraph> text,
        List<Paragraph> captions) {

    /** Takes half a second of a core at most, however long the texts are. */
    static RevisionDiff of(Revision before, Revision after) {
        var diff = new TextDiff(new Budget(Budget.USUAL));
        var old = before.content();
        var now = after.content();
        var title = diff.compare(old.title(), now.title());
        var captions = diff.compare(captions(old.captions()), captions(now.captions()));
        var text = diff.compare(old.text(), now.text());
        return new RevisionDiff(after.number(), before.number(), diff.isCoarse(), title, text, captions);
    }

    private static List<String> captions(List<Caption> captions) {
        return captions.stream().map(Caption::text).toList();
    }
}
