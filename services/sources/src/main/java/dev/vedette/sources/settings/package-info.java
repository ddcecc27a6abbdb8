/**
 * What people say of a source, and whether it may be so. {@link dev.vedette.sources.settings.SourceChecks} names every
 * field that is wrong at once, with the way to mend it. Nothing is stored here.
 */
@NullMarked
package dev.vedette.sources.settings;

import org.jspecify.annotations.NullMarked;
