package dev.vedette.articles.archive;

import java.util.UUID;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecProvider;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;

/** Ids stand in documents as people read them; Quarkus finds this provider by its type. */
public final class UuidCodecs implements CodecProvider {

    private static final Codec<UUID> AS_STRING = new UuidAsString();

    @Override
    @SuppressWarnings("unchecked") // T is UUID where the class is
    public <T> @Nullable Codec<T> get(Class<T> type, CodecRegistry registry) {
        return type == UUID.class ? (Codec<T>) AS_STRING : null;
    }

    private static final class UuidAsString implements Codec<UUID> {

        @Override
        public UUID decode(BsonReader reader, DecoderContext context) {
            return UUID.fromString(reader.readString());
        }

        @Override
        public void encode(BsonWriter writer, UUID id, EncoderContext context) {
            writer.writeString(id.toString());
        }

        @Override
        public Class<UUID> getEncoderClass() {
            return UUID.class;
        }
    }
}
