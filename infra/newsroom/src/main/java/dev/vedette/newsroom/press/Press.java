package dev.vedette.newsroom.press;

import dev.vedette.newsroom.web.Refusal;
import dev.vedette.newsroom.writing.Manuscript;
import dev.vedette.newsroom.writing.Template;
import dev.vedette.newsroom.writing.Templates;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All sites and their articles. Safe for many threads; one article's edits come one after another. */
public final class Press {

    private final Map<String, Shelf> shelves;
    private final List<Site> sites;
    private final Map<String, Article> articles = new ConcurrentHashMap<>();
    private final AtomicLong counter = new AtomicLong();
    private final Templates templates = new Templates();
    private final Clock clock;

    public Press(List<Site> sites, Clock clock) {
        this.sites = List.copyOf(sites);
        this.clock = clock;
        this.shelves = sites.stream().collect(Collectors.toMap(Site::name, site -> new Shelf(clock.instant())));
    }

    public List<Site> sites() {
        return sites;
    }

    public Site site(String name) {
        return sites.stream()
                .filter(site -> site.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        404,
                        "site",
                        "no site " + name + "; there are "
                                + sites.stream().map(Site::name).toList()));
    }

    public Templates templates() {
        return templates;
    }

    /** The newest first. */
    public Shelf shelf(Site site) {
        Shelf shelf = shelves.get(site.name());
        if (shelf == null) {
            throw new IllegalStateException("a site of another press: " + site);
        }
        return shelf;
    }

    public Article article(String id) {
        Article article = articles.get(id);
        if (article == null) {
            throw new Refusal(404, "id", "no article " + id + "; GET /articles lists them");
        }
        return article;
    }

    /** All articles of all sites, the newest first. */
    public List<Article> articles() {
        List<Article> all = new ArrayList<>(articles.values());
        all.sort(Shelf.NEWEST_FIRST);
        return all;
    }

    public Article publish(Draft draft) {
        Article article = write(draft);
        shelf(article.site()).put(article, now());
        return article;
    }

    /** Like {@link #publish}, but off the news. */
    public Article archive(Draft draft) {
        Article article = write(draft);
        shelf(article.site()).archive(article);
        return article;
    }

    private Article write(Draft draft) {
        long number = counter.getAndIncrement();
        Template template = template(draft, number);
        Manuscript written = templates.write(template, draft.seed());
        Manuscript text = new Manuscript(
                draft.title() == null ? written.title() : draft.title(),
                written.author(),
                written.language(),
                written.section(),
                draft.paragraphs() == null ? written.paragraphs() : draft.paragraphs(),
                written.caption(),
                written.credit());
        Instant published = draft.publishedAt() == null ? now() : draft.publishedAt();
        return add(number, home(draft, text.language()), text, published, draft.padKb(), null);
    }

    /** A near-copy on another site, published now. */
    public Article copy(String id, String siteName) {
        Article copy = writeCopy(id, siteName, now());
        shelf(copy.site()).put(copy, now());
        return copy;
    }

    /** A near-copy on another site, published then, off the news. */
    public Article archiveCopy(String id, String siteName, Instant published) {
        Article copy = writeCopy(id, siteName, published);
        shelf(copy.site()).archive(copy);
        return copy;
    }

    private Article writeCopy(String id, String siteName, Instant published) {
        Article original = article(id);
        Site to = site(siteName);
        if (to.equals(original.site())) {
            throw new Refusal(409, "site", "the article is on " + siteName + " already; name another site");
        }
        return add(
                counter.getAndIncrement(),
                to,
                Syndication.of(original, to),
                published,
                original.padKb(),
                original.id());
    }

    public Article edit(String id, Edit edit) {
        article(id);
        Article revised = articles.computeIfPresent(id, (key, old) -> old.revised(edit.apply(old.text()), now()));
        if (revised == null) {
            throw new IllegalStateException("articles are never removed: " + id);
        }
        shelf(revised.site()).put(revised, revised.modified());
        return revised;
    }

    private Article add(
            long number,
            Site site,
            Manuscript text,
            Instant published,
            @Nullable Integer padKb,
            @Nullable String copyOf) {
        String id = Addresses.id(site, text, number);
        var article = new Article(
                id, site, Addresses.path(text, id), 1, text, published, published, padKb == null ? 0 : padKb, copyOf);
        articles.put(id, article);
        return article;
    }

    private Template template(Draft draft, long number) {
        if (draft.template() == null) {
            String language = draft.site() == null ? "en" : site(draft.site()).language();
            List<String> fitting = templates.names(language);
            return template(fitting.get((int) (number % fitting.size())));
        }
        return template(draft.template());
    }

    private Template template(String name) {
        Template template = templates.find(name);
        if (template == null) {
            throw new Refusal(400, "template", "no template " + name + "; there are " + templates.names());
        }
        return template;
    }

    private Site home(Draft draft, String language) {
        return draft.site() == null
                ? sites.stream()
                        .filter(site -> site.language().equals(language))
                        .findFirst()
                        .orElseGet(sites::getFirst)
                : site(draft.site());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
