/** Owns the MongoDB-wire process of the local stack. A write is on disk before it is answered. */
@NullMarked
package dev.vedette.local.mongodb;

import org.jspecify.annotations.NullMarked;
