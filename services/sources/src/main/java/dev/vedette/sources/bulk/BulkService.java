package dev.vedette.sources.bulk;

import dev.vedette.sources.bulk.BulkResource.BulkItem;
import dev.vedette.sources.bulk.BulkResource.BulkOutcome;
import dev.vedette.sources.bulk.BulkResource.BulkRequest;
import dev.vedette.sources.bulk.BulkResource.BulkResult;
import dev.vedette.sources.registry.SourceService;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;

/** Does something with many sources, some at a time, so that polling never waits long for their rows. */
@ApplicationScoped
public class BulkService {

    private static final Logger LOG = Logger.getLogger(BulkService.class);
    private static final int AT_A_TIME = 100;

    private final SourceService sources;
    private final BulkStep step;

    public BulkService(SourceService sources, BulkStep step) {
        this.sources = sources;
        this.step = step;
    }

    public Uni<BulkResult> apply(BulkRequest asked) {
        return ids(asked)
                .onItem()
                .transformToMulti(ids -> Multi.createFrom().iterable(parts(ids)))
                .onItem()
                .transformToUniAndConcatenate(
                        part -> step.apply(part, asked).onFailure().recoverWithItem(e -> failed(part, e)))
                .collect()
                .asList()
                .map(parts ->
                        BulkResult.of(parts.stream().flatMap(Collection::stream).toList()));
    }

    private Uni<List<UUID>> ids(BulkRequest asked) {
        var filter = asked.filter();
        if (filter != null) {
            return sources.listIds(filter);
        }
        var ids = asked.ids() == null ? List.<UUID>of() : asked.ids();
        return Uni.createFrom().item(ids.stream().distinct().toList());
    }

    private static List<List<UUID>> parts(List<UUID> ids) {
        return IntStream.iterate(0, from -> from < ids.size(), from -> from + AT_A_TIME)
                .mapToObj(from -> ids.subList(from, Math.min(ids.size(), from + AT_A_TIME)))
                .toList();
    }

    private static List<BulkItem> failed(List<UUID> ids, Throwable failure) {
        LOG.warnf("A part of a bulk change of sources could not be written: %s", failure);
        return ids.stream()
                .map(id -> new BulkItem(id, BulkOutcome.FAILED, "It could not be written. Try it again."))
                .toList();
    }
}
