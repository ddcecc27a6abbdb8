package dev.vedette.kit.deadletters;

import dev.vedette.kit.identity.Roles;
import dev.vedette.kit.paging.PageRequest;
import dev.vedette.kit.paging.Paged;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Records that a service set aside; the service says at which {@code @Path}. */
@Produces(MediaType.APPLICATION_JSON)
public abstract class DeadLetterResource {

    private final DeadLetterBox letters;
    private final SecurityIdentity caller;

    protected DeadLetterResource(DeadLetterBox letters, SecurityIdentity caller) {
        this.letters = letters;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.ADMIN)
    public Uni<Paged<DeadLetter>> list(@BeanParam @Valid PageRequest page) {
        return letters.list(page);
    }

    @POST
    @Path("/{letter}/replay")
    @RolesAllowed(Roles.ADMIN)
    public Uni<DeadLetter> replay(@PathParam("letter") String letter) {
        return letters.replay(letter, caller.getPrincipal().getName());
    }
}
