package dev.vedette.feeds.markup;

/** A piece of markup. Comments, declarations and processing instructions are none. */
public sealed interface Token {

    /** Characters, with their references replaced. */
    record Text(String text) implements Token {}

    /** {@code <name attributes>}; the name as it is written. */
    record Start(String name, Attributes attributes, boolean closed) implements Token {}

    /** {@code </name>}; the name as it is written. */
    record End(String name) implements Token {}
}
