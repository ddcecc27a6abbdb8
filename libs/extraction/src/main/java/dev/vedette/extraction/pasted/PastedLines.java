package dev.vedette.extraction.pasted;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Parts a text into lines, white space collapsed, and groups of lines. */
final class PastedLines {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B\\uFEFF\\u00AD\\u2060]");
    private static final Pattern SPACE =
            Pattern.compile("[\\p{Cntrl}\\s\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]+");

    private PastedLines() {}

    static List<PastedLine> of(String text) {
        List<PastedLine> all = new ArrayList<>();
        List<String> group = new ArrayList<>();
        int groups = 0;
        for (String raw : text.lines().toList()) {
            String line = SPACE.matcher(INVISIBLE.matcher(raw).replaceAll(""))
                    .replaceAll(" ")
                    .strip();
            if (!line.isEmpty()) {
                group.add(line);
            } else if (!group.isEmpty()) {
                close(group, groups++, all);
            }
        }
        close(group, groups, all);
        return all;
    }

    private static void close(List<String> group, int number, List<PastedLine> all) {
        for (int i = 0; i < group.size(); i++) {
            all.add(new PastedLine(group.get(i), number, i, group.size()));
        }
        group.clear();
    }
}
