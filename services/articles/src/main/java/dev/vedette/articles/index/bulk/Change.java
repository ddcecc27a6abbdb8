package dev.vedette.articles.index.bulk;

import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * An article whose entry in the index is to become what its document is.
 *
 * @param version that the document had at least; if it is gone, its entry goes if it is not newer
 * @param record that told of it; null where the walk through the archive came to it
 */
public record Change(UUID id, long version, @Nullable ConsumerRecord<String, byte[]> record) {

    /** One that the walk came to. */
    public static Change walked(UUID id) {
        return new Change(id, 0, null);
    }

    /** Of two changes of one article, the one to go by. */
    public Change later(Change other) {
        return other.version > version ? other : this;
    }
}
