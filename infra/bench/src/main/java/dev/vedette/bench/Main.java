package dev.vedette.bench;

import dev.vedette.bench.collect.CollectBench;
import dev.vedette.bench.extract.ExtractBench;
import dev.vedette.bench.feeds.FeedsBench;
import dev.vedette.bench.match.MatchBench;
import dev.vedette.bench.pipeline.PipelineBench;
import dev.vedette.bench.stories.StoriesBench;
import dev.vedette.bench.tool.MatchTool;
import dev.vedette.bench.tool.TopicsFile;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** What the script {@code vedette} hands over to for benchmarks and tools. */
public final class Main {

    private static final int WRONG = 2;
    private static final String USAGE = """
            usage: ./vedette match --topics FILE < articles   lines of JSON: tags of each article
                   ./vedette bench match                      how fast, beside Lucene Monitor
                   ./vedette bench extract --data DIR         how well and how fast, beside other extractors
                   ./vedette bench feeds --data DIR           how well and how fast, beside ROME
                   ./vedette bench stories --data DIR         how well news is grouped, beside plain TF-IDF
                   ./vedette bench collect                    how punctual, with how much memory, how polite
                   ./vedette bench pipeline                   how many articles a second from feed to alert""";

    private Main() {}

    public static void main(String[] args) throws IOException {
        System.exit(run(List.of(args)));
    }

    private static int run(List<String> args) throws IOException {
        try {
            if (args.size() == 3
                    && args.getFirst().equals("match")
                    && args.get(1).equals("--topics")) {
                match(Path.of(args.get(2)));
            } else if (args.size() >= 2 && args.getFirst().equals("bench")) {
                bench(args.get(1), args.subList(2, args.size()));
            } else {
                throw new UsageException("not understood: " + String.join(" ", args), USAGE);
            }
            return 0;
        } catch (UsageException wrong) {
            System.err.println("vedette: " + wrong.getMessage());
        } catch (TopicsFile.WrongLine wrong) {
            System.err.println("vedette: " + args.get(2) + ", " + wrong.getMessage());
        } catch (NoSuchFileException missing) {
            System.err.println("vedette: there is no file " + missing.getFile());
        }
        return WRONG;
    }

    private static void bench(String name, List<String> options) throws IOException {
        switch (name) {
            case "match" -> MatchBench.run(options);
            case "extract" -> ExtractBench.run(options);
            case "feeds" -> FeedsBench.run(options);
            case "stories" -> StoriesBench.run(options);
            case "collect" -> CollectBench.run(options);
            case "pipeline" -> PipelineBench.run(options);
            default -> throw new UsageException("there is no benchmark " + name, USAGE);
        }
    }

    private static void match(Path topics) throws IOException, TopicsFile.WrongLine {
        PrintStream out = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)), false, StandardCharsets.UTF_8);
        new MatchTool(TopicsFile.read(topics), out)
                .run(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)));
    }
}
