/**
 * Which failures are a server's (it is away, overloaded, being restarted) and pass by themselves, so that repeating helps.
 *
 * <p>{@link dev.vedette.kit.outages.Outages} looks through all causes of a failure. What only one service's driver knows,
 * such as MongoDB's, that service adds as a bean that is an {@link dev.vedette.kit.outages.OutageSign}. Whatever no sign
 * knows is taken for a failure of our own. An exception of our own that passes by itself is a
 * {@link dev.vedette.kit.outages.TemporaryFailure}.
 */
@NullMarked
package dev.vedette.kit.outages;

import org.jspecify.annotations.NullMarked;
