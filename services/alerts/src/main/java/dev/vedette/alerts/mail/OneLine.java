package dev.vedette.alerts.mail;

import java.util.regex.Pattern;

/** Text of others on one line of ours. */
final class OneLine {

    /** White space, controls, and what turns the direction of the text after it. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\s\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]+");

    private OneLine() {}

    static String of(String text) {
        return UNSEEN.matcher(text).replaceAll(" ").strip();
    }
}
