/** The realm: what Keycloak must know about Vedette, brought to it over its admin API. */
@NullMarked
package dev.vedette.local.identity;

import org.jspecify.annotations.NullMarked;
