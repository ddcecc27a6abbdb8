package dev.vedette.tools;

import dev.vedette.tools.extract.ExtractTool;
import java.io.IOException;

/** Hands over to the tool that the first argument names. */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws IOException {
        String tool = args.length == 0 ? "" : args[0];
        if (tool.equals("extract")) {
            ExtractTool.main(args);
            return;
        }
        System.err.println("vedette: no tool is called '" + tool + "'; there is: extract");
        System.exit(2);
    }
}
