package dev.vedette.sources.registry;

import dev.vedette.kit.fence.Outbound;
import dev.vedette.kit.fence.OutboundException;
import dev.vedette.kit.problem.FieldError;
import dev.vedette.kit.problem.ProblemException;
import dev.vedette.kit.problem.Problems;
import dev.vedette.sources.SourcesConfig;
import dev.vedette.sources.address.WebAddress;
import dev.vedette.sources.registry.SourceResource.NewSource;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a caller says of a source; names every field that is wrong, and how to mend it. */
@ApplicationScoped
public class SourceChecks {

    private static final int LONGEST_POLL = 86_400;
    private static final int USUAL_POLL = 900;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final SourcesConfig config;
    private final Outbound outbound;

    public SourceChecks(SourcesConfig config, Outbound outbound) {
        this.config = config;
        this.outbound = outbound;
    }

    /** Fails with 400 when a field is wrong, or when the address leads where we must not go. */
    Uni<Settings> check(NewSource asked) {
        return Uni.createFrom().item(() -> settings(asked)).call(settings -> reach(settings.url()));
    }

    Settings settings(NewSource asked) {
        var errors = new ArrayList<FieldError>();
        var settings = new Settings(
                url(asked.url(), errors),
                name(asked.name(), errors),
                country(asked.country(), errors),
                language(asked.language(), errors),
                tags(asked.tags(), errors),
                pollSeconds(asked.pollSeconds(), errors));
        if (!errors.isEmpty()) {
            throw new ProblemException(Problems.invalid(errors));
        }
        return settings;
    }

    private Uni<Void> reach(String url) {
        return outbound.check(URI.create(url))
                .onFailure(OutboundException.class)
                .transform(e -> new ProblemException(
                        Problems.invalid(List.of(SourceProblem.address(String.valueOf(e.getMessage()))))));
    }

    private static String url(@Nullable String asked, List<FieldError> errors) {
        if (asked == null || asked.isBlank()) {
            errors.add(SourceProblem.address("is missing"));
            return "";
        }
        var url = WebAddress.parse(asked);
        if (url == null) {
            errors.add(SourceProblem.address("is no web address"));
            return "";
        }
        return url.toString();
    }

    private static @Nullable String name(@Nullable String asked, List<FieldError> errors) {
        if (asked == null || asked.isBlank()) {
            return null;
        }
        if (asked.length() > 200 || hasControls(asked)) {
            errors.add(new FieldError("name", "is too long or has control characters", "Use at most 200 letters."));
        }
        return asked.strip();
    }

    private static @Nullable String country(@Nullable String asked, List<FieldError> errors) {
        if (asked == null) {
            return null;
        }
        var country = asked.strip().toUpperCase(Locale.ROOT);
        if (!COUNTRIES.contains(country)) {
            errors.add(new FieldError("country", "is no country", "Send an ISO 3166-1 code of two letters, like UA."));
        }
        return country;
    }

    private static @Nullable String language(@Nullable String asked, List<FieldError> errors) {
        if (asked == null) {
            return null;
        }
        try {
            var tag = new Locale.Builder().setLanguageTag(asked.strip()).build().toLanguageTag();
            if (!tag.equals("und")) {
                return tag;
            }
        } catch (IllformedLocaleException e) {
            // told below, with the empty ones
        }
        errors.add(new FieldError("language", "is no language", "Send a BCP 47 tag, like uk or de-AT."));
        return null;
    }

    private static List<String> tags(@Nullable List<@Nullable String> asked, List<FieldError> errors) {
        if (asked == null) {
            return List.of();
        }
        var tags = asked.stream()
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(tag -> !tag.isEmpty() && tag.length() <= 60 && !hasControls(tag))
                .toList();
        if (tags.size() < asked.size() || tags.size() > 50) {
            errors.add(new FieldError("tags", "are too many, too long or empty", "Send up to 50 of 1 to 60 letters."));
        }
        return tags.stream().distinct().toList();
    }

    private int pollSeconds(@Nullable Integer asked, List<FieldError> errors) {
        var least = Math.max(1, (int) config.minPoll().toSeconds());
        var seconds = asked == null ? Math.max(USUAL_POLL, least) : asked;
        if (seconds < least || seconds > LONGEST_POLL) {
            errors.add(new FieldError(
                    "pollSeconds", "is out of range", "Send a number from " + least + " to " + LONGEST_POLL + "."));
        }
        return seconds;
    }

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }
}
