package dev.vedette.stories.words;

/**
 * One word.
 *
 * @param text folded
 */
public record Word(String text, Kind kind) {

    /** What the writing tells of a word. */
    public enum Kind {
        /** Digits, or digits with letters: {@code 1500}, {@code 3rd}. */
        NUMBER,
        /** With a capital within a sentence: a name, in German any noun. */
        CAPITAL,
        /** With a capital where a sentence begins. */
        FIRST,
        /** In lower case. */
        PLAIN,
        /** Of a script that has no capitals. */
        UNCASED,
        /** One character, with its marks, of a script that has no spaces. */
        CHARACTER
    }

    public boolean isCharacter() {
        return kind == Kind.CHARACTER;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public boolean isCapital() {
        return kind == Kind.CAPITAL || kind == Kind.FIRST;
    }

    /** 64 bits of the text: FNV-1a over its UTF-16 units, then the finaliser of MurmurHash3. */
    public long hash() {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return mix(hash);
    }

    /** The finaliser of MurmurHash3: every bit of the input changes half of the output's. */
    public static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
