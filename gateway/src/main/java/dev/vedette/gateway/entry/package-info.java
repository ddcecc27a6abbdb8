/**
 * The first and the last word on every request, whatever it is for. {@code MalformedRequests} refuses what no server should
 * have to read twice, before anything looks at its path; {@code SecurityHeaders} adds what browsers need to keep
 * a page of ours safe; {@code Fallback} answers what nothing else answered, or failed at, as problem+json.
 */
@NullMarked
package dev.vedette.gateway.entry;

import org.jspecify.annotations.NullMarked;
