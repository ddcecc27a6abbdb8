/**
 * From text to tree and back: a hand-written lexer and parser that go on after an error, so that one look shows all of
 * them, and limits that keep both linear in the length of the text.
 */
@NullMarked
package dev.vedette.query.syntax;

import org.jspecify.annotations.NullMarked;
