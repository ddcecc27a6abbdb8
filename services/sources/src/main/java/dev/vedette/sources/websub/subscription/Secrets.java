package dev.vedette.sources.websub.subscription;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** Words that nobody can guess: 256 random bits, in letters that need no escaping in an address. */
@Singleton
public class Secrets {

    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final SecureRandom random = new SecureRandom();

    public String next() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whether this could be one of ours at all. */
    public static boolean hasForm(String word) {
        return FORM.matcher(word).matches();
    }
}
