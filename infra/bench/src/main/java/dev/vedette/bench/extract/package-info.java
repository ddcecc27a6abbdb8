/**
 * How well and how fast pages become articles, on pages with known text: ours and its peers, in one run. The data is
 * read from a folder that is given, and is no part of the project.
 */
@NullMarked
package dev.vedette.bench.extract;

import org.jspecify.annotations.NullMarked;
