/** What the gateway reads out of the documents of the API. */
@NullMarked
package dev.vedette.gateway.openapi;

import org.jspecify.annotations.NullMarked;
