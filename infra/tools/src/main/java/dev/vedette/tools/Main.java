package dev.vedette.tools;

import dev.vedette.tools.extract.ExtractTool;
import dev.vedette.tools.feed.FeedTool;
import dev.vedette.tools.stories.StoriesTool;
import java.io.IOException;

/** Hands over to the tool that the first argument names. */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws IOException {
        String tool = args.length == 0 ? "" : args[0];
        switch (tool) {
            case "extract" -> ExtractTool.main(args);
            case "feed" -> FeedTool.main(args);
            case "stories" -> StoriesTool.main(args);
            default -> {
                System.err.println("vedette: no tool is called '" + tool + "'; there are: extract, feed, stories");
                System.exit(2);
            }
        }
    }
}
