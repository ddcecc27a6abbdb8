package dev.vedette.extraction.metadata;

import java.util.Locale;
import java.util.Set;

/** Recognises the address of an author's page: {@code /author/ada-writer}, {@code /team/ada/?page=2}. */
final class Profiles {

    private static final Set<String> FOLDERS = Set.of(
            "author",
            "autor",
            "autoren",
            "autorin",
            "autore",
            "auteur",
            "people",
            "staff",
            "contributor",
            "writer",
            "redaktion",
            "redakteur",
            "profile",
            "by",
            "bio",
            "team",
            "user",
            "journalist");

    private Profiles() {}

    static boolean isProfile(String address) {
        int end = address.length();
        for (int i = 0; i < end; i++) {
            char c = address.charAt(i);
            end = c == '?' || c == '#' ? i : end;
        }
        String query = address.substring(end);
        if (query.contains("author=") && (query.contains("?author=") || query.contains("&author="))) {
            return true;
        }
        end -= end > 0 && address.charAt(end - 1) == '/' ? 1 : 0;
        int last = address.lastIndexOf('/', end - 1);
        int before = address.lastIndexOf('/', last - 1);
        return before >= 0 && last + 1 < end && isFolder(address.substring(before + 1, last));
    }

    private static boolean isFolder(String segment) {
        if (segment.length() > 12) {
            return false;
        }
        String folder = segment.toLowerCase(Locale.ROOT);
        return FOLDERS.contains(folder)
                || folder.endsWith("s") && FOLDERS.contains(folder.substring(0, folder.length() - 1));
    }
}
