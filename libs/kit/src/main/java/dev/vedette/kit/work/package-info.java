/**
 * Where work is done, and where it goes on afterwards.
 *
 * <p>A request and a record each have a Vert.x context of their own (a <em>duplicated</em> one), and what hangs on it,
 * such as a database session, works on no other. Whoever leaves it must come back:
 *
 * <ul>
 *   <li>{@link dev.vedette.kit.work.Cores} does what keeps a core busy (extraction, matching, compression) on a few threads
 *       and comes back by itself;
 *   <li>{@link dev.vedette.kit.work.Contexts#comeBack} brings back what another library does on threads of its own;
 *   <li>{@link dev.vedette.kit.work.Contexts#onNew} gives work that nobody's context belongs to, such as a timer's, its own;
 *   <li>{@link dev.vedette.kit.work.Handlers#begin} begins work in a handler of Vert.x, where nobody can wait for it.
 * </ul>
 */
@NullMarked
package dev.vedette.kit.work;

import org.jspecify.annotations.NullMarked;
