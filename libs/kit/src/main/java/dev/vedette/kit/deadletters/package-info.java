/**
 * The dead letters of a service, for an admin to read and to replay. Kafka alone is the store: the streams
 * {@code <stream>-dead} of the streams that the service takes, as far as Kafka keeps them.
 *
 * <p>A <b>replay</b> sends the record to its stream again, with its key and its headers, where it passes every guard as a new
 * one does, and then leaves a <em>marker</em> behind its letter in the dead stream: no value, the offset of the letter, who
 * replayed it; the marker's time says when. A letter with a marker is not sent again. Killed between the two, it shows as not
 * replayed, and a second replay repeats the record, which changes nothing. If it fails again, it is a new letter.
 *
 * <p>A letter whose value was left out, being too large, is replayed from its origin for as long as its stream keeps it.
 *
 * <p>A service offers them under a noun of its own, by a {@link dev.vedette.kit.deadletters.DeadLetterResource} that says no
 * more than its path, for the role {@code admin}. Its streams are those that its channels take. Letters that another service which takes the
 * same stream put there are not shown.
 */
@NullMarked
package dev.vedette.kit.deadletters;

import org.jspecify.annotations.NullMarked;
