/**
 * Addresses on the web: reading what feeds write, the form that identifies a page, and the site it belongs to.
 */
@NullMarked
package dev.vedette.sources.address;

import org.jspecify.annotations.NullMarked;
