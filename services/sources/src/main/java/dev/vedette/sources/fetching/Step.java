package dev.vedette.sources.fetching;

/** What came of one request. */
sealed interface Step {

    record End(Fetched fetched) implements Step {}

    record Redirect(Hop next) implements Step {}
}
