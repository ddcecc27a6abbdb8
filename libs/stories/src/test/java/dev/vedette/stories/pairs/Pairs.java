package dev.vedette.stories.pairs;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Makes pairs of what was written: copies as agencies' customers print them, and what only looks like one. */
public final class Pairs {

    private static final Pattern SLOT = Pattern.compile("\\{([^}]*)}");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int FORMS = 6;

    private final String language;
    private final Written written;
    private final List<Pair> pairs = new ArrayList<>();

    private Pairs(String language) {
        this.language = language;
        this.written = Written.in(language);
    }

    public static List<Pair> all() {
        return Written.LANGUAGES.stream()
                .flatMap(language -> new Pairs(language).make().stream())
                .toList();
    }

    private List<Pair> make() {
        List<String> happenings = written.happenings();
        for (String happening : happenings) {
            boolean aside = happenings.indexOf(happening) > 0;
            copies(written.paragraphs("base", happening), aside);
            others(happening, aside);
        }
        List<String> forms = written.all("template");
        for (int form = 0; form < forms.size(); form++) {
            filledIn(forms.get(form), form > 0);
        }
        return pairs;
    }

    private void copies(List<String> text, boolean aside) {
        String whole = text(text);
        List<String> intros = written.all("intro");
        String fresh = written.all("fresh").getFirst();
        copy("an intro", whole, intros.get(0) + "\n\n" + whole, aside);
        copy("another intro and agency", whole, intros.get(1) + "\n\nReuters, AFP - " + whole, aside);
        copy("without the last paragraph", whole, text(text.subList(0, 4)), aside);
        copy("the end trimmed", whole, text(text.subList(0, 3)), aside);
        copy("an intro and the end trimmed", whole, intros.get(1) + "\n\n" + text(text.subList(0, 3)), aside);
        copy("the lead alone", whole, text.getFirst(), aside);
        copy("two paragraphs with a dateline", whole, "(dpa) - " + text(text.subList(0, 2)), aside);
        copy("house style", whole, "Reuters - " + edited(whole), aside);
        copy("house style and the end trimmed", whole, edited(text(text.subList(0, 4))), aside);
        copy("an update with other numbers", whole, fresh + "\n\n" + updated(whole), aside);
        copy(
                "other typography",
                whole,
                whole.replace("\n\n", " ").replace('"', '“').replace(" - ", " – "),
                aside);
    }

    private void others(String happening, boolean aside) {
        List<String> text = written.paragraphs("base", happening);
        String whole = text(text);
        String rewrite = text(written.paragraphs("rewrite", happening));
        List<String> other = written.paragraphs("other", happening);
        String second = written.happenings().getLast();
        differ("told in other words", whole, rewrite, aside);
        differ("another happening", whole, text(other), aside);
        differ("another, told in other words", rewrite, text(other), aside);
        differ("a quotation in common", whole, other.getFirst() + "\n\n" + text.get(1) + "\n\n" + other.get(1), aside);
        differ("the lead in a round-up", text.getFirst(), text(other) + "\n\n" + text.getFirst(), aside);
        if (aside) {
            differ(
                    "nothing in common",
                    text(written.paragraphs("base", written.happenings().getFirst())),
                    whole,
                    true);
        } else {
            differ("an intro in common", intro(whole), intro(text(written.paragraphs("rewrite", second))), false);
        }
    }

    private String intro(String text) {
        return written.all("intro").getFirst() + "\n\n" + text;
    }

    private void filledIn(String form, boolean aside) {
        for (int i = 0; i < FORMS; i++) {
            Random random = new Random(i);
            List<Integer> first = new ArrayList<>();
            String one = SLOT.matcher(form).replaceAll(slot -> {
                first.add(random.nextInt(options(slot).length));
                return options(slot)[first.getLast()];
            });
            // no slot has the same in both
            String other = SLOT.matcher(form).replaceAll(slot -> {
                int length = options(slot).length;
                return options(slot)[(first.removeFirst() + 1 + random.nextInt(length - 1)) % length];
            });
            differ("a form filled in", one, other, aside);
        }
    }

    private static String[] options(MatchResult slot) {
        return slot.group(1).split("\\|");
    }

    private String edited(String text) {
        String edited = text;
        for (String edit : written.all("edits").getFirst().split("\n")) {
            String[] words = edit.split(" -> ");
            edited = edited.replaceFirst(Pattern.quote(words[0]), words[1]);
        }
        return edited;
    }

    /** The first and third number of the text are others. */
    private static String updated(String text) {
        int[] seen = new int[1];
        return NUMBER.matcher(text).replaceAll(number -> {
            seen[0]++;
            return seen[0] == 1 || seen[0] == 3 ? number.group() + "5" : number.group();
        });
    }

    private static String text(List<String> paragraphs) {
        return String.join("\n\n", paragraphs);
    }

    private void copy(String what, String one, String other, boolean aside) {
        pairs.add(new Pair(language, what, one, other, true, aside));
    }

    private void differ(String what, String one, String other, boolean aside) {
        pairs.add(new Pair(language, what, one, other, false, aside));
    }
}
