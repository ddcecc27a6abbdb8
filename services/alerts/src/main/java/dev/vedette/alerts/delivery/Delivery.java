package dev.vedette.alerts.delivery;

import dev.vedette.alerts.channels.Channel;
import dev.vedette.alerts.channels.ChannelType;
import dev.vedette.alerts.channels.Endpoint;
import dev.vedette.contracts.EventIds;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing to tell on its way to one receiver. */
@Entity
@Table(name = "deliveries")
public class Delivery {

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    DeliveryKind kind;

    /** What it tells of. */
    @Column(name = "subject_id", updatable = false)
    UUID subjectId;

    /** Null where it goes to no channel of a rule, as a notice does. */
    @Column(name = "channel_id", updatable = false)
    @Nullable
    UUID channelId;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel_type", updatable = false)
    ChannelType channelType;

    @Column(updatable = false)
    String target;

    /** {@link Endpoint}'s name. */
    @Column(updatable = false)
    String endpoint;

    /** By which the receiver knows repeats: all tries and replays of the same thing carry the same. */
    @Column(name = "webhook_id", updatable = false)
    UUID webhookId;

    @Enumerated(EnumType.STRING)
    DeliveryStatus status;

    int attempts;

    /** When to try. */
    @Column(name = "due_at")
    Instant dueAt;

    /** While an attempt runs: when others may take it for dead. */
    @Column(name = "leased_until")
    @Nullable
    Instant leasedUntil;

    @Column(name = "last_error")
    @Nullable
    String lastError;

    @Column(name = "delivered_at")
    @Nullable
    Instant deliveredAt;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @SuppressWarnings("NullAway.Init") // Hibernate and the makers below fill it
    Delivery() {}

    /** Of an alert, to a channel of its rule. */
    public static Delivery ofAlert(UUID alertId, Channel channel, Instant now) {
        var made = pending(DeliveryKind.ALERT, alertId, now);
        made.id = EventIds.of("delivery", alertId, channel.id());
        made.channelId = channel.id();
        made.channelType = channel.type();
        made.target = channel.address();
        made.endpoint = channel.endpoint().name();
        return made;
    }

    /** That a channel is given up, to a mail box. */
    public static Delivery ofNotice(UUID channelId, String address, Instant now) {
        var made = pending(DeliveryKind.NOTICE, channelId, now);
        made.id = EventIds.of("notice", channelId, now);
        made.channelType = ChannelType.EMAIL;
        made.target = address;
        made.endpoint = Endpoint.MAIL.name();
        return made;
    }

    private static Delivery pending(DeliveryKind kind, UUID subjectId, Instant now) {
        var made = new Delivery();
        made.kind = kind;
        made.subjectId = subjectId;
        made.webhookId = subjectId;
        made.status = DeliveryStatus.PENDING;
        made.dueAt = now;
        made.createdAt = now;
        return made;
    }

    public UUID id() {
        return id;
    }

    public DeliveryKind kind() {
        return kind;
    }

    public UUID subjectId() {
        return subjectId;
    }

    public @Nullable UUID channelId() {
        return channelId;
    }

    public ChannelType channelType() {
        return channelType;
    }

    public String target() {
        return target;
    }

    public UUID webhookId() {
        return webhookId;
    }

    public DeliveryStatus status() {
        return status;
    }

    public int attempts() {
        return attempts;
    }

    public @Nullable String lastError() {
        return lastError;
    }

    public @Nullable Instant deliveredAt() {
        return deliveredAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public boolean isPending() {
        return status == DeliveryStatus.PENDING;
    }

    /** Begins an attempt that is given up for dead at {@code leaseEnd}. */
    public void begin(Instant leaseEnd) {
        attempts++;
        leasedUntil = leaseEnd;
    }

    /** Whether the attempt with this number is still the latest, and nobody else has finished the delivery. */
    public boolean isAt(int attempt) {
        return isPending() && attempts == attempt;
    }

    public void delivered(Instant now) {
        status = DeliveryStatus.DELIVERED;
        leasedUntil = null;
        deliveredAt = now;
        lastError = null;
    }

    public void failed(String reason) {
        status = DeliveryStatus.FAILED;
        leasedUntil = null;
        lastError = reason;
    }

    public void postponed(String reason, Instant until) {
        dueAt = until;
        leasedUntil = null;
        lastError = reason;
    }
}
