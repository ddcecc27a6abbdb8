package dev.vedette.kit.streams;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** The headers that our records carry. */
public final class StreamHeaders {

    /** Which record of {@code dev.vedette.contracts} the value is: its simple class name. */
    public static final String RECORD = "record";

    /** W3C Trace Context. */
    public static final String TRACEPARENT = "traceparent";

    /** Why a record is among the dead letters. */
    public static final String REASON = "dead-letter-reason";

    /** Partition and offset that a dead letter had in its stream, as {@code 3:1207}. */
    public static final String ORIGIN = "dead-letter-origin";

    /** How many bytes the value had that was left out of a dead letter, since Kafka refuses so many. */
    public static final String VALUE_LEFT_OUT = "dead-letter-value-left-out";

    /** The service that set a record aside. */
    public static final String SERVICE = "dead-letter-service";

    /** On a marker among the dead letters: the offset of the letter that was replayed. */
    public static final String REPLAY_OF = "dead-letter-replay-of";

    /** Who replayed a record, on the record and on the marker. */
    public static final String REPLAYED_BY = "replayed-by";

    private StreamHeaders() {}

    /** Whether a header tells of a letter and not of the record in it. */
    public static boolean isOfDeadLetters(String name) {
        return name.startsWith("dead-letter-");
    }

    /** The last header of this name as text; null where there is none. */
    public static @Nullable String text(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }

    /** Puts the one header of this name. */
    public static void put(Headers headers, String name, String value) {
        headers.remove(name).add(name, value.getBytes(UTF_8));
    }
}
