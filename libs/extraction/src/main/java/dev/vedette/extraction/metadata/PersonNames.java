package dev.vedette.extraction.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the names in a byline such as "By Ada Writer, PhD and Bo Editor with Coastal Press | 3 March". */
public final class PersonNames {

    /** Before a name, with or without a colon. */
    private static final String PREPOSITIONS =
            "(?:view )?all posts by|posts by|guest author|(?:zeige )?alle beiträge von|publiziert von|"
                    + "written by|posted by|published by|reported by|reviewed by|story by|words by|text by|created by|added by|by|"
                    + "geschrieben von|veröffentlicht von|verfasst von|erstellt von|ein(?:e[nr]?)? \\p{L}+ von|von|"
                    + "écrit par|publié par|posté par|rédigé par|par|escrito por|publicado por|por|"
                    + "scritto da|pubblicato da|di|a cura di|napisane przez|przez|autor(?:in|ka|zy|es|e|a|i)?|auteure?|authors?|"
                    + "door|av|af|text|foto|from|verfasser(?:in)?|автори?|авторка|авторы?|редактор|redaktion|redakteur(?:in)?|"
                    + "מאת|بقلم|كتب|كتبت|โดย";

    /** Before a name and a colon only: each is also a word that sentences begin with. */
    private static final String LABELS =
            "testo|tekst|texto|texte|текст|журналіст(?:ка)?|журналист(?:ка)?|кореспондент(?:ка)?|корреспондент|napisała?|opracowała?|"
                    + "szerző|írta|kirjoittaja|teksti|författare|skribent|journalist|reporter|haber|yazar|muhabir|redacción|redactora?|redazione|"
                    + "συντάκτη[ςσ]|κείμενο|συντάκτρια|הכתבת?|الكاتبة?|تحرير|المراسلة?|نویسنده|گزارش|خبرنگار|लेखक|संवाददाता|penulis|tác giả|"
                    + "作者|記者|记者|文|撰文|執筆|기자|글|ผู้เขียน";

    /** With one of these a line must begin to be led: a set is much faster to ask than the pattern. */
    private static final Set<String> FIRST_WORDS = Set.of(
            ("view all posts guest zeige alle publiziert written posted published reported reviewed story words text created added by geschrieben veröffentlicht "
                            + "verfasst erstellt ein eine einen einer von écrit publié posté rédigé par escrito publicado por "
                            + "scritto pubblicato di a napisane przez autor autorin autorka autorzy autores autore autora autori auteur auteure "
                            + "author authors foto from verfasser verfasserin автор автори авторка авторы редактор redaktion "
                            + "redakteur redakteurin door av af מאת بقلم كتب كتبت "
                            + "testo tekst texto texte текст журналіст журналістка журналист журналистка кореспондент кореспондентка "
                            + "корреспондент napisał napisała opracował opracowała szerző írta kirjoittaja teksti författare skribent "
                            + "journalist reporter haber yazar muhabir redacción redactor redactora redazione συντάκτης συντάκτησ κείμενο συντάκτρια הכתב הכתבת "
                            + "الكاتب الكاتبة تحرير المراسل المراسلة نویسنده گزارش خبرنگار penulis tác 作者 記者 记者 文 撰文 執筆 기자 글")
                    .split(" "));

