/**
 * Which service answers which call, and what passes through on the way. The routes are those of the OpenAPI documents:
 * {@code ApiRoutes} lets an operation through that is described, answers 405 with {@code Allow} for others of its path, and knows
 * from the description whether it is open to strangers and how large its body may be.
 *
 * <p>On the way there a call is a {@code RoutedRequest}. On the way back an answer passes {@code UpstreamProblems} (words for
 * errors that have none), {@code PublicAnswer} (public addresses, caching, compression), then {@code HopByHop}. Bodies are streamed
 * both ways. One that turns out larger than allowed while it comes is cut off: the service sees a request that broke off, the caller 413.
 */
@NullMarked
package dev.vedette.gateway.routing;

import org.jspecify.annotations.NullMarked;
