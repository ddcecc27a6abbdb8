package dev.vedette.alerts.mail;

import dev.vedette.alerts.channels.Outcome;
import dev.vedette.alerts.channels.Target;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;

/** Hands mails to the mail server. */
@ApplicationScoped
public class SmtpCarrier {

    private final ReactiveMailer mailer;
    private final MailConfig config;

    public SmtpCarrier(ReactiveMailer mailer, MailConfig config) {
        this.mailer = mailer;
        this.config = config;
    }

    /**
     * Never fails: whatever goes wrong is an outcome.
     *
     * @param messageId the same at every try
     */
    public Uni<Outcome> hand(Target.Email target, String messageId, RenderedMail rendered) {
        var mail = new Mail()
                .setFrom(config.from())
                .addTo(target.address())
                .setSubject(rendered.subject())
                .setText(rendered.text())
                .setHtml(rendered.html())
                .addHeader("Message-ID", messageId)
                .addHeader("Auto-Submitted", "auto-generated");
        return mailer.send(mail)
                .ifNoItem()
                .after(config.timeout())
                .fail()
                .map(done -> (Outcome) new Outcome.Delivered(null))
                .onFailure()
                .recoverWithItem(this::outcome);
    }

    private Outcome outcome(Throwable failure) {
        return switch (failure) {
            case SMTPException smtp
            when smtp.isPermanent() ->
                new Outcome.Refused("The mail server refused the mail: " + smtp.getReplyCode(), smtp.getReplyCode());
            case SMTPException smtp ->
                new Outcome.Postponed(
                        "The mail server put the mail off: " + smtp.getReplyCode(), null, smtp.getReplyCode());
            case TimeoutException slow ->
                new Outcome.Postponed(
                        "The mail server took longer than " + config.timeout().toSeconds() + " seconds");
            default -> new Outcome.Postponed("The mail server cannot be reached");
        };
    }
}
