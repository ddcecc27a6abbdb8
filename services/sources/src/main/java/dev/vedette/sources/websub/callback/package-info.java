/**
 * {@code /api/v1/websub/{token}}: what hubs ask and tell us. A push is believed by its signature alone.
 */
@NullMarked
package dev.vedette.sources.websub.callback;

import org.jspecify.annotations.NullMarked;
