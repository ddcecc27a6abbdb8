/**
 * The fence: no request of ours reaches a private address, whatever a page, feed or subscriber says.
 */
@NullMarked
package dev.vedette.kit.fence;

import org.jspecify.annotations.NullMarked;
