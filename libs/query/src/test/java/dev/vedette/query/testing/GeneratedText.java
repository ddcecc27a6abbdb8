package dev.vedette.query.testing;

import java.util.SplittableRandom;

/** Text that no writer would write, in many scripts at once. */
public final class GeneratedText {

    private static final String[] ALPHABETS = {
        "abcdefnNtTzABCZ",
        "0123456789",
        "éèüñøłßæĳŉſªºİıǅ",
        "абвгґіїёйЄЯЩ",
        "αβγςΣάΐ",
        "'’‘ʼʻ＇",
        ".,;:·‧…",
        "-–—_/\\",
        "#@＃＠$€%&+",
        " \t\n\u00A0\u3000\u2009\u202F",
        "\u0301\u0308\u0306\u00AD\u200D\u200B\u2060",
        "北京市戦争々",
        "ひらがなー",
        "カタカナｶﾞﾊﾟー",
        "\u3099\u309A",
        "สวัสดีชาวโลก",
        "한국어뉴스",
        "שלוםצה״ל׳\"",
        "مرحباآأ",
        "हिन्दी",
        "ａｂＡ１２",
        "()[]{}\"“”«»!?",
        "\u0001\u0085\u2028",
        "①②Ⅷ½㎏",
        "ʰˈʹ",
        "ԱբգԷ"
    };
    private static final int[] PLANES = {0x1F600, 0x20000, 0x1D400, 0x10428, 0x1F1E6, 0xE0101};

    private GeneratedText() {}

    public static String any(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(1, 60);
        int focus = random.nextInt(ALPHABETS.length);
        while (text.length() < length) {
            if (random.nextInt(40) == 0) {
                text.appendCodePoint(PLANES[random.nextInt(PLANES.length)] + random.nextInt(8));
            } else if (random.nextInt(60) == 0) {
                text.append((char) random.nextInt(0x20, 0xD800));
            } else {
                String alphabet =
                        ALPHABETS[random.nextInt(3) == 0 ? random.nextInt(ALPHABETS.length) : pick(random, focus)];
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
        }
        return text.toString();
    }

    private static int pick(SplittableRandom random, int focus) {
        return random.nextBoolean() ? focus : random.nextInt(6);
    }
}
