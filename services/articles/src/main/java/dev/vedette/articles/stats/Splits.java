package dev.vedette.articles.stats;

import dev.vedette.articles.search.Facet;
import dev.vedette.kit.problem.ProblemException;
import dev.vedette.kit.problem.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The facets to count by, as callers name them. */
final class Splits {

    /** A count by prominence would be one by topics. */
    private static final List<Facet> ALL = Arrays.stream(Facet.values())
            .filter(facet -> facet != Facet.PROMINENCE)
            .toList();

    private Splits() {}

    /** @throws ProblemException naming the parameter, where there is no such facet */
    static Facet facet(String parameter, String name) {
        return ALL.stream()
                .filter(facet -> name(facet).equals(name))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problems.invalid(
                        parameter,
                        "one cannot count by this",
                        "Write one of %s."
                                .formatted(ALL.stream().map(Splits::name).collect(Collectors.joining(", "))))));
    }

    static String name(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }
}
