package dev.vedette.query.syntax;

import dev.vedette.query.syntax.Lexeme.Kind;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells operators from words, and explains what looks like an operator of another language. */
final class Words {

    private static final Pattern NEAR = Pattern.compile("(O?NEAR)/(\\d{1,9})");
    private static final Pattern NEARLY_NEAR =
            Pattern.compile("(O?NEAR)[/:~]?(\\d{0,9})|[WN]/(\\d{1,9})|/(\\d{1,9})", Pattern.CASE_INSENSITIVE);

    private final Problems problems;
    private final List<Lexeme> lexemes;

    Words(Problems problems, List<Lexeme> lexemes) {
        this.problems = problems;
        this.lexemes = lexemes;
    }

    void add(int start, int end, String typed) {
        String word = Normalizer.normalize(typed.length() < 12 ? typed : "", Normalizer.Form.NFKC);
        Matcher near = NEAR.matcher(word);
        if (near.matches()) {
            add(near.group(1).equals("NEAR") ? Kind.NEAR : Kind.ONEAR, start, end, near.group(2));
        } else if (!operator(start, end, word) && !nearlyNear(start, end, word)) {
            operand(start, end, typed);
        }
    }

    private boolean operator(int start, int end, String word) {
        Kind kind = switch (word.toUpperCase(Locale.ROOT)) {
            case "AND", "&&", "&", "+" -> Kind.AND;
            case "OR", "||", "|" -> Kind.OR;
            case "NOT", "!" -> Kind.NOT;
            default -> null;
        };
        if (kind == null) {
            return false;
        }
        if (!word.equals(kind.name())) {
            String reason = Character.isLetter(word.charAt(0))
                    ? "Operators are written in upper case; the word itself would stand in quotes."
                    : "This sign is no operator here.";
            problems.add(start, end, reason, kind.name());
        }
        add(kind, start, end, "");
        return true;
    }

    private boolean nearlyNear(int start, int end, String word) {
        Matcher matcher = NEARLY_NEAR.matcher(word);
        boolean upper = word.equals(word.toUpperCase(Locale.ROOT));
        if (!matcher.matches() || (!upper && word.matches("\\p{L}+"))) {
            return false;
        }
        String digits = matcher.replaceAll("$2$3$4");
        boolean ordered = word.toUpperCase(Locale.ROOT).startsWith("ONEAR");
        String number = digits.isEmpty() ? "5" : digits;
        problems.add(
                start, end, "NEAR needs a distance in words after a slash.", (ordered ? "ONEAR/" : "NEAR/") + number);
        add(ordered ? Kind.ONEAR : Kind.NEAR, start, end, "5");
        return true;
    }

    private void operand(int start, int end, String typed) {
        char first = typed.charAt(0);
        String rest = typed.substring(1);
        boolean followed = rest.codePoints().anyMatch(Character::isLetterOrDigit);
        if (first == '@' || first == '＠') {
            add(Kind.LIST, start, end, rest);
        } else if (followed && (Signs.isDash(first) || first == '!')) {
            problems.add(start, start + 1, "Leaving out is written NOT.", "NOT ");
            add(Kind.NOT, start, start + 1, "");
            add(Kind.WORD, start + 1, end, rest);
        } else if (followed && first == '+') {
            problems.add(start, start + 1, "Every word is required anyway; leave out the plus sign.", "");
            add(Kind.WORD, start + 1, end, rest);
        } else if (typed.endsWith(",") || typed.endsWith(";") || typed.endsWith("，") || typed.endsWith("、")) {
            problems.add(end - 1, end, "A comma means nothing here: say whether any or all are meant.", " OR");
            add(Kind.WORD, start, end - 1, typed.substring(0, typed.length() - 1));
        } else {
            add(Kind.WORD, start, end, typed);
        }
    }

    private void add(Kind kind, int start, int end, String text) {
        lexemes.add(new Lexeme(kind, start, end, text));
    }
}
