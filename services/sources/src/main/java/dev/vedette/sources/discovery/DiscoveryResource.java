package dev.vedette.sources.discovery;

import dev.vedette.kit.identity.Roles;
import dev.vedette.kit.problem.ProblemException;
import dev.vedette.kit.problem.Problems;
import dev.vedette.sources.address.WebAddress;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/sources/discover}: what a site offers to be watched. */
@Path("/api/v1/sources/discover")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DiscoveryResource {

    private final Discovery discovery;

    public DiscoveryResource(Discovery discovery) {
        this.discovery = discovery;
    }

    @POST
    @RolesAllowed(Roles.ANALYST)
    public Uni<SiteView> discover(@NotNull SiteToDiscover body) {
        var url = body.url() == null ? "" : body.url().strip();
        var isBare = !url.contains("://");
        var address = WebAddress.parse(isBare ? "https://" + url : url);
        if (address == null) {
            throw new ProblemException(Problems.invalid(
                    "url", "is no web address", "Send the address of a site, such as https://news.example.org."));
        }
        return isBare ? discovery.discoverBare(address) : discovery.discover(address);
    }

    /** @param url a home page, or a feed; the scheme may be left out */
    public record SiteToDiscover(@Nullable String url) {}

    /**
     * What a site offers.
     *
     * @param url after redirects
     * @param offers feeds first, then sitemaps, then the page's own links
     */
    public record SiteView(String url, @Nullable String title, List<SiteOffer> offers) {

        public SiteView {
            offers = List.copyOf(offers);
        }
    }
}
