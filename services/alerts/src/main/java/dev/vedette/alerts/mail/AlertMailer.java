package dev.vedette.alerts.mail;

import dev.vedette.alerts.channels.Outcome;
import dev.vedette.alerts.channels.Target;
import dev.vedette.alerts.message.AlertMessage;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Sends alerts by mail. Every try for a delivery carries the same {@code Message-ID}. */
@ApplicationScoped
public class AlertMailer {

    private final ReactiveMailer mailer;
    private final MailConfig config;

    public AlertMailer(ReactiveMailer mailer, MailConfig config) {
        this.mailer = mailer;
        this.config = config;
    }

    /** Never fails: whatever goes wrong is an outcome. */
    public Uni<Outcome> send(AlertMessage alert, UUID deliveryId, Target.Email target) {
        var sent = mailer.send(mail(alert, deliveryId, target))
                .ifNoItem()
                .after(config.timeout())
                .fail()
                .map(done -> (Outcome) new Outcome.Delivered())
                .onFailure()
                .recoverWithItem(this::outcome);
        return onCallersContext(sent);
    }

    static String messageId(UUID alertId, UUID deliveryId) {
        return "<" + alertId + "." + deliveryId + "@vedette>";
    }

    private Mail mail(AlertMessage alert, UUID deliveryId, Target.Email target) {
        var content = AlertMail.of(alert, config.publicUrl());
        return new Mail()
                .setFrom(config.from())
                .addTo(target.address())
                .setSubject(content.subject())
                .setText(Templates.text(content).render())
                .setHtml(Templates.html(content).render())
                .addHeader("Message-ID", messageId(alert.id(), deliveryId))
                .addHeader("Auto-Submitted", "auto-generated");
    }

    private Outcome outcome(Throwable failure) {
        return switch (failure) {
            case SMTPException smtp
            when smtp.isPermanent() -> new Outcome.Refused("The mail server refused the mail: " + smtp.getReplyCode());
            case SMTPException smtp ->
                new Outcome.Postponed("The mail server put the mail off: " + smtp.getReplyCode(), null);
            case TimeoutException slow ->
                new Outcome.Postponed(
                        "The mail server took longer than " + config.timeout().toSeconds() + " seconds", null);
            default -> new Outcome.Postponed("The mail server cannot be reached", null);
        };
    }

    /** A time-out comes from a thread of its own; the database session after it must be on the caller's. */
    private static <T> Uni<T> onCallersContext(Uni<T> work) {
        return Uni.createFrom().deferred(() -> {
            Context context = Vertx.currentContext();
            return context == null ? work : work.emitOn(command -> context.runOnContext(nothing -> command.run()));
        });
    }

    @CheckedTemplate(basePath = "AlertMail")
    static class Templates {

        private Templates() {}

        static native TemplateInstance html(AlertMail alert);

        static native TemplateInstance text(AlertMail alert);
    }
}
