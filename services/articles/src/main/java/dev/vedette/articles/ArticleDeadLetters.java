package dev.vedette.articles;

import dev.vedette.kit.deadletters.DeadLetterBox;
import dev.vedette.kit.deadletters.DeadLetterResource;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** {@code /api/v1/articles/dead-letters}: records that this service set aside. */
@Path("/api/v1/articles/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
public class ArticleDeadLetters extends DeadLetterResource {

    public ArticleDeadLetters(DeadLetterBox letters, SecurityIdentity caller) {
        super(letters, caller);
    }
}
