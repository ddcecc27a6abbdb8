package dev.vedette.local.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks SMTP by hand, so that a test knows when the 250 came. */
final class Smtp {

    private Smtp() {}

    static void send(String address, String to, String messageId, String subject) throws IOException {
        int colon = address.indexOf(':');
        try (Socket socket = new Socket(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)))) {
            socket.setSoTimeout(10_000);
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            OutputStream out = socket.getOutputStream();
            assertThat(in.readLine()).startsWith("220");
            say(in, out, "HELO test", "250");
            say(in, out, "MAIL FROM:<vedette@localhost>", "250");
            say(in, out, "RCPT TO:<" + to + ">", "250");
            say(in, out, "DATA", "354");
            say(in, out, "Message-ID: %s\r\nSubject: %s\r\n\r\nhello\r\n.".formatted(messageId, subject), "250");
        }
    }

    private static void say(BufferedReader in, OutputStream out, String line, String expected) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
        String answer = in.readLine();
        while (answer.startsWith(expected + "-")) {
            answer = in.readLine();
        }
        assertThat(answer).startsWith(expected);
    }
}
