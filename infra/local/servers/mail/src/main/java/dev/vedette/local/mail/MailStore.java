package dev.vedette.local.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Mails as files, one a recipient, named so that they sort by arrival. A mail is on disk before it is accepted. */
final class MailStore {

    private static final String RECIPIENT = "X-Vedette-Recipient";
    private static final Pattern ID = Pattern.compile("[0-9]{13}-[0-9a-f]{8}");

    private final Path folder;

    MailStore(Path folder) {
        this.folder = folder;
    }

    void keep(String recipient, MimeMessage mail) {
        String id = "%013d-%s"
                .formatted(
                        System.currentTimeMillis(), UUID.randomUUID().toString().substring(0, 8));
        Path part = folder.resolve(id + ".part");
        try {
            write(part, recipient, mail);
            Files.move(part, folder.resolve(id + ".eml"), StandardCopyOption.ATOMIC_MOVE);
            try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot store a mail in " + folder, e);
        } catch (MessagingException e) {
            throw new IllegalArgumentException("cannot read a mail that came in", e);
        }
    }

    private static void write(Path file, String recipient, MimeMessage mail) throws IOException, MessagingException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            out.write((RECIPIENT + ": " + recipient + "\r\n").getBytes(StandardCharsets.UTF_8));
            mail.writeTo(out);
            channel.force(true);
        }
    }

    /** All mails, the newest first. */
    List<MailView> list() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".eml"))
                    .sorted(Comparator.reverseOrder())
                    .map(name -> read(name.substring(0, name.length() - ".eml".length())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    Optional<MailView> find(String id) {
        return ID.matcher(id).matches() && Files.exists(folder.resolve(id + ".eml"))
                ? Optional.of(read(id))
                : Optional.empty();
    }

    private MailView read(String id) {
        try (InputStream in = Files.newInputStream(folder.resolve(id + ".eml"))) {
            MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), in);
            return MailView.of(id, mail.getHeader(RECIPIENT, null), mail);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read mail " + id, e);
        } catch (MessagingException e) {
            throw new IllegalStateException("mail " + id + " is damaged", e);
        }
    }
}
