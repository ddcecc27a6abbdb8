package dev.vedette.alerts.rules;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vedette.alerts.channels.Channel;
import dev.vedette.alerts.channels.NewChannel;
import dev.vedette.alerts.channels.Target;
import dev.vedette.alerts.channels.WebhookSecret;
import dev.vedette.alerts.rules.RuleResource.NewRule;
import dev.vedette.contracts.Prominence;
import dev.vedette.kit.identity.Caller;
import dev.vedette.kit.identity.Ids;
import dev.vedette.kit.json.MergePatch;
import dev.vedette.kit.paging.Keyset;
import dev.vedette.kit.paging.PageRequest;
import dev.vedette.kit.paging.Paged;
import dev.vedette.kit.paging.Versions;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Makes, changes and removes rules; {@link RuleChecks} has looked at them before. */
@ApplicationScoped
public class RuleService {

    private static final Logger LOG = Logger.getLogger(RuleService.class);

    private final RuleRepository rules;
    private final WebhookSecret secrets;
    private final MergePatch patch;
    private final Ids ids;
    private final Clock clock;

    public RuleService(RuleRepository rules, WebhookSecret secrets, MergePatch patch, Ids ids, Clock clock) {
        this.rules = rules;
        this.secrets = secrets;
        this.patch = patch;
        this.ids = ids;
        this.clock = clock;
    }

    @WithSession
    public Uni<Rule> get(Caller caller, UUID id) {
        return rules.get(caller.team(), id);
    }

    @WithSession
    public Uni<Paged<Rule>> list(Caller caller, PageRequest page) {
        var keyset = Keyset.byTime("rules", caller.team());
        return rules.list(caller.team(), page.cursor(keyset), page.limit() + 1)
                .map(found -> Paged.of(found, page.limit(), rule -> keyset.cursor(rule.createdAt, rule.id)));
    }

    @WithTransaction
    public Uni<Rule> create(Caller caller, @Nullable String ownerEmail, NewRule asked) {
        var rule = new Rule();
        rule.id = ids.next();
        rule.team = caller.team();
        rule.owner = caller.name();
        rule.ownerEmail = ownerEmail;
        fill(rule, asked);
        rule.version = 1;
        rule.createdAt = clock.instant();
        rule.changedAt = rule.createdAt;
        rule.channels = channels(rule, asked.channels());
        return rules.persist(rule).invoke(saved -> LOG.infof("rule %s created by %s", rule.id, caller.subject()));
    }

    /** What a change would make of the rule: to be checked before it is made. */
    @WithSession
    public Uni<NewRule> changed(Caller caller, UUID id, ObjectNode change) {
        return rules.get(caller.team(), id).map(rule -> merged(rule, change));
    }

    /** What is taken away is as if it had not been given when the rule was made. */
    @WithTransaction
    public Uni<Rule> change(Caller caller, UUID id, @Nullable String ifMatch, ObjectNode change) {
        return rules.lock(caller.team(), id)
                .invoke(rule -> Versions.require(ifMatch, rule.version))
                .invoke(rule -> apply(rule, merged(rule, change), change.has("channels")))
                .invoke(rule -> LOG.infof("rule %s changed by %s", id, caller.subject()));
    }

    @WithTransaction
    public Uni<Void> delete(Caller caller, UUID id, @Nullable String ifMatch) {
        return rules.lock(caller.team(), id)
                .invoke(rule -> Versions.check(ifMatch, rule.version))
                .call(rules::delete)
                .invoke(rule -> LOG.infof("rule %s deleted by %s", id, caller.subject()))
                .replaceWithVoid();
    }

    private NewRule merged(Rule rule, ObjectNode change) {
        return patch.merge(NewRule.of(rule), change, NewRule.class);
    }

    /** Channels that are sent are tried again where they were given up; those that are not stay as they are. */
    private void apply(Rule rule, NewRule asked, boolean withChannels) {
        fill(rule, asked);
        if (withChannels) {
            var kept = channels(rule, asked.channels());
            rule.channels.clear();
            rule.channels.addAll(kept);
        }
        rule.version++;
        rule.changedAt = clock.instant();
    }

    private static void fill(Rule rule, NewRule asked) {
        rule.name = asked.name().strip();
        rule.topicIds = topics(asked.topicIds());
        rule.minProminence = Objects.requireNonNullElse(asked.minProminence(), Prominence.PASSING);
        rule.enabled = !Boolean.FALSE.equals(asked.enabled());
    }

    /** A channel that reaches the same as before stays the same channel. */
    private List<Channel> channels(Rule rule, List<NewChannel> asked) {
        var channels = new ArrayList<Channel>();
        for (var wanted : asked) {
            var channel = rule.channels.stream()
                    .filter(known -> known.reaches(wanted.type(), wanted.address()))
                    .findFirst()
                    .map(known -> known.renewed(target(wanted, known)))
                    .orElseGet(() -> new Channel(ids.next(), rule.id, target(wanted, null)));
            channels.add(channel.at(channels.size()));
        }
        return channels;
    }

    private Target target(NewChannel wanted, @Nullable Channel known) {
        return switch (wanted) {
            case NewChannel.Email email -> new Target.Email(email.address());
            case NewChannel.Webhook webhook -> new Target.Webhook(webhook.url(), secret(webhook, known));
        };
    }

    private String secret(NewChannel.Webhook wanted, @Nullable Channel known) {
        if (wanted.secret() != null) {
            return wanted.secret();
        }
        return known != null && known.target() instanceof Target.Webhook webhook
                ? webhook.secret()
                : secrets.generate();
    }

    private static UUID[] topics(List<UUID> asked) {
        return asked.stream().distinct().toArray(UUID[]::new);
    }
}
