package dev.vedette.articles.request;

import dev.vedette.articles.index.generations.IndexedArticle;
import dev.vedette.articles.search.ArticleFilter;
import dev.vedette.articles.search.Choice;
import dev.vedette.articles.search.Facet;
import dev.vedette.articles.tags.VisibleTags;
import dev.vedette.contracts.Prominence;
import dev.vedette.kit.problem.ProblemException;
import dev.vedette.kit.problem.Problems;
import dev.vedette.query.Query;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads filters, and leaves out topics that the caller's team may not see. */
@ApplicationScoped
public class FilterReader {

    private static final String NOT = "!";
    /** {@link UUID#fromString} takes other forms too. */
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final VisibleTags tags;

    FilterReader(VisibleTags tags) {
        this.tags = tags;
    }

    /** @throws ProblemException naming the parameter that cannot be understood */
    public ArticleFilter read(FilterParameters asked, String team) {
        var zone = Times.zone(asked.zone());
        var from = Times.from(asked.from(), zone);
        var to = Times.to(asked.to(), zone);
        requireOrder(from, to);
        return new ArticleFilter(ArchiveQuery.parse(asked.q()), from, to, choices(asked, team));
    }

    /** A query of a parameter; null where it is blank. */
    public @Nullable Query query(String name, String typed) {
        return ArchiveQuery.parse(name, typed);
    }

    private static void requireOrder(@Nullable Instant from, @Nullable Instant to) {
        if (from != null && to != null && !from.isBefore(to)) {
            throw new ProblemException(
                    Problems.invalid("to", "the period ends before it begins", "Name a time after `from`."));
        }
    }

    private Map<Facet, Choice> choices(FilterParameters asked, String team) {
        Map<Facet, Choice> choices = new EnumMap<>(Facet.class);
        put(choices, Facet.SITE, asked.site());
        put(choices, Facet.LANGUAGE, asked.language());
        put(choices, Facet.COUNTRY, asked.country());
        put(choices, Facet.COLLECTION, asked.collection());
        put(choices, Facet.AUTHOR, asked.author());
        put(choices, Facet.SOURCE, asked.source(), value -> id("source", value).toString());
        put(choices, Facet.TOPIC, asked.topic(), value -> id("topic", value).toString());
        choices.computeIfPresent(Facet.TOPIC, (facet, topics) -> visible(topics, team));
        if (!asked.prominence().isEmpty()) {
            choices.put(Facet.PROMINENCE, prominence(asked.prominence(), choices.get(Facet.TOPIC)));
        }
        return choices;
    }

    private static void put(Map<Facet, Choice> choices, Facet facet, List<String> values) {
        put(choices, facet, values, facet::value);
    }

    private static void put(
            Map<Facet, Choice> choices, Facet facet, List<String> values, UnaryOperator<String> indexed) {
        Predicate<String> isExcluded = value -> value.startsWith(NOT);
        var excluded = values.stream()
                .filter(isExcluded)
                .map(value -> indexed.apply(value.substring(NOT.length())))
                .distinct()
                .toList();
        var included = values.stream()
                .filter(isExcluded.negate())
                .map(indexed)
                .distinct()
                .toList();
        if (!values.isEmpty()) {
            choices.put(facet, new Choice(included.isEmpty() ? null : included, excluded));
        }
    }

    /** What a team may not see catches nothing, and keeps nothing away. */
    private Choice visible(Choice topics, String team) {
        Predicate<String> isVisible = topic -> tags.isVisible(UUID.fromString(topic), team);
        var included = topics.included();
        return new Choice(
                included == null ? null : included.stream().filter(isVisible).toList(),
                topics.excluded().stream().filter(isVisible).toList());
    }

    private static Choice prominence(List<String> values, @Nullable Choice topics) {
        if (topics == null || topics.included() == null) {
            throw new ProblemException(Problems.invalid(
                    "prominence", "it is that of a topic, and no topic is named", "Name a `topic` too."));
        }
        var wanted = values.stream().map(FilterReader::prominence).toList();
        return Choice.of(topics.included().stream()
                .flatMap(topic -> wanted.stream().map(each -> IndexedArticle.prominence(UUID.fromString(topic), each)))
                .toList());
    }

    private static Prominence prominence(String value) {
        return Arrays.stream(Prominence.values())
                .filter(each -> each.name().equals(value.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problems.invalid(
                        "prominence", "there is no such prominence", "Write `main`, `notable` or `passing`.")));
    }

    private static UUID id(String name, String value) {
        var typed = value.strip();
        if (!ID.matcher(typed).matches()) {
            throw new ProblemException(Problems.invalid(
                    name, "this is no id", "Write an id such as 01a221e2-6e89-799b-a760-05c91e3b5d44."));
        }
        return UUID.fromString(typed);
    }
}
