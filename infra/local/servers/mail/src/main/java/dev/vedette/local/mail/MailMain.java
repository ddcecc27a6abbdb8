package dev.vedette.local.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Runs the mail box: {@code MailMain <data folder> <SMTP port> <page port>}. When both answer it writes the file {@code
 * ready} into the folder.
 */
public final class MailMain {

    private static final String LOOPBACK = "127.0.0.1";

    private MailMain() {}

    public static void main(String[] args) throws Exception {
        Path data = Path.of(args[0]);
        MailStore store = new MailStore(Files.createDirectories(data.resolve("mails")));
        GreenMail smtp = new GreenMail(new ServerSetup(Integer.parseInt(args[1]), LOOPBACK, ServerSetup.PROTOCOL_SMTP));
        smtp.getUserManager().setMessageDeliveryHandler((mail, recipient) -> new MailBox(store, recipient.getEmail()));
        smtp.start();
        new MailPage(store).serve(LOOPBACK, Integer.parseInt(args[2]));
        Files.writeString(
                data.resolve("ready"), Long.toString(ProcessHandle.current().pid()));
    }
}
