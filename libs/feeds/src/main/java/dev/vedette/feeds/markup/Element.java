package dev.vedette.feeds.markup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element of a document: its children are elements and strings. */
public final class Element {

    private final String name;
    private final String tag;
    private final Attributes attributes;
    private final Namespaces scope;
    private final @Nullable Element parent;
    private final List<Object> content = new ArrayList<>(2);

    Element(String tag, Attributes attributes, Namespaces scope, @Nullable Element parent) {
        this.name = scope.name(tag);
        this.tag = tag;
        this.attributes = attributes;
        this.scope = scope;
        this.parent = parent;
    }

    /** In lower case, with the usual prefix of its vocabulary, none for those of the feed formats. */
    public String name() {
        return name;
    }

    /** The name without any prefix, as written. */
    public String localTag() {
        return tag.substring(tag.indexOf(':') + 1);
    }

    boolean isWritten(String endTag) {
        return tag.equalsIgnoreCase(endTag);
    }

    public Attributes attributes() {
        return attributes;
    }

    /** The value of the attribute of this name; null where there is none or it is blank. */
    public @Nullable String attribute(String attribute) {
        String value = attributes.get(attribute);
        return value == null || value.isBlank() ? null : value.strip();
    }

    public @Nullable Element parent() {
        return parent;
    }

    /** Elements ({@link Element}) and characters ({@link String}), in their order. */
    public List<Object> content() {
        return Collections.unmodifiableList(content);
    }

    public List<Element> children() {
        List<Element> children = new ArrayList<>(content.size());
        for (Object one : content) {
            if (one instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    /** The first child of the name, or null. */
    public @Nullable Element child(String childName) {
        for (Object one : content) {
            if (one instanceof Element child && child.name.equals(childName)) {
                return child;
            }
        }
        return null;
    }

    /** All characters in it and below. */
    public String text() {
        if (content.size() == 1 && content.getFirst() instanceof String text) {
            return text;
        }
        StringBuilder text = new StringBuilder();
        appendText(text);
        return text.toString();
    }

    private void appendText(StringBuilder text) {
        for (Object one : content) {
            if (one instanceof Element child) {
                child.appendText(text);
            } else {
                text.append(one);
            }
        }
    }

    Namespaces scope() {
        return scope;
    }

    void add(Object child) {
        content.add(child);
    }

    /**
     * For an element that was never closed: what it should not have held, from its first child element on.
     *
     * @param all its text too, as for an element that is always empty
     */
    List<Object> giveUp(boolean all) {
        int from = 0;
        while (!all && from < content.size() && content.get(from) instanceof String) {
            from++;
        }
        List<Object> rest = content.subList(from, content.size());
        List<Object> given = new ArrayList<>(rest);
        rest.clear();
        return given;
    }
}
