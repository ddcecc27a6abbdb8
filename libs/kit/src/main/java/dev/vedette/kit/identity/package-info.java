/**
 * Who calls: subject, roles and teams from the token, and ids for new things.
 */
@NullMarked
package dev.vedette.kit.identity;

import org.jspecify.annotations.NullMarked;
