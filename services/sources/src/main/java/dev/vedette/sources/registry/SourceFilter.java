package dev.vedette.sources.registry;

import dev.vedette.kit.problem.ProblemException;
import dev.vedette.kit.problem.Problems;
import dev.vedette.sources.health.SourceState;
import dev.vedette.sources.settings.FieldChecks;
import dev.vedette.sources.settings.SourceKind;
import io.quarkus.panache.common.Parameters;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which sources are meant; what is null does not matter.
 *
 * @param state the word of a {@link SourceState}
 * @param kind the word of a {@link SourceKind}
 * @param enabled {@code false} for those that are paused, {@code true} for the others
 * @param tag one of their tags
 * @param collection the name of a collection of theirs
 * @param q a part of the name, the site or the address
 */
public record SourceFilter(
        @QueryParam("state") @Nullable String state,
        @QueryParam("kind") @Nullable String kind,
        @QueryParam("enabled") @Nullable Boolean enabled,
        @QueryParam("tag") @Nullable String tag,
        @QueryParam("collection") @Nullable String collection,
        @QueryParam("q") @Nullable String q) {

    private static final int LONGEST = 200;

    /** HQL's own array_contains takes arrays of text for arrays of varchar, which PostgreSQL does not compare. */
    static final String HAS = "cast(sql('(? @> array[cast(? as text)])', %s, :%s) as Boolean) = true";

    /** As a condition of HQL, on the source {@code s} and its progress {@code p}, and its parameters. */
    Condition condition() {
        check();
        var condition = new Condition(new ArrayList<>(), new Parameters());
        if (state != null) {
            condition.add("p.health.state = :state", "state", word(SourceState.class, "state", state));
        }
        if (kind != null) {
            condition.add("s.kind = :kind", "kind", word(SourceKind.class, "kind", kind));
        }
        if (enabled != null) {
            condition.add("s.enabled = :enabled", "enabled", enabled);
        }
        if (tag != null) {
            condition.add(HAS.formatted("s.tags", "tag"), "tag", tag);
        }
        if (collection != null) {
            condition.add(HAS.formatted("s.collections", "collection"), "collection", collection);
        }
        if (q != null && !q.isBlank()) {
            condition.add(
                    "(lower(s.name) like :q escape '!' or s.site like :q escape '!' or lower(s.url) like :q escape '!')",
                    "q",
                    "%" + q.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%");
        }
        return condition;
    }

    /** What PostgreSQL refuses to compare with must not get there. */
    private void check() {
        var fields = new FieldChecks();
        fields.line("tag", tag, LONGEST);
        fields.line("collection", collection, LONGEST);
        fields.line("q", q, LONGEST);
        fields.end();
    }

    private static <E extends Enum<E>> E word(Class<E> type, String field, String asked) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equalsIgnoreCase(asked))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problems.invalid(
                        field,
                        "there is no such " + field,
                        Arrays.stream(type.getEnumConstants())
                                .map(each -> each.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", ", "Send one of ", ".")))));
    }

    /** All of the parts must hold. */
    record Condition(List<String> parts, Parameters parameters) {

        Condition add(String part, String name, Object value) {
            parts.add(part);
            parameters.and(name, value);
            return this;
        }

        String hql() {
            return parts.isEmpty() ? "true" : String.join(" and ", parts);
        }
    }
}
