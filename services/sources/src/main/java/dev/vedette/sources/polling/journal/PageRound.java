package dev.vedette.sources.polling.journal;

import dev.vedette.sources.seen.PageOutcome;
import dev.vedette.sources.seen.TriedPage;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came of some pages of a source, to be written down together. */
public final class PageRound {

    private final List<TriedPage> tried = new ArrayList<>();
    private final List<UUID> resent = new ArrayList<>();
    private @Nullable UnsentPage unsent;

    public void tried(DuePage page, PageOutcome outcome) {
        tried.add(new TriedPage(page.entry(), outcome));
        if (page.kept() != null) {
            resent.add(page.entry().id());
        }
    }

    public void keep(UnsentPage page) {
        unsent = page;
    }

    public List<TriedPage> tried() {
        return tried;
    }

    /** Entries whose pages were kept and are no longer needed. */
    public List<UUID> resent() {
        return resent;
    }

    /** What the stream did not take; null where it took all. */
    @Nullable
    public UnsentPage unsent() {
        return unsent;
    }
}
