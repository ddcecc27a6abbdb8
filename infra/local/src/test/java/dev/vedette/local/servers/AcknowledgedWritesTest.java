package dev.vedette.local.servers;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import dev.vedette.local.place.Ports;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** Each server is killed right after it acknowledged a write; the write must be there when it runs again. */
class AcknowledgedWritesTest {

    private static final int ROUNDS = 3;

    @TempDir
    Path data;

    @Test
    void postgres_keeps_what_it_committed() throws Exception {
        try (PostgresServer postgres = new PostgresServer(data, Ports.free())) {
            postgres.start();
            sql(postgres, "CREATE TABLE kept (id int PRIMARY KEY)");
            for (int round = 0; round < ROUNDS; round++) {
                sql(postgres, "INSERT INTO kept VALUES (" + round + ")");
                postgres.kill();
                postgres.restart();
                assertThat(count(postgres)).isEqualTo(round + 1);
            }
        }
    }

    private static PGSimpleDataSource database(PostgresServer postgres) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL("jdbc:postgresql://" + postgres.address() + "/topics");
        source.setUser("topics");
        source.setPassword(postgres.password("topics"));
        return source;
    }

    private static void sql(PostgresServer postgres, String statement) throws SQLException {
        try (var connection = database(postgres).getConnection();
                var prepared = connection.prepareStatement(statement)) {
            prepared.execute();
        }
    }

    private static int count(PostgresServer postgres) throws SQLException {
        try (var connection = database(postgres).getConnection();
                var rows = connection.createStatement().executeQuery("SELECT count(*) FROM kept")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Test
    void kafka_keeps_what_it_acknowledged() throws Exception {
        try (KafkaServer kafka = new KafkaServer(data, Ports.free(), Ports.free())) {
            kafka.start();
            for (int round = 0; round < ROUNDS; round++) {
                produce(kafka, "page " + round);
                kafka.kill();
                kafka.restart();
                assertThat(consume(kafka, round + 1)).contains("page " + round);
            }
        }
    }

    private static void produce(KafkaServer kafka, String value) throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka.address(), "acks", "all"),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(new ProducerRecord<>("pages", 0, "key", value)).get(30, TimeUnit.SECONDS);
        }
    }

    private static List<String> consume(KafkaServer kafka, int wanted) {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka.address()), new StringDeserializer(), new StringDeserializer())) {
            var partition = List.of(new TopicPartition("pages", 0));
            consumer.assign(partition);
            consumer.seekToBeginning(partition);
            var values = new java.util.ArrayList<String>();
            for (int polls = 0; polls < 60 && values.size() < wanted; polls++) {
                consumer.poll(Duration.ofMillis(500)).forEach(entry -> values.add(entry.value()));
            }
            return values;
        }
    }

    @Test
    void the_mongodb_wire_server_keeps_what_it_acknowledged() {
        try (MongoWireServer mongo = new MongoWireServer(data, Ports.free())) {
            mongo.start();
            for (int round = 0; round < ROUNDS; round++) {
                insertInParallel(mongo, round);
                mongo.kill();
                mongo.restart();
                assertThat(find(mongo, round)).hasSize(20);
            }
        }
    }

    private static void insertInParallel(MongoWireServer mongo, int round) {
        try (var client = MongoClients.create(mongo.address())) {
            var articles = client.getDatabase("vedette").getCollection("articles");
            IntStream.range(0, 20)
                    .parallel()
                    .forEach(i -> articles.insertOne(new Document("_id", round + "-" + i).append("text", "x")));
        }
    }

    private static List<Document> find(MongoWireServer mongo, int round) {
        List<String> ids = IntStream.range(0, 20).mapToObj(i -> round + "-" + i).toList();
        try (var client = MongoClients.create(mongo.address())) {
            return client.getDatabase("vedette")
                    .getCollection("articles")
                    .find(new Document("_id", new Document("$in", ids)))
                    .into(new java.util.ArrayList<>());
        }
    }

    @Test
    void opensearch_keeps_what_it_acknowledged() throws Exception {
        try (OpenSearchServer search = new OpenSearchServer(data, Ports.free(), Ports.free())) {
            search.start();
            for (int round = 0; round < 2; round++) {
                String document = search.address() + "/kept/_doc/" + round;
                assertThat(Http.put(document, "{\"title\":\"kept\"}")).contains("\"result\":\"created\"");
                search.kill();
                search.restart();
                assertThat(Http.get(search.address() + "/_cluster/health/kept?wait_for_status=yellow&timeout=30s"))
                        .contains("\"timed_out\":false");
                assertThat(Http.get(document)).contains("\"found\":true");
            }
        }
    }

    @Test
    void the_mail_box_keeps_what_it_accepted() throws Exception {
        try (MailServer mail = new MailServer(data, Ports.free(), Ports.free())) {
            mail.start();
            for (int round = 0; round < ROUNDS; round++) {
                Smtp.send(mail.address(), "ada@example.org", "<alert-" + round + "@vedette>", "An <alert>");
                mail.kill();
                mail.restart();
                assertThat(Http.get(mail.page() + "/mails.json")).contains("<alert-" + round + "@vedette>");
            }
            assertThat(Http.get(mail.page())).contains("An &lt;alert&gt;").doesNotContain("An <alert>");
        }
    }
}
