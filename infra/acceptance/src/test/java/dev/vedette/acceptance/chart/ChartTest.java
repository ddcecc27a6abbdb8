package dev.vedette.acceptance.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.marcnuri.helm.Helm;
import io.kubernetes.client.openapi.JSON;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Ingress;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartTest {

    @Test
    void the_chart_lints_without_a_warning(@TempDir Path folder) throws IOException {
        var chart = Chart.copyWithLeastValues(folder);

        var result = new Helm(chart).lint().strict().call();

        assertThat(result.isFailed()).as("%s", result.getMessages()).isFalse();
    }

    @Test
    void every_manifest_is_one_that_kubernetes_knows() throws IOException {
        var manifests = Chart.render(Map.of("ingress.enabled", "true", "ingress.tlsSecret", "tls"));

        assertThat(manifests).hasSize(1 + 5 + 5 + 5 + 1);
        for (var manifest : manifests) {
            validate(manifest);
        }
    }

    @Test
    void all_five_parts_run_as_nobody_in_particular_and_tell_how_they_are() {
        var deployments = deployments(Chart.render(Map.of()));

        assertThat(deployments)
                .extracting(each -> each.getMetadata().getName())
                .containsExactlyInAnyOrderElementsOf(
                        Chart.PARTS.stream().map(part -> "desk-" + part).toList());
        assertThat(deployments).allSatisfy(ChartTest::isHardened);
    }

    @Test
    void a_part_gets_its_own_secrets_and_no_others() {
        var deployments = deployments(Chart.render(Map.of()));

        assertThat(secretKeys(deployments, "sources")).containsExactly("client-sources", "postgres-sources");
        assertThat(secretKeys(deployments, "articles")).containsExactly("client-articles", "mongodb-uri");
        assertThat(secretKeys(deployments, "topics")).containsExactly("client-topics", "postgres-topics");
        assertThat(secretKeys(deployments, "alerts")).containsExactly("client-alerts", "postgres-alerts");
        assertThat(secretKeys(deployments, "gateway")).containsExactly("client-gateway", "session");
    }

    @Test
    void values_reach_the_services_by_the_names_the_local_stack_uses() {
        var config = Chart.render(Map.of("fence.allow[0]", "intranet.example:8443")).stream()
                .filter(manifest -> manifest.get("kind").equals("ConfigMap"))
                .map(manifest -> parse(manifest, V1ConfigMap.class).getData())
                .findFirst()
                .orElseThrow();

        assertThat(config)
                .containsEntry("VEDETTE_PUBLIC_URL", "https://vedette.example.org")
                .containsEntry("VEDETTE_POSTGRES", "postgres.example:5432")
                .containsEntry("VEDETTE_KAFKA", "kafka.example:9092")
                .containsEntry("VEDETTE_TOPICS_URL", "http://desk-topics:8080")
                .containsEntry("VEDETTE_FENCE_ALLOW", "intranet.example:8443");
    }

    @Test
    void a_value_that_is_missing_or_mistyped_is_refused_by_name() {
        assertThatThrownBy(() -> Chart.helm().template().withName("desk").call())
                .hasMessageContaining("postgres");
        assertThatThrownBy(() -> Chart.render(Map.of("servers.smtp", "no-port")))
                .hasMessageContaining("smtp");
        assertThatThrownBy(() -> Chart.render(Map.of("servces.sources.replicas", "1")))
                .hasMessageContaining("servces");
    }

    private static void isHardened(V1Deployment deployment) {
        var pod = deployment.getSpec().getTemplate().getSpec();
        var container = pod.getContainers().getFirst();
        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        assertThat(container.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
        assertThat(container.getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
        assertThat(container.getSecurityContext().getCapabilities().getDrop()).containsExactly("ALL");
        assertThat(container.getResources().getLimits()).containsKey("memory");
        assertThat(container.getReadinessProbe().getHttpGet().getPath()).isEqualTo("/q/health/ready");
        assertThat(container.getLivenessProbe().getHttpGet().getPath()).isEqualTo("/q/health/live");
        assertThat(container.getStartupProbe()).isNotNull();
    }

    private static List<String> secretKeys(List<V1Deployment> deployments, String part) {
        return deployments.stream()
                .filter(each -> each.getMetadata().getName().equals("desk-" + part))
                .flatMap(each -> each.getSpec().getTemplate().getSpec().getContainers().getFirst().getEnv().stream())
                .map(env -> env.getValueFrom().getSecretKeyRef().getKey())
                .toList();
    }

    private static List<V1Deployment> deployments(List<Map<String, Object>> manifests) {
        return manifests.stream()
                .filter(manifest -> manifest.get("kind").equals("Deployment"))
                .map(manifest -> parse(manifest, V1Deployment.class))
                .toList();
    }

    private static void validate(Map<String, Object> manifest) throws IOException {
        var json = json(manifest);
        switch ((String) manifest.get("kind")) {
            case "ConfigMap" -> V1ConfigMap.validateJsonElement(json);
            case "Deployment" -> V1Deployment.validateJsonElement(json);
            case "Service" -> V1Service.validateJsonElement(json);
            case "PodDisruptionBudget" -> V1PodDisruptionBudget.validateJsonElement(json);
            case "Ingress" -> V1Ingress.validateJsonElement(json);
            default -> throw new AssertionError("Nobody expects a " + manifest.get("kind"));
        }
    }

    private static <T> T parse(Map<String, Object> manifest, Class<T> type) {
        return JSON.deserialize(json(manifest).toString(), type);
    }

    private static JsonElement json(Map<String, Object> manifest) {
        return JsonParser.parseString(new Gson().toJson(manifest));
    }
}
