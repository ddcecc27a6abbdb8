package dev.vedette.query.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vedette.query.Query;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes trees. */
public final class TreeWriter {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private TreeWriter() {}

    public static JsonNode write(Query query) {
        return switch (query) {
            case Query.Word word -> node("word").put("text", word.text());
            case Query.Phrase phrase -> node("phrase").put("text", phrase.text());
            case Query.Wildcard wildcard -> node("wildcard").put("pattern", wildcard.pattern());
            case Query.Exact exact -> node("exact").put("text", exact.text());
            case Query.And and -> node("and").set("operands", all(and.operands()));
            case Query.Or or -> node("or").set("operands", all(or.operands()));
            case Query.Not not -> node("not").set("operand", write(not.operand()));
            case Query.In in -> node("in").put("field", in.field().typed()).set("operand", write(in.operand()));
            case Query.Near near -> near(near);
            case Query.AtLeast atLeast ->
                node("atleast").put("count", atLeast.count()).set("operand", write(atLeast.operand()));
            case Query.Published published ->
                node("published").put("from", day(published.from())).put("through", day(published.through()));
            case Query.PublishedWithin within -> node("publishedWithin").put("hours", within.hours());
            case Query.Topic topic -> node("topic").put("name", topic.name());
            case Query.WordList list -> node("list").put("name", list.name());
        };
    }

    private static ObjectNode node(String type) {
        return JSON.objectNode().put("type", type);
    }

    private static ArrayNode all(List<Query> operands) {
        ArrayNode nodes = JSON.arrayNode();
        operands.forEach(each -> nodes.add(write(each)));
        return nodes;
    }

    private static ObjectNode near(Query.Near near) {
        ObjectNode node = node("near");
        node.set("left", write(near.left()));
        node.set("right", write(near.right()));
        return node.put("distance", near.distance()).put("ordered", near.ordered());
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
