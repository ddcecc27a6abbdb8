/**
 * Requests to hubs (WebSub, section 5.1), through the fence, and the address that hubs call us at.
 */
@NullMarked
package dev.vedette.sources.websub.hub;

import org.jspecify.annotations.NullMarked;
