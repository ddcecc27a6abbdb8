package dev.vedette.bench.match;

import dev.vedette.query.Document;
import java.util.SplittableRandom;

/**
 * Texts of made-up words that are as frequent as words of a language are (Zipf's law, with Mandelbrot's shift), in
 * which names of two words stand together and each text comes back to a few words of its own.
 */
final class GeneratedNews {

    private static final int WORDS = 120_000;
    private static final int NAMES = 30_000;
    private static final double SHIFT = 2.7;
    private static final double EXPONENT = 1.07;
    private static final int OWN_WORDS = 25;
    private static final String[] ONSETS = {
        "b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "st", "tr", "kr", "sh", "ch", "pl", ""
    };
    private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ai", "ou", "ea"};

    private final SplittableRandom random;
    private final String[] words = new String[WORDS];
    private final double[] cumulative = new double[WORDS];
    private final int[][] names = new int[NAMES][];

    GeneratedNews(long seed) {
        random = new SplittableRandom(seed);
        double sum = 0;
        for (int rank = 0; rank < WORDS; rank++) {
            words[rank] = word(rank);
            sum += 1 / Math.pow(rank + SHIFT, EXPONENT);
            cumulative[rank] = sum;
        }
        for (int i = 0; i < NAMES; i++) {
            names[i] = new int[] {random.nextInt(300, WORDS), random.nextInt(300, WORDS)};
        }
    }

    /** Frequent words are short; the rank's digits in syllables make all of them different. */
    private static String word(int rank) {
        StringBuilder word = new StringBuilder();
        int base = ONSETS.length * VOWELS.length;
        int rest = rank;
        do {
            int syllable = rest % base;
            word.append(ONSETS[syllable / VOWELS.length]).append(VOWELS[syllable % VOWELS.length]);
            rest = rest / base - 1;
        } while (rest >= 0);
        return word.append("nrtsl".charAt(rank % 5)).toString();
    }

    /** An article of 100 to 1,100 words. */
    Document next() {
        int[] own = new int[OWN_WORDS];
        for (int i = 0; i < own.length; i++) {
            own[i] = rank();
        }
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(100, 1_100);
        for (int i = 0; i < length; i++) {
            append(text, own);
            text.append(end());
        }
        StringBuilder title = new StringBuilder();
        for (int i = 0; i < 9; i++) {
            append(title, own);
            title.append(' ');
        }
        return Document.of(title.toString(), text.toString());
    }

    private void append(StringBuilder text, int[] own) {
        switch (random.nextInt(20)) {
            case 0 -> {
                int[] name = names[(int) (NAMES * Math.pow(random.nextDouble(), 3))];
                text.append(capital(words[name[0]])).append(' ').append(capital(words[name[1]]));
            }
            case 1, 2, 3, 4 -> text.append(words[own[random.nextInt(own.length)]]);
            default -> text.append(words[rank()]);
        }
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private String end() {
        return switch (random.nextInt(60)) {
            case 0 -> ".\n\n";
            case 1, 2, 3, 4 -> ". ";
            case 5, 6, 7, 8, 9 -> ", ";
            default -> " ";
        };
    }

    private int rank() {
        double wanted = random.nextDouble() * cumulative[WORDS - 1];
        int low = 0;
        int high = WORDS - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cumulative[middle] < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
