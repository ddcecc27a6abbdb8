/** The OpenAPI of all services in one document. */
@NullMarked
package dev.vedette.gateway.openapi;

import org.jspecify.annotations.NullMarked;
