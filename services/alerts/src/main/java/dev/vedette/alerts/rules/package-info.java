/**
 * Alert rules: which topics a team wants to be told of, how prominent they must be, and through which channels. Owns the
 * tables {@code rules} and {@code channels}; asks the topics service whether a topic is the caller's to see.
 */
@NullMarked
package dev.vedette.alerts.rules;

import org.jspecify.annotations.NullMarked;
