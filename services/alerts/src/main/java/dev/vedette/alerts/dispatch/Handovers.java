package dev.vedette.alerts.dispatch;

import dev.vedette.alerts.channels.Outcome;
import dev.vedette.alerts.channels.Target;
import dev.vedette.alerts.dispatch.ClaimedDelivery.Refuse;
import dev.vedette.alerts.dispatch.ClaimedDelivery.Send;
import dev.vedette.alerts.mail.MailRenderer;
import dev.vedette.alerts.mail.SmtpCarrier;
import dev.vedette.alerts.webhook.HttpCarrier;
import dev.vedette.alerts.webhook.StandardRenderer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Hands over: the target's renderer makes the bytes, its carrier takes them there. */
@ApplicationScoped
public class Handovers implements Handover {

    private final MailRenderer mails;
    private final SmtpCarrier smtp;
    private final StandardRenderer webhooks;
    private final HttpCarrier http;

    public Handovers(MailRenderer mails, SmtpCarrier smtp, StandardRenderer webhooks, HttpCarrier http) {
        this.mails = mails;
        this.smtp = smtp;
        this.webhooks = webhooks;
        this.http = http;
    }

    @Override
    public Uni<Outcome> attempt(ClaimedDelivery claimed) {
        return switch (claimed.work()) {
            case Refuse refuse -> Uni.createFrom().item(new Outcome.Refused(refuse.reason()));
            case Send send ->
                switch (send.target()) {
                    case Target.Email email -> smtp.hand(email, messageId(claimed), mails.render(send.message()));
                    case Target.Webhook webhook ->
                        http.hand(webhook, claimed.webhookId(), webhooks.render(send.message()));
                };
        };
    }

    /** The same at every try. */
    static String messageId(ClaimedDelivery claimed) {
        return "<" + claimed.subjectId() + "." + claimed.id() + "@vedette>";
    }
}
