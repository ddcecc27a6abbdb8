package dev.vedette.query.match;

import dev.vedette.query.plan.Condition;
import dev.vedette.query.plan.Space;
import dev.vedette.query.plan.Span;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Compiles conditions. */
final class ProgramWriter {

    private final ToIntFunction<String> numbers;
    private int[] program = new int[16];
    private int size;

    /** @param numbers gives each key of the vocabulary its number */
    ProgramWriter(ToIntFunction<String> numbers) {
        this.numbers = numbers;
    }

    int[] write(Condition condition) {
        size = 0;
        node(condition);
        return Arrays.copyOf(program, size);
    }

    private void node(Condition condition) {
        int start = size;
        switch (condition) {
            case Condition.All all -> nodes(Program.ALL, cheapFirst(all.parts()));
            case Condition.Any any -> nodes(Program.ANY, any.parts());
            case Condition.None none -> nodes(Program.NOT, List.of(none.leaf()));
            case Condition.Found found -> span(found.span(), spaces(found.spaces()));
            case Condition.Counted counted -> {
                add(0);
                add(counted.atLeast());
                counted.terms().stream().sorted().forEach(term -> add(numbers.applyAsInt(term)));
                close(Program.COUNT, 0, start);
            }
            case Condition.Fact fact -> {
                add(0);
                add(numbers.applyAsInt(Keys.fact(fact.field(), fact.value())));
                close(Program.FACT, 0, start);
            }
            case Condition.Dated dated -> {
                add(0);
                add(day(dated.from(), Integer.MIN_VALUE));
                add(day(dated.until(), Integer.MAX_VALUE));
                close(Program.DATED, 0, start);
            }
            case Condition.Recent ignored -> throw new IllegalArgumentException("relative dates are for searches");
        }
    }

    private void nodes(int operation, List<Condition> parts) {
        int start = size;
        add(0);
        parts.stream().distinct().forEach(this::node);
        close(operation, 0, start);
    }

    /** What is decided by one look stands first. */
    private static List<Condition> cheapFirst(List<Condition> parts) {
        return parts.stream()
                .sorted(Comparator.comparingInt(ProgramWriter::cost))
                .toList();
    }

    private static int cost(Condition condition) {
        return switch (condition) {
            case Condition.Fact ignored -> 0;
            case Condition.Dated ignored -> 0;
            case Condition.Found found -> found.span() instanceof Span.Term ? 1 : 3;
            case Condition.None ignored -> 2;
            default -> 3;
        };
    }

    private void span(Span span, int spaces) {
        int start = size;
        add(0);
        switch (span) {
            case Span.Term term -> {
                add(number(term));
                close(Program.TERM, spaces, start);
            }
            case Span.Pattern pattern -> {
                add(numbers.applyAsInt(Keys.pattern(pattern.text())));
                close(Program.TERM, spaces, start);
            }
            case Span.Sequence row -> {
                row.terms().forEach(term -> add(number(term)));
                close(row.terms().getFirst().exact() ? Program.EXACT_ROW : Program.ROW, spaces, start);
            }
            case Span.Choice choice -> {
                choice.options().stream().distinct().forEach(option -> span(option, 0));
                close(Program.CHOICE, spaces, start);
            }
            case Span.Near near -> {
                add(2 * near.distance() + (near.ordered() ? 1 : 0));
                span(near.left(), 0);
                span(near.right(), 0);
                close(Program.NEAR, spaces, start);
            }
        }
    }

    private int number(Span.Term term) {
        return numbers.applyAsInt(term.exact() ? Keys.exact(term.text()) : term.text());
    }

    private static int spaces(Set<Space> spaces) {
        int bits = 0;
        for (Space space : spaces) {
            bits |= 1 << space.ordinal();
        }
        return bits;
    }

    private static int day(@Nullable Instant start, int open) {
        return start == null
                ? open
                : Math.toIntExact(start.atOffset(ZoneOffset.UTC).toLocalDate().toEpochDay());
    }

    private void close(int operation, int spaces, int start) {
        program[start] = Program.header(operation, spaces, size - start);
    }

    private void add(int value) {
        if (size == program.length) {
            program = Arrays.copyOf(program, size * 2);
        }
        program[size++] = value;
    }
}
