package dev.vedette.newsroom.control;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.vedette.newsroom.press.Article;
import dev.vedette.newsroom.press.Draft;
import dev.vedette.newsroom.press.Edit;
import dev.vedette.newsroom.press.Press;
import dev.vedette.newsroom.web.Call;
import dev.vedette.newsroom.web.Refusal;
import dev.vedette.newsroom.web.Reply;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /articles}: publish, copy, edit, look. */
final class ArticlesApi {

    private final Press press;

    record NewCopy(@JsonProperty(required = true) String site) {}

    record ArticleView(
            String id,
            String url,
            String site,
            String title,
            String author,
            String language,
            int revision,
            Instant publishedAt,
            Instant modifiedAt,
            @Nullable String copyOf,
            @Nullable List<String> paragraphs) {

        static ArticleView of(Article it, boolean whole) {
            return new ArticleView(
                    it.id(),
                    it.url(),
                    it.site().name(),
                    it.title(),
                    it.text().author(),
                    it.text().language(),
                    it.revision(),
                    it.published(),
                    it.modified(),
                    it.copyOf(),
                    whole ? it.text().paragraphs() : null);
        }
    }

    ArticlesApi(Press press) {
        this.press = press;
    }

    Reply answer(Call call, List<String> path) {
        if (path.isEmpty()) {
            return call.reads() ? list(call) : created(press.publish(Json.read(call, Draft.class)));
        }
        String id = path.getFirst();
        if (path.size() == 1 && call.reads()) {
            return Json.reply(200, ArticleView.of(press.article(id), true));
        }
        if (path.size() == 2 && path.get(1).equals("copies")) {
            return created(press.copy(id, Json.read(call, NewCopy.class).site()));
        }
        if (path.size() == 2 && path.get(1).equals("edits")) {
            return Json.reply(200, ArticleView.of(press.edit(id, Json.read(call, Edit.class)), false));
        }
        throw new Refusal(404, "path", "below /articles/{id} there are copies and edits");
    }

    private Reply list(Call call) {
        String site = call.query().get("site");
        String wanted = site == null ? null : press.site(site).name();
        List<ArticleView> items = press.articles().stream()
                .filter(article -> wanted == null || article.site().name().equals(wanted))
                .map(article -> ArticleView.of(article, false))
                .toList();
        return Json.reply(200, Map.of("items", items));
    }

    private static Reply created(Article article) {
        return Json.reply(201, ArticleView.of(article, false)).with("Location", "/articles/" + article.id());
    }
}
