package dev.vedette.query.syntax;

import dev.vedette.query.Field;
import dev.vedette.query.syntax.Lexeme.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a query's text into lexemes; typographic variants are already one here. */
final class Lexer {

    private static final Pattern FIELD = Pattern.compile("(\\p{L}+)[:：](?!//)");
    private static final Pattern AT_LEAST = Pattern.compile(
            "at-?least\\s*[(（]\\s*(-?\\d{1,9})\\s*[,，]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern AT_LEAST_START =
            Pattern.compile("at-?least\\s*[(（][^()（）]*[)）]?", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final Problems problems;
    private final Words words;
    private final List<Lexeme> lexemes = new ArrayList<>();
    private int at;

    Lexer(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
        this.words = new Words(problems, lexemes);
    }

    List<Lexeme> read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Signs.isSpace(c)) {
                at++;
            } else if (Signs.isOpen(c) || Signs.isClose(c)) {
                bracket(c);
            } else if (Signs.isQuote(c)) {
                enclosed(Kind.PHRASE, "quotes", "\"", each -> Signs.isQuote((char) each));
            } else if (Signs.isOpenBrace(c)) {
                enclosed(Kind.EXACT, "braces", "}", each -> Signs.isCloseBrace((char) each));
            } else if (Signs.isCloseBrace(c)) {
                problems.add(at, at + 1, "This brace closes nothing.", "");
                at++;
            } else if (!field() && !atLeast()) {
                word();
            }
        }
        add(Kind.END, text.length(), text.length(), "");
        return lexemes;
    }

    private void bracket(char c) {
        boolean open = Signs.isOpen(c);
        if (Signs.isSquare(c)) {
            problems.add(at, at + 1, "Groups are written in round brackets.", open ? "(" : ")");
        }
        add(open ? Kind.OPEN : Kind.CLOSE, at, at + 1, "");
        at++;
    }

    private void enclosed(Kind kind, String what, String closing, IntPredicate closes) {
        int start = at++;
        while (at < text.length() && !closes.test(text.charAt(at))) {
            at++;
        }
        String inner = text.substring(start + 1, at);
        if (at == text.length()) {
            problems.addRepaired(start, at, "These " + what + " are not closed.", Edit.atEnd(text, closing));
        } else {
            at++;
        }
        add(kind, start, at, inner);
    }

    private boolean field() {
        Matcher matcher = FIELD.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return false;
        }
        String name = matcher.group(1);
        if (name.equalsIgnoreCase("published")) {
            published(matcher.end());
            return true;
        }
        if (Field.find(name) == null && !name.equalsIgnoreCase("topic")) {
            problems.add(at, matcher.end(), "There is no field “" + name + "”.", Suggestions.field(name));
        }
        add(Kind.FIELD, at, matcher.end(), name);
        at = matcher.end();
        return true;
    }

    private void published(int from) {
        int start = from;
        while (start < text.length() && Signs.isSpace(text.charAt(start))) {
            start++;
        }
        int end = wordEnd(start);
        // "published:>= 2026-11-01" is one date
        if (end > start && text.substring(start, end).matches("[<>=≤≥]+")) {
            while (end < text.length() && Signs.isSpace(text.charAt(end))) {
                end++;
            }
            end = wordEnd(end);
        }
        add(Kind.PUBLISHED, at, end, text.substring(start, end));
        at = end;
    }

    private boolean atLeast() {
        Matcher matcher = AT_LEAST.matcher(text).region(at, text.length());
        if (matcher.lookingAt()) {
            add(Kind.ATLEAST, at, matcher.end(), matcher.group(1));
            at = matcher.end();
            return true;
        }
        matcher.usePattern(AT_LEAST_START);
        if (!matcher.lookingAt()) {
            return false;
        }
        problems.add(at, matcher.end(), "atleast takes a number and a word, such as atleast(3, word).", null);
        add(Kind.WORD, at, matcher.end(), "atleast");
        at = matcher.end();
        return true;
    }

    private void word() {
        int end = wordEnd(at);
        words.add(at, end, text.substring(at, end));
        at = end;
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < text.length() && (!Signs.endsWord(text.charAt(end)) || isHebrewQuote(end, from))) {
            end++;
        }
        return end;
    }

    /** Hebrew abbreviations are often typed with a plain quote before their last letter. */
    private boolean isHebrewQuote(int i, int from) {
        return text.charAt(i) == '"'
                && i > from
                && i + 1 < text.length()
                && isHebrew(text.charAt(i - 1))
                && isHebrew(text.charAt(i + 1));
    }

    private static boolean isHebrew(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HEBREW;
    }

    private void add(Kind kind, int start, int end, String value) {
        lexemes.add(new Lexeme(kind, start, end, value));
    }
}
