package dev.vedette.alerts.mail;

import dev.vedette.alerts.message.AlertMessage;
import dev.vedette.alerts.message.Message;
import dev.vedette.alerts.message.NoticeMessage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes a mail of each message: a subject, a text and HTML that say the same. */
@ApplicationScoped
public class MailRenderer {

    private final MailConfig config;

    public MailRenderer(MailConfig config) {
        this.config = config;
    }

    public RenderedMail render(Message message) {
        return switch (message) {
            case AlertMessage alert -> alert(AlertMail.of(alert, config.publicUrl()));
            case NoticeMessage notice -> notice(NoticeMail.of(notice, config.publicUrl()));
        };
    }

    private static RenderedMail alert(AlertMail mail) {
        return new RenderedMail(
                mail.subject(),
                AlertTemplates.text(mail).render(),
                AlertTemplates.html(mail).render());
    }

    private static RenderedMail notice(NoticeMail mail) {
        return new RenderedMail(
                mail.subject(),
                NoticeTemplates.text(mail).render(),
                NoticeTemplates.html(mail).render());
    }

    @CheckedTemplate(basePath = "AlertMail")
    static class AlertTemplates {

        private AlertTemplates() {}

        static native TemplateInstance html(AlertMail alert);

        static native TemplateInstance text(AlertMail alert);
    }

    @CheckedTemplate(basePath = "NoticeMail")
    static class NoticeTemplates {

        private NoticeTemplates() {}

        static native TemplateInstance html(NoticeMail notice);

        static native TemplateInstance text(NoticeMail notice);
    }
}
