package dev.vedette.local.mail;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.internet.MimeMessage;

/**
 * A recipient whose mails go straight to the store. GreenMail answers 250 only after {@link #deliver} has returned, and
 * 451 when it throws.
 */
final class MailBox implements GreenMailUser {

    private final MailStore store;
    private final String recipient;

    MailBox(MailStore store, String recipient) {
        this.store = store;
        this.recipient = recipient;
    }

    @Override
    public void deliver(MovingMessage mail) {
        deliver(mail.getMessage());
    }

    @Override
    public void deliver(MimeMessage mail) {
        store.keep(recipient, mail);
    }

    @Override
    public String getEmail() {
        return recipient;
    }

    @Override
    public String getLogin() {
        return recipient;
    }

    @Override
    public String getQualifiedMailboxName() {
        return recipient;
    }

    @Override
    public void create() {
        throw noAccount();
    }

    @Override
    public void delete() {
        throw noAccount();
    }

    @Override
    public String getPassword() {
        throw noAccount();
    }

    @Override
    public void setPassword(String password) {
        throw noAccount();
    }

    @Override
    public void authenticate(String password) {
        throw noAccount();
    }

    private static UnsupportedOperationException noAccount() {
        return new UnsupportedOperationException("the mail box takes mail for anyone and has no accounts");
    }
}
