package dev.vedette.extraction.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * The names an element bears (class, id, role and the like), cut into words, so that {@code relatedArticles},
 * {@code related-articles} and {@code relatedarticles} say the same.
 *
 * @param furniture those of the words that name furniture
 * @param content whether a word says that this is the article
 * @param comments whether a word says that readers wrote this
 * @param words all of the words, and the tag as {@code <tag>}
 */
record Names(List<String> furniture, boolean content, boolean comments, List<String> words) {

    static final Names NONE = new Names(List.of(), false, false, List.of());

    private static final String[] SOURCES = {"class", "id", "role", "itemprop", "data-testid", "data-component"};

    /** Beginnings of names of layers that ask for consent. */
    private static final List<String> CONSENT_STEMS = List.of("consent", "cookie", "gdpr");

    /** Beginnings of names of what readers write below an article. */
    private static final List<String> COMMENT_STEMS =
            List.of("comment", "comentari", "kommentar", "komentar", "disqus", "respond", "replies", "discussion");

    private static final Set<String> CONTENT = Set.of(
            "article",
            "body",
            "content",
            "entry",
            "story",
            "post",
            "text",
            "prose",
            "hentry",
            "copy",
            "paragraph",
            "richtext",
            "articlebody",
            "articletext",
            "articlecontent",
            "inhalt",
            "artikel",
            "texte",
            "contenu",
            "cuerpo",
            "nota",
            "noticia",
            "testo",
            "tresc");

    /** The names in a {@link #key} of an element with that tag. */
    static Names of(String tag, String key) {
        List<String> furniture = new ArrayList<>(2);
        boolean content = false;
        boolean comments = false;
        List<String> words = NameWords.in(key.substring(tag.length()));
        for (String word : words) {
            if (FurnitureNames.contain(word)) {
                furniture.add(word);
            }
            content |= CONTENT.contains(word);
            comments |= begins(word, COMMENT_STEMS);
        }
        words.add('<' + tag + '>');
        return new Names(furniture, content, comments, words);
    }

    /** What an element's names are read from, its tag first: elements of one key have the same names. */
    static String key(Element element) {
        String tag = element.normalName();
        if (element.attributesSize() == 0) {
            return tag;
        }
        StringBuilder key = new StringBuilder(tag);
        Attributes attributes = element.attributes();
        for (String source : SOURCES) {
            String value = attributes.get(source);
            if (!value.isEmpty()) {
                key.append(' ').append(value);
            }
        }
        return key.toString();
    }

    boolean askForConsent() {
        return furniture.stream().anyMatch(word -> begins(word, CONSENT_STEMS));
    }

    private static boolean begins(String word, List<String> stems) {
        for (String stem : stems) {
            if (word.startsWith(stem)) {
                return true;
            }
        }
        return false;
    }
}
