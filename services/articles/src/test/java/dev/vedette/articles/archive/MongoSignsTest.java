package dev.vedette.articles.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteError;
import org.bson.BsonDocument;
import org.bson.BsonMaximumSizeExceededException;
import org.bson.codecs.configuration.CodecConfigurationException;
import org.junit.jupiter.api.Test;

class MongoSignsTest {

    private static final ServerAddress SERVER = new ServerAddress();
    private final MongoSigns signs = new MongoSigns();

    @Test
    void a_server_that_is_away_for_now_is_an_outage() {
        assertThat(signs.isOutage(new MongoSocketReadException("closed", SERVER)))
                .isTrue();
        assertThat(signs.isOutage(new MongoTimeoutException("no server"))).isTrue();
        assertThat(signs.isOutage(new MongoNotPrimaryException(new BsonDocument(), SERVER)))
                .isTrue();
        var retryable = new MongoException("stepped down");
        retryable.addLabel("RetryableWriteError");
        assertThat(signs.isOutage(retryable)).isTrue();
    }

    @Test
    void what_is_refused_for_good_is_none() {
        var tooLarge = new WriteError(10_334, "object to insert too large", new BsonDocument());
        assertThat(signs.isOutage(new MongoWriteException(tooLarge, SERVER, java.util.List.of())))
                .isFalse();
        assertThat(signs.isOutage(new BsonMaximumSizeExceededException("17 MB")))
                .isFalse();
        assertThat(signs.isOutage(new CodecConfigurationException("a field is missing")))
                .isFalse();
        assertThat(signs.isOutage(new IllegalStateException("ours"))).isFalse();
    }
}
