package dev.vedette.query.match;

import dev.vedette.query.plan.Space;
import org.jspecify.annotations.Nullable;

/**
 * Finds all places that make a program hold, and how salient they are.
 *
 * <p>An AND is as salient as its parts are in the mean (those that left no trace in title and text do not count); an OR
 * as its mentions taken together, or as its most salient part.
 */
final class Finder {

    private final Reading reading;
    private final Evaluation evaluation;
    private final Nearest nearest;

    Finder(Reading reading) {
        this.reading = reading;
        this.evaluation = new Evaluation(reading);
        this.nearest = new Nearest(reading);
    }

    /**
     * That a node holds.
     *
     * @param isMention whether its findings stand side by side, so that an OR adds them up; else they are parts of an
     *     AND
     */
    record Found(Findings findings, double salience, boolean isMention) {
        static final Found NOWHERE = new Found(new Findings(), 0, true);
    }

    /** What makes a program hold that holds. */
    Found find(int[] program) {
        Found found = find(program, 0);
        return found == null ? Found.NOWHERE : found;
    }

    private @Nullable Found find(int[] program, int at) {
        return switch (Program.operation(program[at])) {
            case Program.ALL -> all(program, at);
            case Program.ANY -> any(program, at);
            case Program.NOT, Program.FACT, Program.DATED -> evaluation.holds(program, at) ? Found.NOWHERE : null;
            case Program.COUNT -> evaluation.holds(program, at) ? counted(program, at) : null;
            default -> evaluation.holds(program, at) ? spans(program, at) : null;
        };
    }

    private @Nullable Found all(int[] program, int at) {
        Findings findings = new Findings();
        double salience = 0;
        int traces = 0;
        int end = Program.next(program, at);
        for (int node = at + 1; node < end; node = Program.next(program, node)) {
            Found found = find(program, node);
            if (found == null) {
                return null;
            }
            if (found.findings().size() > 0) {
                findings.addAll(found.findings());
                salience += found.salience();
                traces++;
            }
        }
        return new Found(findings, traces == 0 ? 0 : salience / traces, false);
    }

    private @Nullable Found any(int[] program, int at) {
        Findings findings = new Findings();
        Findings mentions = new Findings();
        double salience = 0;
        boolean holds = false;
        int end = Program.next(program, at);
        for (int node = at + 1; node < end; node = Program.next(program, node)) {
            Found found = find(program, node);
            if (found != null) {
                holds = true;
                salience = Math.max(salience, found.salience());
                (found.isMention() ? mentions : findings).addAll(found.findings());
            }
        }
        if (!holds) {
            return null;
        }
        Found together = mention(mentions);
        findings.addAll(together.findings());
        return new Found(findings, Math.max(salience, together.salience()), true);
    }

    private Found counted(int[] program, int at) {
        Findings findings = new Findings();
        int titleAndText = Axis.bit(Space.TITLE) | Axis.bit(Space.TEXT);
        for (int i = at + 2; i < Program.next(program, at); i++) {
            nearest.addTerm(program[i], titleAndText, findings);
        }
        return mention(findings);
    }

    private Found spans(int[] program, int at) {
        Findings findings = new Findings();
        nearest.addSpan(program, at, Program.spaces(program[at]), findings);
        return mention(findings);
    }

    /** However often a query names it, a place counts once. */
    private Found mention(Findings findings) {
        Findings places = findings.merged();
        return new Found(places, Salience.of(places, reading.axis()), true);
    }
}
