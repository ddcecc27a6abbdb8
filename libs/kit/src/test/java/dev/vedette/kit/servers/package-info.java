/**
 * Real servers for kit's own tests, started once for all of them.
 */
@NullMarked
package dev.vedette.kit.servers;

import org.jspecify.annotations.NullMarked;
