/**
 * What the API is: the documents of {@code docs/api}, which are in the build. {@code ApiDocument} merges them into the one
 * that callers read, and lists the paths with their operations, by which {@code routing} lets calls through: what no
 * document describes is not reachable. Adds to each operation the answer {@code default}, the errors that any may have.
 */
@NullMarked
package dev.vedette.gateway.openapi;

import org.jspecify.annotations.NullMarked;