    private static final Pattern LEAD = Pattern.compile(
            "^[^\\p{L}]*(?:(?:" + PREPOSITIONS + ")(?:\\s*[:：|]\\s*|\\s+(?=[\\p{Lu}\\p{Lo}@\"“])|\\s*$)|(?:" + LABELS
                    + ")\\s*[:：/／|]\\s*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Prepositions that are first names too: before one word only they are. */
    private static final Pattern FIRST_NAME =
            Pattern.compile("^(?:Par|Pär|Von|Di|Av|Door)\\s+\\p{Lu}[\\p{L}\\p{M}'’-]+$");

    /** "박서연 기자": what somebody is stands behind the name. */
    private static final Pattern BEHIND = Pattern.compile(
            "^([가-힣]{2,4})\\s*(?:인턴|선임|수석|전문|객원)?\\s*(?:기자|특파원)(?:\\s.*)?$|^([\\p{IsHan}]{2,4})\\s*(?:記者|记者)$");

    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*(?:;|,(?!\\s*(?:Jr|Sr|II|III|IV)\\b)|、|،|\\||\\n|·|•|\\s/\\s|/(?=\\p{Lu})|&|\\s[-–—]\\s|\\s+(?:and|with|und|mit|et|avec|y|con|e|i|та|і|и)\\s+(?=\\p{Lu}))\\s*");

    private static final String MONTHS =
            "december|november|october|september|august|july|june|april|march|february|january|sept?|oct|nov|dec|jan|feb|mar|apr|aug|jul|jun|may";

    /** What follows a name: brackets, a date, what the site offers. A bare month is a name: April, June, Nov. */
    private static final Pattern TAIL = Pattern.compile(
            "\\s*(?:[(\\[].*|\\b(?:alle artikel|all posts|view all|view profile|follow|updated|published|posted|on\\s+\\d|am\\s+\\d|"
                    + "im gespräch|last update|(?-i:in\\s+(?=\\p{Lu}))|veröffentlicht|(?:" + MONTHS
                    + ")\\.?,?\\s+\\d)\\b.*|"
                    + "\\s(?:(?-i:on|am|um)|stand|datum|date)$|(?:@|\\s\\d|\\s(?:reviewed by|illustration)\\b).*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What somebody is, behind a name of two words or more: "Ada Writer Senior Editor", but "Jane Editor". */
    private static final Pattern JOB = Pattern.compile(
            "^(\\S+\\s+\\S+.*?)\\s+(?:senior|staff|contributor|contributing|editor|reporter|correspondent|journalist|"
                    + "redakteur(?:in)?|share)\\b.*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern DEGREE = Pattern.compile(
            "(?i)(?:ph\\.?\\s?d|m\\.?d|r\\.?d\\.?n?|m\\.?s\\.?c?|m\\.?a|m\\.?b\\.?a|b\\.?a|b\\.?sc|c\\.?p\\.?a|c\\.?f\\.?p|esq|rn|np|dr|dvm|ldn?|cscs|mph|jd)\\.?");

    private static final Pattern NO_NAME = Pattern.compile(
            "(?i)https?:|: |www\\.|@|\\d{2}|[{}<>=_]|^(?:admin|administrator|editor|editors|staff|guest|anonymous|unknown|null|"
                    + "undefined|none|author|autor|share|comments?|more|about|contact|read|home|profile|follow|print|email|"
                    + "facebook|twitter|linkedin|share this|min read|written|posted|the author|contributors?|uhr|edit|redaktion|bio|"
                    + "on|am|um|in|datum|date|login|log in|sign in|dec|nov|oct|sept?|aug|jul|jun|apr|mar|feb|jan|"
                    + "publiziert|publiziert am|sign up|januar|februar|märz|mai|juni|juli|oktober|dezember)$"
                    + "|\\b(?:cookies?|minutes?|mins? read|passwor[dt]|click|subscribe|newsletter|read more|view all|copyright|all rights|rights reserved|"
                    + "posts by|settings|licen[cs]e|agreement|kommentar|aktivitäten|uncategorized|(?-i:our|your|this|articles?|posts?))\\b");

    /** What somebody is, where it follows who. */
    private static final Pattern ROLE =
            Pattern.compile("(?i)^(?:head|chief|ceo|cto|cfo|director|president|professor|founder|attorney|manager)\\b"
                    + "|\\b(?:attorney|manager|engineer|marketer)\\b");

    private PersonNames() {}

    /** The distinct names in their order; none where nothing reads like one. */
    static List<String> in(Iterable<String> bylines) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String byline : bylines) {
            for (String part : BETWEEN.split(withoutLead(byline))) {
                String name = whole(part);
                boolean role = !names.isEmpty() && ROLE.matcher(name).find();
                if (isName(name) && !role) {
                    names.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
                }
            }
        }
        return new ArrayList<>(names.values());
    }

    /** A name without what stands before and behind it. */
    private static String whole(String part) {
        String name = TAIL.matcher(withoutLead(part)).replaceFirst("");
        name = JOB.matcher(name).replaceFirst("$1");
        name = BEHIND.matcher(name.strip()).replaceFirst("$1$2");
        return name.replaceAll("^[^\\p{L}\\p{N}\"“]+|[^\\p{L}\\p{M}\\p{N}.\"”)]+$", "");
    }

    /** The names behind "By" and its like in other languages; none where a line does not begin so. */
    public static List<String> led(String line) {
        return isLed(line) || BEHIND.matcher(line.strip()).matches() ? in(List.of(line)) : List.of();
    }

    /** Whether a line begins with "By" or its like. */
    static boolean isLed(String line) {
        if (FIRST_NAME.matcher(line).matches()) {
            return false;
        }
        int start = 0;
        while (start < line.length() && !Character.isLetter(line.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < line.length() && Character.isLetter(line.charAt(end))) {
            end++;
        }
        return end - start < 16
                && FIRST_WORDS.contains(line.substring(start, end).toLowerCase(Locale.ROOT))
                && LEAD.matcher(line).find();
    }

    static String withoutLead(String byline) {
        String text = byline.strip();
        for (int i = 0; i < 2; i++) {
            text = isLed(text) ? LEAD.matcher(text).replaceFirst("").strip() : text;
        }
        return text;
    }

    private static boolean isName(String name) {
        return name.length() >= 2
                && name.length() <= 50
                && name.split("\\s+").length <= 6
                && !DEGREE.matcher(name).matches()
                && !NO_NAME.matcher(name).find()
                && name.codePoints().anyMatch(Character::isLetter);
    }
}
