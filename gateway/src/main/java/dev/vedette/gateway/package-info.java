/**
 * The only public door: signs people in, lets programs in by token, routes {@code /api/v1} to the services and
 * {@code /auth} to Keycloak, serves the merged OpenAPI and the web UI. Keeps no state of its own.
 */
@NullMarked
package dev.vedette.gateway;

import org.jspecify.annotations.NullMarked;
