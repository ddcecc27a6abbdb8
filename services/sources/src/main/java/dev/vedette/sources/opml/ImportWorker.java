package dev.vedette.sources.opml;

import dev.vedette.kit.problem.ProblemException;
import dev.vedette.sources.opml.ImportRepository.Waiting;
import dev.vedette.sources.opml.ImportStep.Checked;
import dev.vedette.sources.settings.SourceChecks;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import org.jboss.logging.Logger;

/** Works through the entries of imports that wait, whoever took them in. */
@Singleton
public class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);

    private static final int AT_A_TIME = 100;

    /** Checking asks the name server, which may be slow for some hosts. */
    private static final int CHECKS_AT_A_TIME = 16;

    private final ImportStep step;
    private final ImportRequests requests;
    private final SourceChecks checks;

    public ImportWorker(ImportStep step, ImportRequests requests, SourceChecks checks) {
        this.step = step;
        this.requests = requests;
        this.checks = checks;
    }

    @Scheduled(every = "${vedette.sources.import-every:1s}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> work() {
        return Multi.createBy()
                .repeating()
                .uni(this::some)
                .until(List::isEmpty)
                .collect()
                .last()
                .replaceWithVoid()
                .onFailure()
                .invoke(failure -> LOG.warnf("An import was interrupted and goes on soon: %s", failure))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<List<Waiting>> some() {
        return step.next(AT_A_TIME)
                .call(waiting -> waiting.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : checkAll(waiting)
                                .chain(checked -> step.write(waiting.getFirst().importId(), checked)));
    }

    private Uni<List<Checked>> checkAll(List<Waiting> waiting) {
        return Multi.createFrom()
                .iterable(waiting)
                .onItem()
                .transformToUni(this::check)
                .merge(CHECKS_AT_A_TIME)
                .collect()
                .asList()
                .map(checked -> checked.stream()
                        .sorted(Comparator.comparingInt(Checked::position))
                        .toList());
    }

    private Uni<Checked> check(Waiting entry) {
        return Uni.createFrom()
                .item(() -> requests.read(entry.asked()))
                .chain(checks::check)
                .map(settings -> new Checked(entry.position(), settings, null))
                .onFailure(ProblemException.class)
                .recoverWithItem(failure -> new Checked(entry.position(), null, reason((ProblemException) failure)));
    }

    private static String reason(ProblemException failure) {
        var errors = failure.problem().errors();
        return errors.isEmpty()
                ? failure.problem().title()
                : errors.getFirst().field() + " " + errors.getFirst().message();
    }
}
