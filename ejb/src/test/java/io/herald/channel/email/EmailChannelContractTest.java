package io.herald.channel.email;

import static io.herald.channel.email.ScriptedSmtpServer.DRIP;
import static io.herald.channel.email.ScriptedSmtpServer.HANG;
import static io.herald.channel.email.ScriptedSmtpServer.RESET;

import io.herald.channel.Channel;
import io.herald.channel.ChannelContract;
import io.herald.channel.email.smtp.SmtpServer.Tls;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;

/** The e-mail channel against a mail server that plays every part. */
class EmailChannelContractTest extends ChannelContract {

    private final ScriptedSmtpServer server = new ScriptedSmtpServer();

    @Override
    protected Channel channelTo(Behaviour behaviour) {
        switch (behaviour) {
            case ACCEPTS -> server.answer("MESSAGE", "250 2.0.0 queued");
            case IS_BUSY -> server.answer("RCPT", "421 too busy");
            case REFUSES_THE_RECIPIENT -> server.answer("RCPT", "550 5.1.1 no such user").answer("DATA", "554 no");
            case DEFERS_THE_RECIPIENT -> server.answer("RCPT", "450 4.2.0 grey-listed").answer("DATA", "503 no");
            case REFUSES_US -> server.answer("MAIL", "553 5.7.1 not your address").answer("DATA", "503 no");
            case IS_AWAY -> server.close();
            case HANGS_BEFORE_THE_MESSAGE -> server.answer("RCPT", HANG);
            case HANGS_AFTER_THE_MESSAGE -> server.answer("MESSAGE", HANG);
            case RESETS_BEFORE_THE_MESSAGE -> server.answer("MAIL", RESET);
            case RESETS_AFTER_THE_MESSAGE -> server.answer("MESSAGE", RESET);
            case TALKS_NONSENSE_BEFORE_THE_MESSAGE -> server.answer("GREETING", "HTTP/1.1 400 Bad Request");
            case TALKS_NONSENSE_AFTER_THE_MESSAGE -> server.answer("MESSAGE", "<html>");
            case IS_SLOW -> server.answer("RCPT", DRIP);
            default -> throw new IllegalArgumentException(behaviour.name());
        }
        return MailFixture.channel(server.port(), Tls.OFF, Optional.empty(), MailFixture.trust(), patience(behaviour));
    }

    @Override
    protected int taken() {
        return server.messages().size();
    }

    @AfterEach
    void stop() {
        server.close();
    }
}
