package dev.vedette.sources.settings;

import dev.vedette.kit.fence.Outbound;
import dev.vedette.kit.fence.OutboundException;
import dev.vedette.kit.problem.ProblemException;
import dev.vedette.kit.problem.Problems;
import dev.vedette.sources.SourcesConfig;
import dev.vedette.sources.address.WebAddress;
import dev.vedette.sources.selector.LinkSelector;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what a caller says of a source; names every field that is wrong, and how to mend it. */
@ApplicationScoped
public class SourceChecks {

    private static final int LONGEST_POLL = 86_400;
    private static final int LONGEST_NAME = 200;

    private final SourcesConfig config;
    private final Outbound outbound;

    public SourceChecks(SourcesConfig config, Outbound outbound) {
        this.config = config;
        this.outbound = outbound;
    }

    /** Fails with 400 when a field is wrong, or when the address leads where we must not go. */
    public Uni<Settings> check(NewSource asked) {
        return Uni.createFrom().item(() -> settings(asked)).call(settings -> reach(settings.url()));
    }

    public Settings settings(NewSource asked) {
        var fields = new FieldChecks();
        var kind = Objects.requireNonNullElse(asked.kind(), SourceKind.AUTO);
        var settings = new Settings(
                url(asked.url(), fields),
                fields.line("name", asked.name(), LONGEST_NAME),
                kind,
                selector(asked.selector(), kind, fields),
                fullText(asked.fullText(), kind, fields),
                asked.enabled() == null || asked.enabled(),
                fields.country(asked.country()),
                fields.language(asked.language()),
                fields.names("tags", asked.tags(), 50, 60),
                fields.names("collections", asked.collections(), 50, 100),
                fields.line("owner", asked.owner(), LONGEST_NAME),
                fields.lines("notes", asked.notes(), 4_000),
                pollSeconds(asked.pollSeconds(), fields));
        fields.end();
        return settings;
    }

    private Uni<Void> reach(String url) {
        return outbound.check(URI.create(url))
                .onFailure(OutboundException.class)
                .transform(e -> new ProblemException(
                        Problems.invalid(List.of(SourceProblem.address(String.valueOf(e.getMessage()))))));
    }

    private static String url(@Nullable String asked, FieldChecks fields) {
        if (asked == null || asked.isBlank()) {
            fields.add(SourceProblem.address("is missing"));
            return "";
        }
        var url = WebAddress.parse(asked);
        if (url == null) {
            fields.add(SourceProblem.address(
                    WebAddress.parse("https://" + asked.strip()) == null || asked.contains(":")
                            ? "is no web address"
                            : "lacks https:// or http:// at its beginning"));
            return "";
        }
        return url.toString();
    }

    private static @Nullable String selector(@Nullable String asked, SourceKind kind, FieldChecks fields) {
        var selector = fields.line("selector", asked, 500);
        if (selector == null) {
            return null;
        }
        if (kind != SourceKind.PAGE) {
            fields.add("selector", "is only for pages", "Send the kind page with it, or leave it out.");
        }
        try {
            LinkSelector.parse(selector);
        } catch (LinkSelector.IllegalSelectorException e) {
            fields.add(
                    "selector", String.valueOf(e.getMessage()), "Send one that finds the links, such as article h2 a.");
        }
        return selector;
    }

    private static FullText fullText(@Nullable FullText asked, SourceKind kind, FieldChecks fields) {
        if (asked == FullText.FEED && (kind == SourceKind.PAGE || kind == SourceKind.SITEMAP)) {
            fields.add(
                    "fullText", "is only for feeds: a " + word(kind) + " has no texts", "Send page, or leave it out.");
        }
        return Objects.requireNonNullElse(asked, FullText.PAGE);
    }

    private @Nullable Integer pollSeconds(@Nullable Integer asked, FieldChecks fields) {
        var least = Math.max(1, (int) config.minPoll().toSeconds());
        if (asked != null && (asked < least || asked > LONGEST_POLL)) {
            fields.add("pollSeconds", "is out of range", "Send a number from " + least + " to " + LONGEST_POLL + ".");
        }
        return asked;
    }

    private static String word(SourceKind kind) {
        return kind == SourceKind.PAGE ? "page" : "sitemap";
    }
}
