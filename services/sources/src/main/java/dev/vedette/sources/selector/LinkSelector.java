package dev.vedette.sources.selector;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;

/**
 * A CSS selector of an analyst, run on pages of strangers. What jsoup adds to CSS so that it runs regular expressions is
 * refused, since those may take for ever; so is what looks through whole texts or subtrees again and again. What is left is
 * given some seconds a page.
 */
public final class LinkSelector {

    private static final long LONGEST = Duration.ofSeconds(3).toNanos();

    /** As jsoup writes down what it understood, so that no spelling gets past. */
    private static final Pattern REGULAR_EXPRESSION = Pattern.compile(":matches\\w*\\(|~=", Pattern.CASE_INSENSITIVE);

    private static final Pattern HAS = Pattern.compile(":has\\(", Pattern.CASE_INSENSITIVE);

    private final Evaluator evaluator;

    private LinkSelector(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /** It is no selector, or one that we do not run; the message continues "selector …". */
    public static final class IllegalSelectorException extends Exception {

        private static final long serialVersionUID = 1;

        IllegalSelectorException(String message) {
            super(message, null, false, false);
        }
    }

    public static LinkSelector parse(String text) throws IllegalSelectorException {
        var evaluator = evaluator(text);
        var understood = evaluator.toString();
        if (REGULAR_EXPRESSION.matcher(understood).find()
                || REGULAR_EXPRESSION.matcher(text).find()) {
            throw new IllegalSelectorException(
                    "runs a regular expression (:matches or ~=), which may take for ever; use a class, [attr*=part] or :contains()");
        }
        if (HAS.matcher(understood).results().count() > 1
                || HAS.matcher(text).results().count() > 1) {
            throw new IllegalSelectorException("uses :has() more than once, which takes too long on large pages");
        }
        return new LinkSelector(evaluator);
    }

    private static Evaluator evaluator(String text) throws IllegalSelectorException {
        try {
            return QueryParser.parse(text);
        } catch (SelectorParseException | IllegalArgumentException e) {
            throw new IllegalSelectorException("is no CSS selector");
        }
    }

    /** The page takes too long. */
    public static final class TooSlowException extends Exception {

        private static final long serialVersionUID = 1;

        TooSlowException() {
            super("takes too long on this page", null, false, false);
        }
    }

    /** What it finds, in the page's order. */
    public List<Element> select(Document page) throws TooSlowException {
        return select(page, System::nanoTime);
    }

    List<Element> select(Document page, LongSupplier nanos) throws TooSlowException {
        var until = nanos.getAsLong() + LONGEST;
        var found = new ArrayList<Element>();
        for (var element : page.getAllElements()) {
            if (nanos.getAsLong() - until > 0) {
                throw new TooSlowException();
            }
            if (evaluator.matches(page, element)) {
                found.add(element);
            }
        }
        return found;
    }
}
