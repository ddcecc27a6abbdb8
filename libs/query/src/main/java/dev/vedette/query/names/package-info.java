/** Puts what was saved under a name in the place of the name: word lists, and other topics' queries. */
@NullMarked
package dev.vedette.query.names;

import org.jspecify.annotations.NullMarked;
