package dev.vedette.alerts.channels;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One way a rule tells its team. */
@Entity
@Table(name = "channels")
public class Channel {

    @Id
    UUID id;

    @Column(name = "rule_id", nullable = false, updatable = false)
    UUID ruleId;

    @Column(nullable = false)
    int position;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    ChannelType type;

    /** The mail address or the URL. */
    @Column(nullable = false)
    String target;

    /** Signs webhooks; never logged, shown once. */
    @Nullable
    String secret;

    /** When it was given up: its endpoint said that it is gone (410), or took nothing for as long as patience lasts. */
    @Column(name = "disabled_at")
    @Nullable
    Instant disabledAt;

    @Column(name = "disabled_reason")
    @Nullable
    String disabledReason;

    /** Whether this request made it, so that its secret may be shown. */
    @Transient
    boolean fresh;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    Channel() {}

    public Channel(UUID id, UUID ruleId, Target target) {
        this.id = id;
        this.ruleId = ruleId;
        this.type = ChannelType.of(target);
        this.target = address(target);
        this.secret = target instanceof Target.Webhook webhook ? webhook.secret() : null;
        this.fresh = true;
    }

    public UUID id() {
        return id;
    }

    public UUID ruleId() {
        return ruleId;
    }

    public ChannelType type() {
        return type;
    }

    public String address() {
        return target;
    }

    public Target target() {
        return switch (type) {
            case EMAIL -> new Target.Email(target);
            case WEBHOOK -> new Target.Webhook(target, Objects.requireNonNull(secret));
        };
    }

    public boolean isDisabled() {
        return disabledAt != null;
    }

    public void disable(Instant now, String reason) {
        disabledAt = now;
        disabledReason = reason;
    }

    public @Nullable Instant disabledAt() {
        return disabledAt;
    }

    public @Nullable String disabledReason() {
        return disabledReason;
    }

    /** Where it leads, without what may be secret: a webhook's path often is. */
    public String shown() {
        return switch (type) {
            case EMAIL -> target;
            case WEBHOOK -> type.host(target);
        };
    }

    public Endpoint endpoint() {
        return Endpoint.of(target());
    }

    public boolean reaches(ChannelType otherType, String otherAddress) {
        return type == otherType && target.equals(otherAddress);
    }

    public Channel at(int newPosition) {
        position = newPosition;
        return this;
    }

    /** Puts it back to work, with another secret where one is given. */
    public Channel renewed(Target now) {
        disabledAt = null;
        disabledReason = null;
        if (now instanceof Target.Webhook webhook) {
            secret = webhook.secret();
        }
        return this;
    }

    private static String address(Target target) {
        return switch (target) {
            case Target.Email email -> email.address();
            case Target.Webhook webhook -> webhook.url();
        };
    }
}
