package dev.vedette.extraction.decoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks for the charset that a page declares in its first bytes. */
final class MetaScan {

    private static final int WINDOW = 8192;
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern META =
            Pattern.compile("<meta[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern XML =
            Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w:.-]+)", Pattern.CASE_INSENSITIVE);

    private MetaScan() {}

    static @Nullable Charset declaredIn(byte[] body) {
        String head = new String(body, 0, Math.min(body.length, WINDOW), StandardCharsets.ISO_8859_1);
        Matcher xml = XML.matcher(head);
        Matcher meta = META.matcher(COMMENT.matcher(head).replaceAll(" "));
        while (meta.find()) {
            Charset charset = Charsets.ofMeta(meta.group(1));
            if (charset != null) {
                return charset;
            }
        }
        return xml.find() ? Charsets.ofMeta(xml.group(1)) : null;
    }
}
