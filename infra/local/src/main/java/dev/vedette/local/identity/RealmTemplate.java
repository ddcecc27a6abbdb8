package dev.vedette.local.identity;

import dev.vedette.local.place.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code infra/keycloak/vedette-realm.json} with its placeholders filled in. */
public final class RealmTemplate {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z_]+)}");

    private RealmTemplate() {}

    public static String filled(Map<String, String> values) {
        Path file = Home.find().root().resolve("infra/keycloak/vedette-realm.json");
        try {
            return fill(Files.readString(file), values);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the realm", e);
        }
    }

    static String fill(String template, Map<String, String> values) {
        return PLACEHOLDER.matcher(template).replaceAll(found -> {
            String value = values.get(found.group(1));
            if (value == null) {
                throw new IllegalArgumentException("the realm needs a value for " + found.group(1));
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
