package dev.vedette.local;

import dev.vedette.local.launcher.Arguments;
import dev.vedette.local.launcher.Down;
import dev.vedette.local.launcher.Logs;
import dev.vedette.local.launcher.Status;
import dev.vedette.local.launcher.Up;
import dev.vedette.local.launcher.UsageException;
import dev.vedette.local.suite.TestRun;
import java.util.List;

/** What the script {@code vedette} hands over to, once there is a JDK and everything is built. */
public final class Main {

    private static final int USAGE_ERROR = 2;

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(List.of(args)));
    }

    private static int run(List<String> args) {
        try {
            Arguments arguments = Arguments.of(args);
            return switch (arguments.command()) {
                case "up" -> new Up(arguments.data(), arguments.demo()).run();
                case "status" -> Status.print(arguments.data());
                case "logs" -> Logs.print(arguments.data(), arguments.part());
                case "down" -> Down.run(arguments.data());
                case "test" -> TestRun.run(arguments.full());
                default -> throw new UsageException("unknown command " + arguments.command());
            };
        } catch (UsageException wrong) {
            System.err.println("vedette: " + wrong.getMessage());
            System.err.println(Arguments.USAGE);
            return USAGE_ERROR;
        }
    }
}
