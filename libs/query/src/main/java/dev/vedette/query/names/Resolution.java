package dev.vedette.query.names;

import dev.vedette.query.Query;
import dev.vedette.query.SavedNames;
import dev.vedette.query.syntax.FieldValues;
import dev.vedette.query.syntax.Limits;
import dev.vedette.query.syntax.NearLengths;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Resolves the names of one query. It stops at the first one that it cannot resolve, or at a limit. */
public final class Resolution {

    private final SavedNames names;
    private final Deque<String> path = new ArrayDeque<>();
    private int terms;
    private int wildcards;

    private Resolution(SavedNames names) {
        this.names = names;
    }

    /**
     * The tree without names.
     *
     * @throws UnresolvedName if one is unknown or leads back to itself, or the whole becomes too large
     */
    public static Query resolve(Query query, SavedNames names) throws UnresolvedName {
        return new Resolution(names).resolve(query);
    }

    /** The tree without names, where the topic that it will be saved as may not be asked for. */
    public static Query resolve(String topic, Query query, SavedNames names) throws UnresolvedName {
        Resolution resolution = new Resolution(names);
        resolution.path.add(topic);
        return resolution.resolve(query);
    }

    private Query resolve(Query query) throws UnresolvedName {
        return switch (query) {
            case Query.And and -> new Query.And(resolve(and.operands()));
            case Query.Or or -> new Query.Or(resolve(or.operands()));
            case Query.Not not -> not(resolve(not.operand()));
            case Query.In in -> new Query.In(in.field(), values(in, resolve(in.operand())));
            case Query.Near near ->
                new Query.Near(side(near.left()), side(near.right()), near.distance(), near.ordered());
            case Query.AtLeast atLeast -> counted(atLeast);
            case Query.WordList list -> list(list);
            case Query.Topic topic -> topic(topic);
            default -> counted(query);
        };
    }

    private List<Query> resolve(List<Query> operands) throws UnresolvedName {
        List<Query> resolved = new ArrayList<>(operands.size());
        for (Query operand : operands) {
            resolved.add(resolve(operand));
        }
        return resolved;
    }

    /** What lists put into a field must be what it takes. */
    private static Query values(Query.In in, Query resolved) throws UnresolvedName {
        List<Query> all = resolved instanceof Query.Or or ? or.operands() : List.of(resolved);
        for (Query value : all) {
            String misfit = FieldValues.misfit(in.field(), value);
            if (misfit != null) {
                throw new UnresolvedName(nameIn(in.operand()), misfit);
            }
        }
        return resolved;
    }

    /** The topic may itself be a NOT of something in an OR with other things; twice cancels out. */
    private static Query not(Query operand) {
        return operand instanceof Query.Not not ? not.operand() : new Query.Not(operand);
    }

    private Query side(Query operand) throws UnresolvedName {
        Query resolved = resolve(operand);
        if (!NearLengths.areFew(resolved)) {
            throw new UnresolvedName(nameIn(operand), NearLengths.REASON);
        }
        return resolved;
    }

    private Query counted(Query leaf) throws UnresolvedName {
        if (++terms > Limits.TERMS) {
            throw new UnresolvedName(
                    path.isEmpty() ? "" : path.getLast(),
                    "With its lists and topics a query holds " + Limits.TERMS
                            + " words and phrases at most (limit: terms).");
        }
        if (leaf instanceof Query.Wildcard && ++wildcards > Limits.WILDCARDS) {
            throw new UnresolvedName(
                    path.isEmpty() ? "" : path.getLast(),
                    "With its lists and topics a query holds " + Limits.WILDCARDS
                            + " wildcards at most (limit: wildcards).");
        }
        return leaf;
    }

    private Query counted(Query.AtLeast atLeast) throws UnresolvedName {
        Query words = resolve(atLeast.operand());
        List<Query> all = words instanceof Query.Or or ? or.operands() : List.of(words);
        boolean areWords = all.stream().allMatch(ListEntry::isOneWord);
        if (!areWords || all.size() > Limits.COUNTED_WORDS) {
            throw new UnresolvedName(
                    nameIn(atLeast.operand()),
                    areWords
                            ? "atleast counts " + Limits.COUNTED_WORDS
                                    + " words together at most (limit: counted words)."
                            : "atleast counts single words, and this list holds something else.");
        }
        return new Query.AtLeast(atLeast.count(), words);
    }

    private static String nameIn(Query operand) {
        return switch (operand) {
            case Query.WordList list -> list.name();
            case Query.Or or ->
                or.operands().stream()
                        .filter(each -> each instanceof Query.WordList)
                        .map(Resolution::nameIn)
                        .findFirst()
                        .orElse("");
            default -> "";
        };
    }

    private Query list(Query.WordList list) throws UnresolvedName {
        List<String> entries = names.wordList(list.name());
        if (names == SavedNames.NONE) {
            throw new UnresolvedName(list.name(), "Word lists cannot be used in queries yet; write the words with OR.");
        }
        if (entries == null || entries.isEmpty()) {
            throw new UnresolvedName(
                    list.name(),
                    entries == null
                            ? "There is no word list @" + list.name() + "."
                            : "The word list @" + list.name() + " is empty.");
        }
        List<Query> words = new ArrayList<>(entries.size());
        for (String entry : entries) {
            words.add(counted(ListEntry.read(list.name(), entry)));
        }
        return words.size() == 1 ? words.getFirst() : new Query.Or(words);
    }

    private Query topic(Query.Topic topic) throws UnresolvedName {
        Query found = names.topic(topic.name());
        if (found == null) {
            throw new UnresolvedName(
                    topic.name(),
                    names == SavedNames.NONE
                            ? "Saved topics cannot be used in queries yet; write the query out."
                            : "There is no topic “" + topic.name() + "”.");
        }
        if (path.contains(topic.name())) {
            throw new UnresolvedName(
                    topic.name(),
                    "The topic “" + topic.name() + "” would ask for itself: " + String.join(" → ", path) + " → "
                            + topic.name() + ".");
        }
        if (path.size() >= Limits.TOPICS_DEEP) {
            throw new UnresolvedName(
                    topic.name(), "Topics may ask for topics " + Limits.TOPICS_DEEP + " deep at most (limit: topics).");
        }
        path.addLast(topic.name());
        Query resolved = resolve(found);
        path.removeLast();
        return resolved;
    }
}
