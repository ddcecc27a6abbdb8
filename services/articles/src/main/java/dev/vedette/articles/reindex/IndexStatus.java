package dev.vedette.articles.reindex;

import dev.vedette.articles.index.generations.GenerationState;
import jakarta.enterprise.context.ApplicationScoped;

/** What this process knows of its index. */
@ApplicationScoped
public class IndexStatus {

    private enum Known {
        /** Nothing yet. */
        NOTHING,
        /** It is being filled. */
        FILLING,
        COMPLETE
    }

    private volatile Known known = Known.NOTHING;
    private volatile boolean away;
    private volatile boolean othersServe;

    /** Whether searches find all there is to find. */
    public boolean isComplete() {
        return known == Known.COMPLETE;
    }

    /**
     * Whether this process may have callers. Articles are read without OpenSearch too; so it is not ready only at first, and
     * while its index is filled and another release still answers searches.
     */
    boolean isReady() {
        return switch (known) {
            case COMPLETE -> true;
            case FILLING -> away || !othersServe;
            case NOTHING -> away;
        };
    }

    /** Before anything is done about it: an index that has lost something must not be searched from now on. */
    void checked(GenerationState state) {
        if (state.isComplete()) {
            seen(state);
        } else if (known == Known.COMPLETE) {
            filling();
        }
    }

    /** After what could be done was done. */
    void seen(GenerationState state) {
        away = false;
        known = state.isComplete() ? Known.COMPLETE : Known.FILLING;
    }

    void othersServe(boolean serve) {
        othersServe = serve;
    }

    /** The walk goes on. */
    void filling() {
        known = Known.FILLING;
    }

    void away() {
        away = true;
    }
}
