package dev.vedette.bench.training;

import dev.vedette.bench.extract.BenchPage;
import dev.vedette.bench.extract.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells for the blocks of a page how much of each is in the known text. */
final class Labels {

    private static final int RUN = 3;

    private final float[] share;
    private final float[] weight;

    private Labels(int blocks) {
        this.share = new float[blocks];
        this.weight = new float[blocks];
    }

    float[] share() {
        return share;
    }

    float[] weight() {
        return weight;
    }

    static Labels of(BenchPage page, List<String> texts) {
        Labels labels = new Labels(texts.size());
        if (page.text("text").isEmpty()) {
            labels.bySegments(page, texts);
        } else {
            labels.byText(page, texts);
        }
        return labels;
    }

    /** Runs of three words of a block are looked for in the known text; each is found as often as it is there. */
    private void byText(BenchPage page, List<String> texts) {
        List<String> gold = lower(page.text("text"));
        Map<List<String>, Integer> left = new HashMap<>(Tokens.runs(gold, RUN));
        int cursor = 0;
        int near = Math.max(30, gold.size());
        double furniture = 0;
        for (int i = 0; i < share.length; i++) {
            List<String> tokens = lower(texts.get(i));
            if (tokens.size() > 5) {
                int found = 0;
                for (int at = 0; at + RUN <= tokens.size(); at++) {
                    Integer count = left.get(tokens.subList(at, at + RUN));
                    if (count != null && count > 0) {
                        left.put(tokens.subList(at, at + RUN), count - 1);
                        found++;
                    }
                }
                share[i] = (float) found / (tokens.size() - RUN + 1);
                if (share[i] > 0.7) {
                    int here = index(gold, tokens.subList(tokens.size() - 4, tokens.size()), cursor, near);
                    cursor = here < 0 ? cursor : here + 4;
                }
            } else if (!tokens.isEmpty()) {
                int here = index(gold, tokens, cursor, 25);
                share[i] = here < 0 ? 0 : 1;
                cursor = here < 0 ? cursor : here + tokens.size();
            }
            weight[i] = (float) Math.min(0.6, (tokens.size() + 2.0) / (gold.size() + 60));
            furniture += (1 - share[i]) * weight[i];
        }
        double scale = furniture > 2 ? 2 / furniture : 1;
        double set = page.set().equals("aeb") ? 3.5 : 1;
        for (int i = 0; i < share.length; i++) {
            weight[i] *= (float) (set * (share[i] + (1 - share[i]) * scale));
        }
    }

    private static int index(List<String> gold, List<String> tokens, int from, int window) {
        for (int at = from; at + tokens.size() <= gold.size() && at < from + window; at++) {
            if (gold.subList(at, at + tokens.size()).equals(tokens)) {
                return at;
            }
        }
        return -1;
    }

    private void bySegments(BenchPage page, List<String> texts) {
        List<String> plain = new ArrayList<>();
        texts.forEach(text -> plain.add(Tokens.plain(text)));
        for (String segment : page.list("without")) {
            String wanted = Tokens.plain(segment);
            for (int i = 0; i < share.length; i++) {
                boolean whole = plain.get(i).length() > 3 && wanted.contains(plain.get(i));
                if (whole
                        || plain.get(i).contains(wanted)
                                && wanted.length() * 3 >= plain.get(i).length()) {
                    weight[i] = 0.2f;
                }
            }
        }
        for (String segment : page.list("with")) {
            String wanted = Tokens.plain(segment);
            int longest = -1;
            for (int i = 0; i < share.length; i++) {
                boolean holds = plain.get(i).contains(wanted);
                if (holds
                        && (longest < 0
                                || plain.get(i).length() > plain.get(longest).length())) {
                    longest = i;
                }
            }
            if (longest >= 0) {
                share[longest] = 1;
                weight[longest] = 0.25f;
            }
        }
    }

    private static List<String> lower(String text) {
        return Tokens.of(text.toLowerCase(Locale.ROOT));
    }
}
