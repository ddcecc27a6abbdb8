package dev.vedette.kit.deadletters;

import dev.vedette.contracts.Streams;
import dev.vedette.kit.deadletters.DeadLetter.Replay;
import dev.vedette.kit.paging.Cursor;
import dev.vedette.kit.paging.Keyset;
import dev.vedette.kit.paging.PageRequest;
import dev.vedette.kit.paging.Paged;
import dev.vedette.kit.problem.ProblemException;
import dev.vedette.kit.problem.Problems;
import dev.vedette.kit.streams.StreamHeaders;
import dev.vedette.kit.streams.StreamSender;
import dev.vedette.kit.work.Contexts;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Lists the dead letters of this service and replays them; see the package. */
@Singleton
public class DeadLetterBox {

    private static final Logger LOG = Logger.getLogger(DeadLetterBox.class);
    /** Of each partition; whoever has more has another task than to read them. */
    private static final int MOST = 200;

    private static final Keyset KEYSET = Keyset.of(List.of(Instant.class, String.class), "dead-letters");
    private static final Comparator<DeadLetter> NEWEST_FIRST =
            Comparator.comparing(DeadLetter::at).thenComparing(DeadLetter::id).reversed();

    private final RecordReader reader;
    private final StreamSender sender;
    private final OwnStreams own;
    private final Vertx vertx;
    private final Clock clock;

    DeadLetterBox(RecordReader reader, StreamSender sender, OwnStreams own, Vertx vertx, Clock clock) {
        this.reader = reader;
        this.sender = sender;
        this.own = own;
        this.vertx = vertx;
        this.clock = clock;
    }

    /** Those of this service, the newest first. */
    public Uni<Paged<DeadLetter>> list(PageRequest page) {
        var after = page.cursor(KEYSET);
        return onWorker(this::readAll)
                .map(all -> all.stream()
                        .sorted(NEWEST_FIRST)
                        .filter(letter -> isAfter(letter, after))
                        .limit(page.limit() + 1L)
                        .toList())
                .map(found -> Paged.of(found, page.limit(), letter -> KEYSET.cursor(letter.at(), letter.id())));
    }

    /**
     * Sends a record to its stream again, unless that was done before.
     *
     * @param by who asks for it
     * @return the letter as it is then; fails with 404 where there is none, 409 where its value is no longer to be had
     */
    public Uni<DeadLetter> replay(String id, String by) {
        return onWorker(() -> find(id))
                .chain(found -> found.letter().replayed() == null
                        ? send(found, by)
                        : Uni.createFrom().item(found.letter()));
    }

    private record Found(LetterId id, ConsumerRecord<String, byte[]> record, DeadLetter letter) {}

    private Uni<DeadLetter> send(Found found, String by) {
        var headers = new RecordHeaders();
        for (var header : found.record().headers()) {
            if (!StreamHeaders.isOfDeadLetters(header.key())) {
                headers.add(header);
            }
        }
        StreamHeaders.put(headers, StreamHeaders.REPLAYED_BY, by);
        var stream = found.id().stream();
        return onWorker(() -> value(found))
                .chain(value -> sender.forward(stream, null, found.record().key(), value, headers))
                .chain(() -> mark(found, by))
                .invoke(() -> LOG.infof("dead letter %s replayed by %s", found.id(), by))
                .map(sent -> found.letter().replayed(new Replay(by, clock.instant())));
    }

    private Uni<Void> mark(Found found, String by) {
        var headers = new RecordHeaders();
        StreamHeaders.put(
                headers, StreamHeaders.REPLAY_OF, String.valueOf(found.id().offset()));
        StreamHeaders.put(headers, StreamHeaders.REPLAYED_BY, by);
        return sender.forward(
                found.id().place().topic(),
                found.id().partition(),
                found.record().key(),
                new byte[0],
                headers);
    }

