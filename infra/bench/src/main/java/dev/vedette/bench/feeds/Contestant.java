package dev.vedette.bench.feeds;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import dev.vedette.feeds.FeedDocument;
import dev.vedette.feeds.FeedParser;
import dev.vedette.feeds.UnreadableFeedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A parser under test. What it takes to parse is measured, to ask the result for its values is not. */
enum Contestant {
    VEDETTE {
        private final FeedParser parser = new FeedParser();

        @Override
        @Nullable
        Supplier<Found> parse(FeedDocument document) {
            try {
                var feed = parser.parse(document);
                return () -> Values.of(feed);
            } catch (UnreadableFeedException refused) {
                return null;
            }
        }
    },
    ROME {
        @Override
        @Nullable
        Supplier<Found> parse(FeedDocument document) {
            try (XmlReader reader =
                    new XmlReader(new ByteArrayInputStream(document.body()), document.contentType(), true)) {
                SyndFeed feed = new SyndFeedInput().build(reader);
                return () -> RomeValues.of(feed);
            } catch (FeedException | IOException | IllegalArgumentException refused) {
                return null;
            }
        }
    };

    /** Null where it does not parse. */
    abstract @Nullable Supplier<Found> parse(FeedDocument document);
}
