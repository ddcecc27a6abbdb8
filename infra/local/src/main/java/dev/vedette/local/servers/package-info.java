/**
 * The servers of the local stack, one class each, every one a process of its own.
 *
 * <pre>{@code
 * try (var kafka = new KafkaServer(folder, Ports.free(), Ports.free())) {
 *     kafka.start();
 *     use(kafka.address());
 *     kafka.kill();    // SIGKILL
 *     kafka.restart(); // same port, same data
 * }
 * }</pre>
 *
 * Several servers may share one data folder: each keeps to its own part of it, logs go to {@code logs/<name>.log},
 * generated secrets to {@code secrets}. {@code start} returns when the server answers and throws {@link
 * dev.vedette.local.process.ServerFailed} with the tail of its log when it does not.
 */
@NullMarked
package dev.vedette.local.servers;

import org.jspecify.annotations.NullMarked;
