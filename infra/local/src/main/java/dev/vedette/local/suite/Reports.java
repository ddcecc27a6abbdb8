package dev.vedette.local.suite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The test reports that the build leaves in each module's {@code target/surefire-reports}. */
final class Reports {

    private static final int DEPTH_OF_MODULES = 4;

    /** How many tests ended how; errors count as failed. */
    record Count(int passed, int failed, int skipped) {

        private Count plus(Count other) {
            return new Count(passed + other.passed, failed + other.failed, skipped + other.skipped);
        }
    }

    private Reports() {}

    /** Removes what earlier runs left, of tests that may be gone by now. */
    static void clear(Path root) {
        for (Path report : list(root)) {
            try {
                Files.delete(report);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot remove " + report, e);
            }
        }
    }

    static Count count(Path root) {
        return list(root).stream().map(Reports::read).reduce(new Count(0, 0, 0), Count::plus);
    }

    private static List<Path> list(Path root) {
        try (Stream<Path> files = Files.find(
                root, DEPTH_OF_MODULES + 3, (file, _) -> file.toString().contains("/target/") && isReport(file))) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look for test reports in " + root, e);
        }
    }

    private static boolean isReport(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("TEST-") && name.endsWith(".xml");
    }

    private static Count read(Path report) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream in = Files.newInputStream(report)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            xml.nextTag();
            int failed = number(xml, "failures") + number(xml, "errors");
            int skipped = number(xml, "skipped");
            return new Count(number(xml, "tests") - failed - skipped, failed, skipped);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + report, e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(report + " is no test report", e);
        }
    }

    private static int number(XMLStreamReader xml, String attribute) {
        return Integer.parseInt(xml.getAttributeValue(null, attribute));
    }
}
