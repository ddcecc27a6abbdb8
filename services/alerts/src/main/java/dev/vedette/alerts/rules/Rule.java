package dev.vedette.alerts.rules;

import dev.vedette.alerts.channels.Channel;
import dev.vedette.contracts.Prominence;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** What a team wants to be told of. */
@Entity
@Table(name = "rules")
public class Rule {

    @Id
    UUID id;

    @Column(nullable = false, updatable = false)
    String team;

    @Column(nullable = false, updatable = false)
    String owner;

    /** Where the owner is told of channels that are given up; null where the owner's token named no address. */
    @Column(name = "owner_email", updatable = false)
    @Nullable
    String ownerEmail;

    @Column(nullable = false)
    String name;

    @Column(name = "topic_ids", nullable = false)
    UUID[] topicIds;

    @Enumerated(EnumType.STRING)
    @Column(name = "min_prominence", nullable = false)
    Prominence minProminence;

    @Column(nullable = false)
    boolean enabled;

    /** Grows with each change; callers send it back as If-Match. */
    @Column(nullable = false)
    int version;

    @Column(name = "created_at", nullable = false, updatable = false)
    Instant createdAt;

    @Column(name = "changed_at", nullable = false)
    Instant changedAt;

    @OneToMany(fetch = FetchType.EAGER, cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "rule_id", insertable = false, updatable = false)
    @OrderBy("position")
    @Fetch(FetchMode.SUBSELECT)
    List<Channel> channels = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // Hibernate and RuleService fill it
    Rule() {}

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public @Nullable String ownerEmail() {
        return ownerEmail;
    }

    public RuleTerms terms() {
        return new RuleTerms(team, Set.of(topicIds), minProminence, createdAt);
    }

    public List<Channel> channels() {
        return List.copyOf(channels);
    }
}
