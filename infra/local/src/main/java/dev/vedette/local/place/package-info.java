/**
 * Where things are: the repository, the data folder with its secrets and logs, the cache of unpacked
 * servers, and free ports.
 */
@NullMarked
package dev.vedette.local.place;

import org.jspecify.annotations.NullMarked;
