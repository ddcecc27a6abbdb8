/**
 * The browser that tests drive: the machine's Chromium, Chrome or Edge, or one that npm brings.
 *
 * <p>{@link dev.vedette.local.browser.Browser#find} looks where {@code VEDETTE_BROWSER} says, then on the {@code PATH}, then
 * where installers put browsers. Where there is none, and the machine is a Linux on amd64, the package of
 * {@code infra/local/browser} is installed and unpacked, once for the user.
 */
@NullMarked
package dev.vedette.local.browser;

import org.jspecify.annotations.NullMarked;
