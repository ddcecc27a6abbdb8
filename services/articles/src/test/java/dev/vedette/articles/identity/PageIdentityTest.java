package dev.vedette.articles.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.articles.Records;
import dev.vedette.articles.archive.Content;
import dev.vedette.articles.archive.Steps;
import dev.vedette.articles.archive.Steps.Event;
import dev.vedette.articles.identity.PageIdentity.Known;
import dev.vedette.kit.testing.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each test has a site of its own; as long as nothing is stored, an article says what its claim read. */
@QuarkusTest
@QuarkusTestResource(
        value = LocalStackResource.class,
        initArgs = @ResourceArg(name = "servers", value = "mongodb,kafka,opensearch"))
class PageIdentityTest {

    @Inject
    PageIdentity identity;

    @Inject
    Steps steps;

    @Test
    void an_address_is_one_article_whatever_it_says() {
        var first = decide("https://one.org/a", null, "First");
        var second = decide("https://one.org/a", null, "Second");

        assertThat(first.isNew()).isTrue();
        assertThat(second).isEqualTo(new Known(first.articleId(), "https://one.org/a", false));
    }

    @Test
    void variants_of_an_address_that_say_the_same_are_one_article() {
        var mobile = decide("https://m.two.org/a", "https://two.org/a", "Same");
        var amp = decide("https://amp.two.org/a", "https://two.org/a", "Same");
        var itself = decide("https://two.org/a", "https://two.org/a", "Same");

        assertThat(mobile.url()).isEqualTo("https://two.org/a");
        assertThat(amp.articleId()).isEqualTo(mobile.articleId());
        assertThat(itself.articleId()).isEqualTo(mobile.articleId());
    }

    @Test
    void pages_that_share_a_canonical_address_and_differ_are_articles_of_their_own() {
        var one = decide("https://three.org/1", "https://three.org/all", "One");
        var other = decide("https://three.org/2", "https://three.org/all", "Other");

        assertThat(other.articleId()).isNotEqualTo(one.articleId());
        assertThat(other.url()).isEqualTo("https://three.org/2");
    }

    @Test
    void the_page_that_first_declared_an_address_may_revise_its_article() {
        var first = decide("https://m.four.org/a", "https://four.org/a", "First");
        var edited = decide("https://m.four.org/a", "https://four.org/a", "Edited");

        assertThat(edited.articleId()).isEqualTo(first.articleId());
    }

    @Test
    void a_page_fetched_at_the_address_itself_has_the_last_word_there() {
        var declared = decide("https://m.five.org/a", "https://five.org/a", "Claimed");
        var itself = decide("https://five.org/a", null, "Something else");
        assertThat(itself.articleId()).isNotEqualTo(declared.articleId());

        var again = decide("https://m.five.org/a", "https://five.org/a", "Claimed and edited");

        assertThat(again.articleId()).isNotEqualTo(itself.articleId());
        assertThat(decide("https://five.org/a", null, "Edited here").articleId())
                .isEqualTo(itself.articleId());
    }

    @Test
    void a_page_that_joined_and_then_differs_leaves_with_an_article_of_its_own() {
        var owner = decide("https://six.org/a", null, "Same");
        var joined = decide("https://m.six.org/a", "https://six.org/a", "Same");
        assertThat(joined.articleId()).isEqualTo(owner.articleId());

        var differs = decide("https://m.six.org/a", "https://six.org/a", "Differs");

        assertThat(differs.articleId()).isNotEqualTo(owner.articleId());
        assertThat(decide("https://m.six.org/a", "https://six.org/a", "Differs").articleId())
                .isEqualTo(differs.articleId());
    }

    @Test
    void an_address_on_another_domain_is_not_believed() {
        var mine = decide("https://seven.org/a", null, "Mine");
        var thief = decide("https://thief-of-seven.org/a", "https://seven.org/a", "Mine");

        assertThat(thief.articleId()).isNotEqualTo(mine.articleId());
        assertThat(thief.url()).isEqualTo("https://thief-of-seven.org/a");
    }

    @Test
    void two_pages_that_declare_one_address_at_the_same_time_agree() {
        for (int at = 0; at < 10; at++) {
            var canonical = "https://eight.org/" + at;
            var one = "https://m.eight.org/" + at;
            var other = "https://amp.eight.org/" + at;
            var met = new Known[1];
            steps.plan(
                    Set.of(one),
                    at,
                    new Event.Meanwhile(() -> ask(other, canonical, "Same")
                            .invoke(known -> met[0] = known)
                            .replaceWithVoid()));
            var known = decide(one, canonical, "Same");
            if (steps.isStillPlanned()) {
                assertThat(at).isEqualTo(3);
                return;
            }
            assertThat(met[0].articleId()).isEqualTo(known.articleId());
            assertThat(decide(other, canonical, "Same").articleId()).isEqualTo(known.articleId());
        }
        throw new AssertionError("It never ends");
    }

    private Known decide(String fetched, @Nullable String canonical, String text) {
        return ask(fetched, canonical, text).await().indefinitely();
    }

    private Uni<Known> ask(String fetched, @Nullable String canonical, String text) {
        var content = new Content("A title", text, text, null, "en", canonical, null, List.of(), null, null);
        return identity.decide(Records.page(fetched, text), content);
    }
}
