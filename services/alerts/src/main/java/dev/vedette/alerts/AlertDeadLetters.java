package dev.vedette.alerts;

import dev.vedette.kit.deadletters.DeadLetterBox;
import dev.vedette.kit.deadletters.DeadLetterResource;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** {@code /api/v1/alerts/dead-letters}: records that this service set aside. */
@Path("/api/v1/alerts/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
public class AlertDeadLetters extends DeadLetterResource {

    public AlertDeadLetters(DeadLetterBox letters, SecurityIdentity caller) {
        super(letters, caller);
    }
}
