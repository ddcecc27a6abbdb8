package dev.vedette.articles;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** What an operator can set for this service. */
@ConfigMapping(prefix = "vedette.articles")
public interface ArticlesConfig {

    /** Where OpenSearch answers; a user and a password may stand in it, as in {@code https://user:secret@host:9200}. */
    URI opensearch();

    /** How long OpenSearch may take for one answer. */
    @WithDefault("15S")
    Duration searchTimeout();

    /** Parts that the search index is divided into when it is made. */
    @WithDefault("1")
    int shards();

    /** How long the original pages are kept, so that they can be read again when extraction improves. */
    @WithDefault("30D")
    Duration originalsKept();

    /** How long one page may be read; one that takes longer is set aside. */
    @WithDefault("30S")
    Duration readingDeadline();
}
