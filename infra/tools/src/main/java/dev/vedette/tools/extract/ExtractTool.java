package dev.vedette.tools.extract;

import dev.vedette.extraction.Extractor;
import dev.vedette.tools.lines.LineAnswer;
import dev.vedette.tools.lines.Lines;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;

/** {@code ./vedette extract}: pages as JSON lines in, articles as JSON lines out, on all cores, in the same order. */
public final class ExtractTool {

    private final LineAnswer line = new LineAnswer(new ExtractLine(new Extractor()));

    public static void main(String[] args) throws IOException {
        Lines.run(new ExtractTool().line::answer);
    }

    void run(BufferedReader in, Writer out) throws IOException {
        Lines.run(in, out, line::answer);
    }
}
