package dev.vedette.tools.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vedette.stories.Stories;
import dev.vedette.stories.events.Assignment;
import dev.vedette.stories.events.EventArticle;
import dev.vedette.stories.events.Events;
import dev.vedette.stories.events.Terms;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/**
 * {@code ./vedette stories}: articles in the order of publication in, for each its story and event as known then out. With
 * {@code --final} all are written once more after the last, as known then. What is no article is answered with an error
 * that names its line, and the rest goes on.
 */
public final class StoriesTool {

    private final JsonMapper json = new JsonMapper();
    private final Stories stories = new Stories();
    private final Events events = new Events();
    private final Answers answers = new Answers();
    private final Writer out;
    private Instant now = Instant.EPOCH;

    StoriesTool(Writer out) {
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        List<String> options = List.of(args).subList(1, args.length);
        if (!options.isEmpty() && !options.equals(List.of("--final"))) {
            System.err.println("vedette: not understood: " + String.join(" ", options));
            System.err.println("usage: ./vedette stories [--final] < articles");
            System.exit(2);
        }
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8), 1 << 16);
                Writer out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), 1 << 16)) {
            new StoriesTool(out).run(in, !options.isEmpty());
        }
    }

    void run(BufferedReader in, boolean finallyAll) throws IOException {
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (!line.isBlank()) {
                answer(line, number);
            }
        }
        if (finallyAll) {
            for (Answers.Answer answer : answers.all()) {
                write(answer);
            }
        }
        out.flush();
    }

    private void answer(String line, int number) throws IOException {
        ArticleLine article;
        try {
            article = ArticleLine.of(line);
        } catch (IllegalArgumentException wrong) {
            write(json.createObjectNode().putNull("id").put("error", "line " + number + ": " + wrong.getMessage()));
            return;
        }
        write(answers.known(article.key()) ? answers.get(article.key()) : grouped(article));
    }

    private Answers.Answer grouped(ArticleLine article) {
        now = article.date() == null ? now : article.date();
        Stories.Grouping story = stories.add(article.key(), article.text(), now);
        Terms terms = Terms.of(article.title(), article.text(), article.language());
        for (String ended : story.merged()) {
            answers.mergeStory(ended, story.story());
            Assignment merged = events.merge(story.story(), ended);
            if (merged != null) {
                merged.merged().forEach(event -> answers.mergeEvent(event, merged.event()));
            }
        }
        Assignment event = events.add(new EventArticle(article.key(), story.story(), now, terms));
        event.merged().forEach(ended -> answers.mergeEvent(ended, event.event()));
        return answers.add(article.key(), article.id(), story.story(), event.event());
    }

    private void write(Answers.Answer answer) throws IOException {
        JsonNode id = answer.id();
        ObjectNode line = json.createObjectNode();
        line.set("id", id);
        write(line.put("story", answer.story()).put("event", answer.event()));
    }

    private void write(ObjectNode line) throws IOException {
        out.write(json.writeValueAsString(line));
        out.write('\n');
    }
}
