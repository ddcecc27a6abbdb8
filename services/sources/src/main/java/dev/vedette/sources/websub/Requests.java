package dev.vedette.sources.websub;

import dev.vedette.sources.address.WebAddress;
import dev.vedette.sources.websub.hub.CallbackAddress;
import dev.vedette.sources.websub.hub.HubAnswer;
import dev.vedette.sources.websub.hub.HubRequest;
import dev.vedette.sources.websub.hub.Hubs;
import dev.vedette.sources.websub.subscription.SubscriptionJournal;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Asks hubs to begin, renew and end subscriptions; each hub one request at a time. */
@Singleton
class Requests {

    private static final Logger LOG = Logger.getLogger(Requests.class);
    private static final int BATCH = 100;

    private final SubscriptionJournal journal;
    private final Hubs hubs;
    private final PushWakeUps wakeUps;
    private final CallbackAddress callback;

    Requests(SubscriptionJournal journal, Hubs hubs, PushWakeUps wakeUps, CallbackAddress callback) {
        this.journal = journal;
        this.hubs = hubs;
        this.wakeUps = wakeUps;
        this.callback = callback;
    }

    @Scheduled(every = "${vedette.websub.every:5s}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> ask() {
        return callback.isReachable()
                ? journal.claim(BATCH)
                        .call(due -> inTurn(due.lapsed(), wakeUps::unpushed))
                        .chain(due -> send(due.requests()))
                        .chain(answered -> inTurn(answered, each -> journal.answered(each.id(), each.answer())))
                        .onFailure()
                        .invoke(failure -> LOG.warnf("Hubs could not be asked: %s", failure))
                        .onFailure()
                        .recoverWithNull()
                : Uni.createFrom().voidItem();
    }

    /** Different hubs at the same time; what they say is written down afterwards, on the one session there is. */
    private Uni<List<Answered>> send(List<HubRequest> requests) {
        var byHub = requests.stream().collect(Collectors.groupingBy(request -> WebAddress.authority(request.hub())));
        return Multi.createFrom()
                .iterable(byHub.values())
                .onItem()
                .transformToMultiAndMerge(this::sendInTurn)
                .collect()
                .asList();
    }

    private Multi<Answered> sendInTurn(List<HubRequest> requests) {
        return Multi.createFrom()
                .iterable(requests)
                .onItem()
                .transformToUniAndConcatenate(
                        request -> hubs.send(request).map(answer -> new Answered(request.subscriptionId(), answer)));
    }

    private static <T> Uni<Void> inTurn(List<T> all, Function<T, Uni<Void>> step) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(step::apply)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private record Answered(UUID id, HubAnswer answer) {}
}
