package dev.vedette.extraction.pasted;

import dev.vedette.extraction.learned.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Describes each line of a pasted text in figures: by itself, in its group, among its neighbours, and in the whole. Places
 * are told by distance to prose, never from the ends of the text: people copy more or less of a page.
 */
public final class LineFeatures {

    private static final int MOST = 100;
    private static final int WINDOW = 3;
    private static final int NOWHERE = 30;

    private final List<PastedLine> lines;
    private final List<LineShape> shapes = new ArrayList<>();
    private final Map<String, Integer> copies = new HashMap<>();
    private final Map<String, Integer> linesWith = new HashMap<>();
    private final int[] proseBefore;
    private final int[] charsBefore;

    private LineFeatures(List<PastedLine> lines) {
        this.lines = lines;
        this.proseBefore = new int[lines.size() + 1];
        this.charsBefore = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            LineShape shape = new LineShape(lines.get(i).text());
            shapes.add(shape);
            copies.merge(lines.get(i).text(), 1, Integer::sum);
            proseBefore[i + 1] = proseBefore[i] + (shape.isProse() ? 1 : 0);
            charsBefore[i + 1] = charsBefore[i] + (shape.isProse() ? shape.length() : 0);
            if (shape.isProse()) {
                Set<String> different = new HashSet<>(shape.contentWords());
                different.forEach(word -> linesWith.merge(word, 1, Integer::sum));
            }
        }
    }

    /** The rows of a text's lines and the lines themselves. */
    public record Described(List<String> texts, List<float[]> rows) {}

    /** One row for each line that holds anything. */
    public static Described of(String text) {
        List<PastedLine> lines = PastedLines.of(text);
        return new Described(
                lines.stream().map(PastedLine::text).toList(), in(lines).rows());
    }

    static LineFeatures in(List<PastedLine> lines) {
        return new LineFeatures(lines);
    }

    List<LineShape> shapes() {
        return shapes;
    }

    List<float[]> rows() {
        List<float[]> rows = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            rows.add(row(i));
        }
        return rows;
    }

    private float[] row(int i) {
        Row row = new Row(MOST);
        shapes.get(i).describe(row);
        group(row, i);
        for (int away = 1; away <= WINDOW; away++) {
            neighbour(row, i, -away);
            neighbour(row, i, away);
        }
        around(row, i);
        shared(row, i);
        return row.values();
    }

    private void group(Row row, int i) {
        PastedLine line = lines.get(i);
        int from = i - line.place();
        double sentences = 0;
        double suspicion = 0;
        double most = 0;
        double length = 0;
        for (int at = from; at < from + line.groupSize(); at++) {
            LineShape shape = shapes.get(at);
            sentences += shape.ends() ? 1 : 0;
            suspicion += shape.suspicion();
            most = Math.max(most, at == i ? 0 : shape.suspicion());
            length += shape.length();
        }
        row.add(Math.min(12, line.groupSize()));
        row.add(line.isFirst()).add(line.isLast());
        row.add(sentences / line.groupSize());
        row.add(suspicion / line.groupSize());
        row.add(most);
        row.log(length / line.groupSize());
    }

    private void neighbour(Row row, int i, int away) {
        int at = i + away;
        boolean there = at >= 0 && at < lines.size();
        row.log(there ? shapes.get(at).length() : 0);
        row.add(there ? shapes.get(at).ends() ? 1 : 0 : -1);
        row.add(there ? shapes.get(at).suspicion() : -1);
    }

    private void around(Row row, int i) {
        row.add(distance(i, -1, NOWHERE)).add(distance(i, 1, NOWHERE));
        row.add(Math.min(10, proseBefore[i]));
        row.add(Math.min(10, proseBefore[lines.size()] - proseBefore[i + 1]));
        row.add((double) charsBefore[i] / Math.max(1, charsBefore[lines.size()]));
        int closing = NOWHERE;
        int blank = 0;
        for (int at = i - 1; at >= 0 && i - at < NOWHERE && !shapes.get(at).isProse(); at--) {
            closing = shapes.get(at).closing() ? i - at : closing;
            blank += lines.get(at).isLast() ? 1 : 0;
        }
        row.add(closing).add(Math.min(6, blank));
        double nearby = 0;
        for (int at = Math.max(0, i - 5); at <= Math.min(lines.size() - 1, i + 5); at++) {
            nearby += at != i && shapes.get(at).isProse() ? 1 : 0;
        }
        row.add(nearby);
    }

    /** Lines to the next prose in a direction. */
    private int distance(int i, int step, int most) {
        for (int away = 1; away < most; away++) {
            int at = i + step * away;
            if (at < 0 || at >= lines.size()) {
                return most;
            }
            if (shapes.get(at).isProse()) {
                return away;
            }
        }
        return most;
    }

    /** Copies of the line, and how many of its words the prose has too. */
    private void shared(Row row, int i) {
        LineShape shape = shapes.get(i);
        row.add(Math.min(4, copies.getOrDefault(shape.text(), 1)));
        Set<String> own = new HashSet<>(shape.contentWords());
        int common = 0;
        int often = 0;
        for (String word : own) {
            int others = linesWith.getOrDefault(word, 0) - (shape.isProse() ? 1 : 0);
            common += others > 0 ? 1 : 0;
            often += others > 1 ? 1 : 0;
        }
        row.add(own.isEmpty() ? -1 : (double) common / own.size());
        row.add(own.isEmpty() ? -1 : (double) often / own.size());
        row.add(Math.min(6, common));
        row.add(neighbourHolds(i));
    }

    /** Whether a line nearby is the beginning or end of this one, or this of it: captions stand twice, credits glued on. */
    private boolean neighbourHolds(int i) {
        String text = shapes.get(i).text();
        for (int at = Math.max(0, i - 2); at <= Math.min(lines.size() - 1, i + 2); at++) {
            String other = shapes.get(at).text();
            boolean longer = text.length() > other.length();
            String whole = longer ? text : other;
            String part = longer ? other : text;
            if (at != i && part.length() >= 12 && (whole.startsWith(part) || whole.endsWith(part))) {
                return true;
            }
        }
        return false;
    }
}
