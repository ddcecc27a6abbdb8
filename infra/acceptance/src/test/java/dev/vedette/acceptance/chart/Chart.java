package dev.vedette.acceptance.chart;

import com.marcnuri.helm.Helm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** The chart with the least values an installation must give. */
final class Chart {

    static final List<String> PARTS = List.of("sources", "articles", "topics", "alerts", "gateway");

    private static final Path FOLDER = folder();

    private Chart() {}

    static Helm helm() {
        return new Helm(FOLDER);
    }

    static Map<String, String> leastValues() {
        return Map.of(
                "servers.postgres", "postgres.example:5432",
                "servers.kafka", "kafka.example:9092",
                "servers.opensearch", "https://search.example:9200",
                "servers.keycloak", "http://keycloak.example:8080/auth",
                "servers.smtp", "smtp.example:587");
    }

    /** The chart as one would have it who wrote the least values into values.yaml; lint takes no others. */
    @SuppressWarnings("unchecked")
    static Path copyWithLeastValues(Path target) throws IOException {
        var chart = target.resolve("vedette");
        try (var files = Files.walk(FOLDER)) {
            for (var file : files.toList()) {
                Files.copy(file, chart.resolve(FOLDER.relativize(file).toString()));
            }
        }
        var file = chart.resolve("values.yaml");
        Map<String, Object> values = new Yaml().load(Files.readString(file));
        var servers = (Map<String, Object>) values.get("servers");
        leastValues().forEach((name, value) -> servers.put(name.substring("servers.".length()), value));
        Files.writeString(file, new Yaml().dump(values));
        return chart;
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> render(Map<String, String> more) {
        var template = helm().template().withName("desk").withKubeVersion("1.31.0");
        leastValues().forEach(template::set);
        more.forEach(template::set);
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return StreamSupport.stream(new Yaml(options).loadAll(template.call()).spliterator(), false)
                .filter(Map.class::isInstance)
                .map(manifest -> (Map<String, Object>) manifest)
                .toList();
    }

    private static Path folder() {
        var folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("helm/vedette/Chart.yaml"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("helm/vedette is not above the working folder");
        }
        return folder.resolve("helm/vedette");
    }
}
