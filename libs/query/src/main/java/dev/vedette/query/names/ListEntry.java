package dev.vedette.query.names;

import dev.vedette.query.Query;
import dev.vedette.query.QueryException;
import dev.vedette.query.QueryParser;
import dev.vedette.query.analysis.Analysis;

/** Reads the entries of word lists. */
final class ListEntry {

    private ListEntry() {}

    /** Words in a row need no quotes here, and operators are words. */
    static Query read(String list, String entry) throws UnresolvedName {
        String typed = entry.strip();
        boolean signs = typed.matches(".*[*?{}\"“”„«»].*");
        try {
            Query query = QueryParser.parse(signs ? typed : "\"" + typed + "\"");
            return switch (query) {
                case Query.Phrase phrase -> isPlainWord(phrase.text()) ? new Query.Word(phrase.text()) : phrase;
                case Query.Word word -> word;
                case Query.Wildcard wildcard -> wildcard;
                case Query.Exact exact -> exact;
                default -> throw new UnresolvedName(list, wrong(list, entry, "It holds more than one word or phrase."));
            };
        } catch (QueryException e) {
            throw new UnresolvedName(
                    list, wrong(list, entry, e.errors().getFirst().reason()));
        }
    }

    private static String wrong(String list, String entry, String reason) {
        return "In the word list @" + list + " the entry “" + entry + "” is not understood: " + reason;
    }

    private static boolean isPlainWord(String text) {
        return text.codePoints().allMatch(Character::isLetterOrDigit)
                && Analysis.of(text).size() == 1;
    }

    static boolean isOneWord(Query query) {
        return query instanceof Query.Word word && Analysis.of(word.text()).size() == 1;
    }
}
