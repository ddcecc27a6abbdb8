package dev.vedette.feeds.markup;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tokens to a tree. An end tag closes the nearest element of its name and all within it; one without such an element is
 * left out. What was never closed before its parent was keeps the text up to its first child, and gives the rest to its
 * parent; an entry ends where the next begins. What is open at the end was cut off there.
 */
public final class TreeBuilder {

    private static final Set<String> ALWAYS_EMPTY =
            Set.of("area", "base", "br", "col", "embed", "hr", "img", "input", "meta", "param", "wbr");
    private static final Set<String> ENTRIES = Set.of("item", "entry");

    private final Element root = new Element("", Attributes.NONE, Namespaces.ROOT, null);
    private Element open = root;
    private int depth;
    private int tooDeep;
    private int elements;

    private TreeBuilder() {}

    /** The element above the root of the document. */
    public static Element build(String xml) {
        TreeBuilder builder = new TreeBuilder();
        Tokenizer tokens = Tokenizer.xml(xml);
        for (Token token = tokens.next(); token != null; token = tokens.next()) {
            switch (token) {
                case Token.Text(String text) -> builder.open.add(text);
                case Token.Start start -> builder.start(start);
                case Token.End(String name) -> builder.end(name);
            }
        }
        return builder.root;
    }

    private void start(Token.Start tag) {
        if (depth >= MarkupLimits.DEPTH || elements >= MarkupLimits.ELEMENTS) {
            tooDeep += tag.closed() ? 0 : 1;
            return;
        }
        Namespaces scope = open.scope().with(tag.attributes());
        if (ENTRIES.contains(scope.name(tag.name()))) {
            endEntry(scope.name(tag.name()));
        }
        Element element = new Element(tag.name(), tag.attributes(), scope, open);
        elements++;
        open.add(element);
        if (!tag.closed()) {
            open = element;
            depth++;
        }
    }

    /** An entry that is open here was not closed, unless this one is part of its content. */
    private void endEntry(String name) {
        Element entry = open;
        while (entry != null && !entry.name().equals(name)) {
            if (entry.name().equals("content") || entry.name().equals("source")) {
                return;
            }
            entry = entry.parent();
        }
        if (entry != null) {
            close(entry);
        }
    }

    private void end(String tag) {
        if (tooDeep > 0) {
            tooDeep--;
            return;
        }
        Element closed = opened(tag);
        if (closed != null) {
            close(closed);
        }
    }

    private @Nullable Element opened(String tag) {
        for (Element element = open; element != null && element != root; element = element.parent()) {
            if (element.isWritten(tag)) {
                return element;
            }
        }
        return null;
    }

    private void close(Element closed) {
        while (open != closed) {
            Element unclosed = open;
            leave();
            unclosed.giveUp(ALWAYS_EMPTY.contains(unclosed.name())).forEach(open::add);
        }
        leave();
    }

    private void leave() {
        Element parent = open.parent();
        if (parent != null) {
            open = parent;
            depth--;
        }
    }
}
