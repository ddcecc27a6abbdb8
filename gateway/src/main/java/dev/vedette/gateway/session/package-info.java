/**
 * Who calls: found out by bearer token or session cookie, and guarded against other sites that would use the cookie.
 * A session is kept in the cookie alone, encrypted; it holds Keycloak's tokens and ends when Keycloak refuses to renew the access
 * token. So a cookie that someone copied before signing out still works until that token ends, five minutes at most.
 */
@NullMarked
package dev.vedette.gateway.session;

import org.jspecify.annotations.NullMarked;
