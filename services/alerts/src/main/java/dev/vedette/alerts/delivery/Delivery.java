package dev.vedette.alerts.delivery;

import dev.vedette.alerts.channels.Channel;
import dev.vedette.alerts.channels.ChannelType;
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

/** One alert on its way through one channel. */
@Entity
@Table(name = "deliveries")
public class Delivery {

    @Id
    UUID id;

    @Column(name = "alert_id", updatable = false)
    UUID alertId;

    @Column(name = "channel_id", updatable = false)
    UUID channelId;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel_type", updatable = false)
    ChannelType channelType;

    @Column(updatable = false)
    String target;

    @Enumerated(EnumType.STRING)
    DeliveryStatus status;

    int attempts;

    /** When to try; while an attempt runs, when others may take it for dead. */
    @Column(name = "due_at")
    Instant dueAt;

    @Column(name = "last_error")
    @Nullable
    String lastError;

    @Column(name = "delivered_at")
    @Nullable
    Instant deliveredAt;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    Delivery() {}

    public Delivery(UUID alertId, Channel channel, Instant now) {
        this.id = EventIds.of("delivery", alertId, channel.id());
        this.alertId = alertId;
        this.channelId = channel.id();
        this.channelType = channel.type();
        this.target = channel.address();
        this.status = DeliveryStatus.PENDING;
        this.dueAt = now;
        this.createdAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID alertId() {
        return alertId;
    }

    public UUID channelId() {
        return channelId;
    }

    public int attempts() {
        return attempts;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public ChannelType channelType() {
        return channelType;
    }

    public String target() {
        return target;
    }

    public DeliveryStatus status() {
        return status;
    }

    public @Nullable String lastError() {
        return lastError;
    }

    public @Nullable Instant deliveredAt() {
        return deliveredAt;
    }

    /** Begins an attempt that is given up for dead at {@code leaseEnd}. */
    public void begin(Instant leaseEnd) {
        attempts++;
        dueAt = leaseEnd;
    }

    public boolean isPending() {
        return status == DeliveryStatus.PENDING;
    }

    /** Whether the attempt with this number is still the latest, and nobody else has finished the delivery. */
    public boolean isAt(int attempt) {
        return isPending() && attempts == attempt;
    }

    public void delivered(Instant now) {
        status = DeliveryStatus.DELIVERED;
        deliveredAt = now;
        lastError = null;
    }

    public void failed(String reason) {
        status = DeliveryStatus.FAILED;
        lastError = reason;
    }

    public void postponed(String reason, Instant until) {
        dueAt = until;
        lastError = reason;
    }
}
