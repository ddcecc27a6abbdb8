package dev.vedette.sources.websub.hub;

/** What a hub said to a request. */
public sealed interface HubAnswer {

    /** It will ask back. */
    record Accepted() implements HubAnswer {}

    /** It does not want to, or we must not go there. */
    record Refused(String reason) implements HubAnswer {}

    /** It could not be asked, or could not answer; it may another time. */
    record Failed(String reason) implements HubAnswer {}
}
