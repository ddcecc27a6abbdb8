package dev.vedette.alerts.history;

import dev.vedette.alerts.alert.Alert;
import dev.vedette.alerts.alert.MatchedTopic;
import dev.vedette.alerts.channels.ChannelType;
import dev.vedette.alerts.delivery.Delivery;
import dev.vedette.alerts.delivery.DeliveryKind;
import dev.vedette.alerts.delivery.DeliveryStatus;
import dev.vedette.contracts.Prominence;
import dev.vedette.contracts.TopicChanged;
import dev.vedette.kit.identity.Callers;
import dev.vedette.kit.identity.Roles;
import dev.vedette.kit.paging.PageRequest;
import dev.vedette.kit.paging.Paged;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/alerts}: what the caller's team was alerted of, and how far that came. */
@Path("/api/v1/alerts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AlertResource {

    private final AlertLog log;
    private final Callers callers;

    public AlertResource(AlertLog log, Callers callers) {
        this.log = log;
        this.callers = callers;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    public Uni<Paged<AlertView>> list(@QueryParam("rule") @Nullable UUID rule, @BeanParam @Valid PageRequest page) {
        return log.list(callers.get(), rule, page);
    }

    /** An alert as callers see it. */
    public record AlertView(
            UUID id,
            UUID ruleId,
            String ruleName,
            UUID storyId,
            UUID articleId,
            String title,
            String url,
            String sourceName,
            List<UUID> topicIds,
            List<TopicView> topics,
            Prominence prominence,
            Instant raisedAt,
            int copies,
            List<DeliveryView> deliveries) {

        static AlertView of(Alert alert, List<TopicView> topics, List<DeliveryView> deliveries) {
            return new AlertView(
                    alert.id(),
                    alert.ruleId(),
                    alert.ruleName(),
                    alert.storyId(),
                    alert.articleId(),
                    alert.title(),
                    alert.url(),
                    alert.sourceName(),
                    topics.stream().map(TopicView::id).toList(),
                    topics,
                    topics.isEmpty() ? alert.prominence() : topics.getFirst().prominence(),
                    alert.raisedAt(),
                    alert.copies(),
                    deliveries);
        }
    }

    /** A topic that the article matched, by its name of now. */
    public record TopicView(UUID id, String name, String color, Prominence prominence, boolean deleted) {

        static TopicView of(MatchedTopic match, TopicChanged topic) {
            return new TopicView(match.topicId(), topic.name(), topic.color(), match.prominence(), topic.deleted());
        }
    }

    /** A delivery as callers see it; viewers see no more of the target than its host. */
    public record DeliveryView(
            UUID id,
            DeliveryKind kind,
            ChannelType channelType,
            String target,
            DeliveryStatus status,
            int attempts,
            @Nullable String lastError,
            @Nullable Instant deliveredAt) {

        static DeliveryView of(Delivery delivery, boolean full) {
            var target = delivery.target();
            return new DeliveryView(
                    delivery.id(),
                    delivery.kind(),
                    delivery.channelType(),
                    full ? target : delivery.channelType().host(target),
                    delivery.status(),
                    delivery.attempts(),
                    delivery.lastError(),
                    delivery.deliveredAt());
        }
    }
}