    /** The value of a letter, or of its origin where it was left out. */
    private byte[] value(Found found) {
        var headers = found.record().headers();
        if (StreamHeaders.text(headers, StreamHeaders.VALUE_LEFT_OUT) == null) {
            return found.record().value();
        }
        var origin = String.valueOf(StreamHeaders.text(headers, StreamHeaders.ORIGIN))
                .split(":", 2);
        var partition = new TopicPartition(found.id().stream(), Integer.parseInt(origin[0]));
        return reader.from(partition, Long.parseLong(origin[1]), 1).stream()
                .findFirst()
                .map(ConsumerRecord::value)
                .orElseThrow(() -> new ProblemException(Problems.conflict(
                        "no-longer-kept",
                        "The record was too large to be set aside, and its stream keeps it no more.")));
    }

    private Found find(String written) {
        var id = LetterId.parse(written);
        if (id == null || !own.names().contains(id.stream())) {
            throw unknown();
        }
        var records = reader.from(id.place(), id.offset(), Integer.MAX_VALUE);
        var letters = letters(records);
        return letters.stream()
                .filter(letter -> letter.id().equals(id.toString()))
                .findFirst()
                .map(letter -> new Found(id, records.getFirst(), letter))
                .orElseThrow(DeadLetterBox::unknown);
    }

    private List<DeadLetter> readAll() {
        var records = new ArrayList<ConsumerRecord<String, byte[]>>();
        var dead = own.names().stream().map(Streams::dead).toList();
        reader.last(dead, MOST, records::add);
        return letters(records);
    }

    /** The letters among the records, with what the markers among them say. */
    private List<DeadLetter> letters(List<ConsumerRecord<String, byte[]>> records) {
        Map<String, DeadLetter> byId = new HashMap<>();
        for (var record : records) {
            var stream = record.topic()
                    .substring(0, record.topic().length() - Streams.dead("").length());
            var of = StreamHeaders.text(record.headers(), StreamHeaders.REPLAY_OF);
            if (of != null) {
                var by = String.valueOf(StreamHeaders.text(record.headers(), StreamHeaders.REPLAYED_BY));
                var replay = new Replay(by, Instant.ofEpochMilli(record.timestamp()));
                byId.computeIfPresent(
                        stream + "-" + record.partition() + "-" + of, (id, letter) -> letter.replayed(replay));
            } else if (own.isOwn(StreamHeaders.text(record.headers(), StreamHeaders.SERVICE))) {
                var letter = letter(new LetterId(stream, record.partition(), record.offset()), record);
                byId.put(letter.id(), letter);
            }
        }
        return List.copyOf(byId.values());
    }

    private static DeadLetter letter(LetterId id, ConsumerRecord<String, byte[]> record) {
        var headers = record.headers();
        var leftOut = StreamHeaders.text(headers, StreamHeaders.VALUE_LEFT_OUT);
        var bytes = record.value() == null ? 0 : record.value().length;
        return new DeadLetter(
                id.toString(),
                id.stream(),
                record.key(),
                StreamHeaders.text(headers, StreamHeaders.RECORD),
                String.valueOf(StreamHeaders.text(headers, StreamHeaders.REASON)),
                Instant.ofEpochMilli(record.timestamp()),
                StreamHeaders.text(headers, StreamHeaders.ORIGIN),
                leftOut == null ? bytes : Integer.parseInt(leftOut),
                null);
    }

    private static boolean isAfter(DeadLetter letter, @Nullable Cursor after) {
        return after == null
                || letter.at().isBefore(after.time(0))
                || letter.at().equals(after.time(0)) && letter.id().compareTo(after.text(1)) < 0;
    }

    private <T> Uni<T> onWorker(Callable<T> work) {
        return Contexts.comeBack(Uni.createFrom()
                .completionStage(() -> vertx.executeBlocking(work, false).toCompletionStage()));
    }

    private static ProblemException unknown() {
        return new ProblemException(Problems.notFound("dead letter"));
    }
}
