package dev.vedette.kit.deadletters;

import dev.vedette.contracts.Streams;
import java.util.regex.Pattern;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Where a letter stands: {@code pages-3-1207} is the record 1207 in partition 3 of {@code pages-dead}. */
record LetterId(String stream, int partition, long offset) {

    private static final Pattern WRITTEN = Pattern.compile("([a-z-]+)-(\\d{1,5})-(\\d{1,18})");

    static @Nullable LetterId parse(String written) {
        var parts = WRITTEN.matcher(written);
        return parts.matches()
                ? new LetterId(parts.group(1), Integer.parseInt(parts.group(2)), Long.parseLong(parts.group(3)))
                : null;
    }

    TopicPartition place() {
        return new TopicPartition(Streams.dead(stream), partition);
    }

    @Override
    public String toString() {
        return stream + "-" + partition + "-" + offset;
    }
}
