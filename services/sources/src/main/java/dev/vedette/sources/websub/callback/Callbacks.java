package dev.vedette.sources.websub.callback;

import dev.vedette.sources.websub.PushWakeUps;
import dev.vedette.sources.websub.subscription.Intent;
import dev.vedette.sources.websub.subscription.Secrets;
import dev.vedette.sources.websub.subscription.Subscription;
import dev.vedette.sources.websub.subscription.SubscriptionJournal;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Hears what hubs say. */
@Singleton
class Callbacks {

    private static final Logger LOG = Logger.getLogger(Callbacks.class);

    private final SubscriptionJournal journal;
    private final PushWakeUps wakeUps;

    Callbacks(SubscriptionJournal journal, PushWakeUps wakeUps) {
        this.journal = journal;
        this.wakeUps = wakeUps;
    }

    /** Whether we agree with what a hub tells or asks. */
    Uni<Boolean> agrees(String token, Intent intent) {
        if (!Secrets.hasForm(token)) {
            return Uni.createFrom().item(false);
        }
        return intent.isDenied() ? denied(token, intent) : journal.confirm(token, intent);
    }

    private Uni<Boolean> denied(String token, Intent intent) {
        return journal.deny(token, intent)
                .chain(source -> source == null ? Uni.createFrom().voidItem() : wakeUps.unpushed(source))
                .replaceWith(true);
    }

    /** Whether we want to hear more; a push that is not the hub's changes nothing, and nobody learns that. */
    Uni<Boolean> pushed(String token, @Nullable String signature, byte[] body) {
        return !Secrets.hasForm(token)
                ? Uni.createFrom().item(false)
                : journal.find(token)
                        .chain(found -> found == null
                                ? Uni.createFrom().item(false)
                                : pushed(found, Signature.parse(signature), body)
                                        .replaceWith(true));
    }

    private Uni<Void> pushed(Subscription subscription, @Nullable Signature signature, byte[] body) {
        var source = subscription.sourceId();
        if (source == null || signature == null || !signature.isOf(body, subscription.secret())) {
            LOG.debugf("A push to source %s has no signature of its hub", source);
            return Uni.createFrom().voidItem();
        }
        return wakeUps.pushed(source, subscription.id());
    }
}
