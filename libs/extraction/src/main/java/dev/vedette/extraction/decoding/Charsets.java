package dev.vedette.extraction.decoding;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Labels to charsets as the WHATWG Encoding Standard reads them: what browsers do, not what the label says. */
final class Charsets {

    /** Labels that mean a superset on the web (Encoding Standard §4.2), and a few that Java does not know. */
    private static final Map<String, String> AS_ON_THE_WEB = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("iso8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("latin-1", "windows-1252"),
            Map.entry("l1", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("x-cp1252", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("latin5", "windows-1254"),
            Map.entry("iso-8859-11", "windows-874"),
            Map.entry("tis-620", "windows-874"),
            Map.entry("windows-874", "x-windows-874"),
            Map.entry("gb2312", "GBK"),
            Map.entry("gb_2312-80", "GBK"),
            Map.entry("x-gbk", "GBK"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("korean", "x-windows-949"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("big5", "Big5-HKSCS"),
            Map.entry("cp1251", "windows-1251"),
            Map.entry("win-1251", "windows-1251"),
            Map.entry("x-cp1251", "windows-1251"),
            Map.entry("cp1250", "windows-1250"),
            Map.entry("koi8", "KOI8-R"),
            Map.entry("koi8_r", "KOI8-R"),
            Map.entry("koi", "KOI8-R"),
            Map.entry("koi8-ru", "KOI8-U"),
            Map.entry("iso-8859-8-i", "ISO-8859-8"),
            Map.entry("logical", "ISO-8859-8"),
            Map.entry("x-mac-cyrillic", "x-MacCyrillic"),
            Map.entry("maccyrillic", "x-MacCyrillic"),
            Map.entry("euc-tw", "x-EUC-TW"),
            Map.entry("macintosh", "x-MacRoman"),
            Map.entry("x-mac-roman", "x-MacRoman"),
            Map.entry("utf8", "UTF-8"),
            Map.entry("unicode-1-1-utf-8", "UTF-8"));

    private Charsets() {}

    /** The charset a label stands for, or null for a label nobody knows. */
    static @Nullable Charset of(String label) {
        String key = label.strip().toLowerCase(Locale.ROOT);
        if (key.isEmpty()) {
            return null;
        }
        try {
            return Charset.forName(AS_ON_THE_WEB.getOrDefault(key, key));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    /** The smaller charset that a label means by its own standard, where browsers take a superset; null for others. */
    static @Nullable Charset narrow(Charset charset) {
        return switch (charset.name().toLowerCase(Locale.ROOT)) {
            case "windows-31j" -> Charset.forName("Shift_JIS");
            case "gbk" -> Charset.forName("GB2312");
            case "x-windows-949" -> Charset.forName("EUC-KR");
            case "big5-hkscs" -> Charset.forName("Big5");
            default -> null;
        };
    }

    /** As {@link #of}, for a declaration inside the page: it was read as ASCII, so it cannot be UTF-16. */
    static @Nullable Charset ofMeta(String label) {
        Charset charset = of(label);
        return charset != null && charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
    }
}
