/**
 * Subscriptions at hubs and what becomes of them, one transaction a step. {@code WANTED} → {@code PENDING} when the hub was
 * asked → {@code VERIFIED} when it asked back, until the lease ends: {@code LAPSED}, and asked again; {@code REFUSED} is asked
 * again after a day; {@code LEAVING} when no source needs it, until the hub knows. The next time of a request is written
 * before it is sent: what is lost in a crash is sent again.
 */
@NullMarked
package dev.vedette.sources.websub.subscription;

import org.jspecify.annotations.NullMarked;
