/**
 * What PostgreSQL says when it is away for now. A service without PostgreSQL excludes this package
 * ({@code quarkus.arc.exclude-types}).
 */
@NullMarked
package dev.vedette.kit.postgres;

import org.jspecify.annotations.NullMarked;
