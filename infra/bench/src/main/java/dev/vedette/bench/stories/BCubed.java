package dev.vedette.bench.stories;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** B-cubed (A. Bagga and B. Baldwin, 1998): for each article, the share of its group that belongs with it, and back. */
record BCubed(double precision, double recall) {

    static BCubed of(Map<String, String> gold, Map<String, String> found) {
        Map<String, Set<String>> right = groups(gold);
        Map<String, Set<String>> made = groups(found);
        double precision = 0;
        double recall = 0;
        for (Map.Entry<String, String> each : gold.entrySet()) {
            Set<String> belong = right.getOrDefault(each.getValue(), Set.of());
            Set<String> group = made.getOrDefault(found.get(each.getKey()), Set.of(each.getKey()));
            double common = belong.stream().filter(group::contains).count();
            precision += common / group.size();
            recall += common / belong.size();
        }
        return new BCubed(precision / gold.size(), recall / gold.size());
    }

    double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static Map<String, Set<String>> groups(Map<String, String> labels) {
        Map<String, Set<String>> groups = new HashMap<>();
        labels.forEach((id, label) ->
                groups.computeIfAbsent(label, none -> new HashSet<>()).add(id));
        return groups;
    }
}
