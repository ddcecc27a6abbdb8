package dev.vedette.kit.identity;

/** The realm roles; {@code admin} includes {@code analyst}, which includes {@code viewer}. */
public final class Roles {

    public static final String VIEWER = "viewer";
    public static final String ANALYST = "analyst";
    public static final String ADMIN = "admin";

    /** Our own services, acting for a team in the background. */
    public static final String SERVICE = "service";

    private Roles() {}
}
