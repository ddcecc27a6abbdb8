package dev.vedette.gateway.session;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Where the code flow ends: the session cookie is set, and the desk opens. */
@Path("/sign-in")
@Authenticated
public class SignInResource {

    @GET
    public Response done() {
        return Response.seeOther(URI.create("/")).build();
    }
}
