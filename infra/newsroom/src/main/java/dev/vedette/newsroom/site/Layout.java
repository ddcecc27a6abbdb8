package dev.vedette.newsroom.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An HTML file with {@code {{slots}}}, cut once into literal text and slots. */
final class Layout {

    private static final Pattern SLOT = Pattern.compile("\\{\\{([^}]+)}}");

    private final List<String> literals = new ArrayList<>();
    private final List<String> slots = new ArrayList<>();

    Layout(String html) {
        Matcher slot = SLOT.matcher(html);
        int from = 0;
        while (slot.find()) {
            literals.add(html.substring(from, slot.start()));
            slots.add(slot.group(1).strip());
            from = slot.end();
        }
        literals.add(html.substring(from));
    }

    static Layout read(String name) {
        try (InputStream in = Layout.class.getResourceAsStream("/layouts/" + name)) {
            if (in == null) {
                throw new IllegalStateException("missing in the jar: layouts/" + name);
            }
            return new Layout(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String fill(UnaryOperator<String> values) {
        var page = new StringBuilder(16_384);
        for (int at = 0; at < slots.size(); at++) {
            page.append(literals.get(at)).append(values.apply(slots.get(at)));
        }
        return page.append(literals.getLast()).toString();
    }
}
