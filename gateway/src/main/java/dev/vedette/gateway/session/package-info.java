/** Who is signed in, and the guard that keeps other sites from using their session. */
@NullMarked
package dev.vedette.gateway.session;

import org.jspecify.annotations.NullMarked;
