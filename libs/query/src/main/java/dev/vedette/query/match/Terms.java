package dev.vedette.query.match;

import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;

/** Goes through all terms of programs. */
final class Terms {

    private Terms() {}

    static void forEach(int[] program, IntConsumer taker) {
        replace(program.clone(), term -> {
            taker.accept(term);
            return term;
        });
    }

    /** Puts another number in the place of each term. */
    static void replace(int[] program, IntUnaryOperator numbers) {
        replace(program, 0, numbers);
    }

    private static void replace(int[] program, int at, IntUnaryOperator numbers) {
        int end = Program.next(program, at);
        int operation = Program.operation(program[at]);
        if (operation == Program.DATED) {
            return;
        }
        int i = Program.inner(program, at);
        while (i < end) {
            if (Program.holdsNodes(operation)) {
                replace(program, i, numbers);
                i = Program.next(program, i);
            } else {
                program[i] = numbers.applyAsInt(program[i]);
                i++;
            }
        }
    }

    /** The spaces in which a program looks. */
    static int spaces(int[] program) {
        return spaces(program, 0);
    }

    private static int spaces(int[] program, int at) {
        int spaces = Program.spaces(program[at]);
        if (Program.holdsNodes(Program.operation(program[at]))) {
            int end = Program.next(program, at);
            for (int i = Program.inner(program, at); i < end; i = Program.next(program, i)) {
                spaces |= spaces(program, i);
            }
        }
        return spaces;
    }
}
