package dev.vedette.sources;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** How sources are collected. */
@ConfigMapping(prefix = "vedette.sources")
public interface SourcesConfig {

    /** The shortest time between two checks of a source that the API accepts. */
    @WithDefault("10s")
    Duration minPoll();

    /** An address for those who wonder about our requests; part of the User-Agent. */
    String contact();

    /** How many sources one process works on at the same time. */
    @WithDefault("32")
    int concurrency();

    /** How long a claim on a source lasts without being renewed: after a crash others wait this long. */
    @WithDefault("12s")
    Duration lease();

    /** How long one claim works on the pages of a source before others get their turn. */
    @WithDefault("60s")
    Duration turn();

    /**
     * How long a poll may take in all. It ends by itself after its turn; one that hangs somewhere is given up after that
     * long, its claim lapses, and it is made again.
     */
    @WithDefault("5m")
    Duration deadline();

    /** The longest pause between two checks of a source that fails. */
    @WithDefault("1h")
    Duration longestBackoff();

    /** How long the timeline of a source goes back. */
    @WithDefault("14d")
    Duration timeline();

    /** Fetching pages and feeds. */
    Fetch fetch();

    /** Remembering entries. */
    Seen seen();

    /** Being told of news by hubs. */
    WebSub websub();

    /** Fetching pages and feeds. */
    interface Fetch {

        /** For a whole request, redirects included. */
        @WithDefault("15s")
        Duration timeout();

        /** Pause between two requests to one host; robots.txt may ask for a longer one. */
        @WithDefault("250ms")
        Duration hostPause();

        /** How long a host is left alone that says 429 or 503 without a time; doubles while it goes on. */
        @WithDefault("30s")
        Duration hostHold();

        /** How long a feed is asked for with its validators before it is read whole, lest they lie. */
        @WithDefault("6h")
        Duration wholeEvery();

        /** Largest page, decompressed. */
        @WithDefault("4194304")
        int pageBytes();

        /** Largest feed, decompressed. */
        @WithDefault("8388608")
        int feedBytes();

        /** How long robots.txt of a host is remembered; a day at most. */
        @WithDefault("1h")
        Duration robotsAge();
    }

    /** Remembering entries. */
    interface Seen {

        /** How often a page is tried before it is given up; the pauses double up to six hours. */
        @WithDefault("14")
        int pageTries();

        /** The pause before a failed page's second try. */
        @WithDefault("10s")
        Duration pageRetry();

        /** How long an entry is remembered after its feed listed it last. */
        @WithDefault("30d")
        Duration memory();

        /**
         * How many pages of one source may wait; entries above that are taken when there is room. Those of its first
         * listing do not count.
         */
        @WithDefault("1000")
        int waiting();

        /** How many entries are remembered of one source. */
        @WithDefault("5000")
        int remembered();
    }

    /** Being told of news by hubs (WebSub). */
    interface WebSub {

        /** Whether to subscribe at the hubs that feeds name. */
        @WithDefault("true")
        boolean enabled();

        /** The address that people reach us at; hubs too, unless it is loopback or private. */
        URI publicUrl();

        /** The address that hubs reach us at, if it is another; {@code /api/v1/websub} is below it. */
        Optional<URI> callback();

        /** How long a subscription is asked to last; hubs may decide otherwise. */
        @WithDefault("10d")
        Duration lease();

        /** The pause before a hub is asked a second time; doubles up to a day. */
        @WithDefault("1m")
        Duration retry();

        /** Largest push that is read. */
        @WithDefault("2097152")
        int pushBytes();
    }
}
