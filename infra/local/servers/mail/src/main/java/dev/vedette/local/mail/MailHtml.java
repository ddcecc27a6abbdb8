package dev.vedette.local.mail;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The pages. Everything that came with a mail is escaped, or shown in a frame without rights. */
final class MailHtml {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>%s</title><style>
            :root { color-scheme: light dark } body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem }
            table { border-collapse: collapse; width: 100%% } th, td { text-align: left; padding: .4rem .6rem; border-bottom: 1px solid #8886; vertical-align: top }
            iframe { width: 100%%; height: 30rem; border: 1px solid #8886; background: #fff } pre { white-space: pre-wrap }
            </style></head><body>%s</body></html>
            """;

    private MailHtml() {}

    static String list(List<MailView> mails) {
        String rows = mails.stream()
                .map(mail -> "<tr><td>%s</td><td>%s</td><td><a href=\"/mails/%s\">%s</a></td></tr>"
                        .formatted(mail.receivedAt(), escape(mail.to()), mail.id(), escape(mail.subject())))
                .collect(Collectors.joining("\n"));
        String table = mails.isEmpty()
                ? "<p>No mail yet. Alerts sent by email appear here.</p>"
                : "<table><thead><tr><th>Received</th><th>To</th><th>Subject</th></tr></thead><tbody>%s</tbody></table>"
                        .formatted(rows);
        return PAGE.formatted("Mail box", "<h1>Mail box</h1>" + table);
    }

    static String show(MailView mail) {
        String headers = mail.headers().entrySet().stream()
                .map(header -> "<tr><th scope=\"row\">%s</th><td>%s</td></tr>"
                        .formatted(escape(header.getKey()), escape(header.getValue())))
                .collect(Collectors.joining("\n"));
        String html = mail.html() == null
                ? ""
                : "<h2>HTML</h2><iframe sandbox title=\"The mail\" src=\"/mails/%s/html\"></iframe>"
                        .formatted(mail.id());
        String text = mail.text() == null ? "" : "<h2>Text</h2><pre>%s</pre>".formatted(escape(mail.text()));
        return PAGE.formatted(
                escape(mail.subject()),
                "<p><a href=\"/\">All mails</a></p><h1>%s</h1>%s%s<h2>Headers</h2><table>%s</table>"
                        .formatted(escape(mail.subject()), html, text, headers));
    }

    /** The mail's own HTML, as it came. */
    static String body(MailView mail) {
        return Objects.requireNonNullElse(mail.html(), "");
    }

    private static String escape(@Nullable String text) {
        return Objects.requireNonNullElse(text, "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
