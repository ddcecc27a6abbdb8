package dev.vedette.tools.feed;

import dev.vedette.tools.lines.LineAnswer;
import dev.vedette.tools.lines.Lines;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;

/** {@code ./vedette feed}: feeds as JSON lines in, what they list as JSON lines out, on all cores, in the same order. */
public final class FeedTool {

    private final LineAnswer line = new LineAnswer(new FeedLine());

    public static void main(String[] args) throws IOException {
        Lines.run(new FeedTool().line::answer);
    }

    void run(BufferedReader in, Writer out) throws IOException {
        Lines.run(in, out, line::answer);
    }
}
