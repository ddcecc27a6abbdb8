package dev.vedette.feeds.reading;

import dev.vedette.feeds.Limits;
import dev.vedette.feeds.html.PlainText;
import dev.vedette.feeds.markup.Element;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads who wrote something. */
final class People {

    private static final String MAIL = "[\\w.+%-]{1,64}@[\\w.-]{1,255}";
    private static final Pattern WITH_MAIL = Pattern.compile("(?:mailto:)?" + MAIL
            + "\\s*[(\\[]?(?<after>[^)\\]]*)[)\\]]?|(?<before>.*?)\\s*[(<\\[]?" + MAIL + "[)>\\]]?");

    private static final Set<String> PARTS = Set.of("name", "email", "uri", "url", "homepage");

    /** Longer texts name nobody. */
    private static final int LONGEST = 500;

    private People() {}

    /** The people of the first of these elements that name any; null where none does. */
    static @Nullable String in(Fields fields, String... names) {
        for (String name : names) {
            Set<String> people = new LinkedHashSet<>();
            List<Element> elements = fields.all(name);
            for (Element element : elements.subList(0, Math.min(elements.size(), Limits.MAX_LISTED))) {
                String person = person(element);
                if (!person.isEmpty()) {
                    people.add(person);
                }
            }
            if (!people.isEmpty()) {
                return String.join("; ", people);
            }
        }
        return null;
    }

    private static String person(Element element) {
        for (String part : List.of("name", "email")) {
            Element child = element.child(part);
            String text = child == null ? "" : PlainText.oneLine(child.text());
            if (!text.isEmpty()) {
                return text;
            }
        }
        boolean structured = PARTS.stream().anyMatch(part -> element.child(part) != null);
        return structured ? "" : name(PlainText.of(Markup.raw(element)));
    }

    /** {@code mail (name)}, {@code name (mail)} and {@code name <mail>} give the name; a mail alone itself. */
    static String name(String text) {
        if (text.length() > LONGEST) {
            return "";
        }
        Matcher found = WITH_MAIL.matcher(text);
        if (!found.matches()) {
            return text;
        }
        String name = found.group("after") == null ? found.group("before") : found.group("after");
        return name == null || name.isBlank() ? text : name.strip();
    }
}
