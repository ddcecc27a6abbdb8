package dev.vedette.local.servers;

import java.nio.file.Path;
import java.util.List;

/** The mail box; its address is for SMTP, its page lists the mails. */
public final class MailServer extends JavaServer {

    private final int port;

    private final int pagePort;

    public MailServer(Path data, int port, int pagePort) {
        super("mail", "dev.vedette.local.mail.MailMain", 96, data, List.of(port, pagePort));
        this.port = port;
        this.pagePort = pagePort;
    }

    /** Where a browser sees the mails, and a test {@code /mails.json}. */
    public String page() {
        return "http://127.0.0.1:" + pagePort;
    }

    @Override
    public String address() {
        return "127.0.0.1:" + port;
    }
}
