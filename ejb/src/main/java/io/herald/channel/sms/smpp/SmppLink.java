package io.herald.channel.sms.smpp;

import io.herald.channel.DeliveryOutcome;
import io.herald.channel.DeliveryOutcome.Accepted;
import io.herald.channel.DeliveryOutcome.Deferred;
import io.herald.channel.DeliveryOutcome.Unclear;
import io.herald.channel.PhoneNumber;
import io.herald.channel.sms.SmsText;
import io.herald.channel.sms.smpp.SmppParts.Part;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RawDataCoding;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;

/** One bound connection. As many callers as the window is wide may submit at the same time; the others wait. */
final class SmppLink implements AutoCloseable {

    private static final int ENQUIRE_EVERY_MILLIS = 20_000;
    /** Four hours, relative (SMPP 3.4, 7.1.1): older news of an incident are no news. */
    private static final String VALID = "000000040000000R";
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final int PAUSES = 6;

    private final AtomicInteger references = new AtomicInteger();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final SMPPSession session;
    private final SmppSettings settings;
    private final MessageIds ids;
    private final Sender sender;
    private final Semaphore window;

    private SmppLink(SMPPSession session, SmppSettings settings, MessageIds ids) {
        this.session = session;
        this.settings = settings;
        this.ids = ids;
        this.sender = Sender.of(settings.sender());
        this.window = new Semaphore(settings.window(), true);
    }

    /** @throws IOException when there is no connection, or the centre does not let us in */
    static SmppLink bind(SmppSettings settings, MessageReceiverListener listener, MessageIds ids) throws IOException {
        SMPPSession session = new SMPPSession(new SmppSockets(settings.tls(), settings.patience()));
        session.setEnquireLinkTimer(ENQUIRE_EVERY_MILLIS);
        session.setTransactionTimer(settings.patience().toMillis());
        session.setMessageReceiverListener(listener);
        try {
            session.connectAndBind(settings.host(), settings.port(), new BindParameter(BindType.BIND_TRX,
                    settings.systemId(), settings.password().value(), settings.systemType(), TypeOfNumber.UNKNOWN,
                    NumberingPlanIndicator.UNKNOWN, ""), settings.patience().toMillis());
        } catch (IOException | RuntimeException e) {
            session.close();
            throw e;
        }
        return new SmppLink(session, settings, ids);
    }

    boolean usable() {
        return session.getSessionState().isTransmittable();
    }

    DeliveryOutcome submit(PhoneNumber to, SmsText text) {
        window.acquireUninterruptibly();
        try {
            return submitAll(to, SmppParts.of(text, settings.longTexts(), references.incrementAndGet() & 0xff));
        } finally {
            window.release();
        }
    }

    private DeliveryOutcome submitAll(PhoneNumber to, List<Part> parts) {
        List<String> taken = new ArrayList<>();
        int pauses = 0;
        while (taken.size() < parts.size()) {
            if (!usable()) {
                return taken.isEmpty() ? Deferred.provider("the connection was closed") : half(taken, parts, "closed");
            }
            try {
                taken.add(ids.ofAnswer(submitOne(to, parts.get(taken.size()))));
            } catch (NegativeResponseException no) {
                if (taken.isEmpty()) {
                    return SmppStatus.outcome(no.getCommandStatus());
                }
                if (!SmppStatus.throttled(no.getCommandStatus()) || pauses++ == PAUSES || !paused(pauses)) {
                    return half(taken, parts, SmppStatus.hex(no.getCommandStatus()));
                }
            } catch (PDUException unspeakable) {
                return taken.isEmpty()
                        ? new DeliveryOutcome.Refused("the text cannot be submitted: " + unspeakable.getMessage())
                        : half(taken, parts, "a part cannot be submitted");
            } catch (ResponseTimeoutException | InvalidResponseException | IOException e) {
                return new Unclear("after the text was sent: " + e.getClass().getSimpleName());
            }
        }
        return new Accepted(String.join(" ", taken));
    }

    private static Unclear half(List<String> taken, List<Part> parts, String why) {
        return new Unclear(taken.size() + " of " + parts.size() + " parts were taken, then: " + why);
    }

    /** Once a phone may have a part, it is better to wait for the others than to begin anew. */
    private boolean paused(int times) {
        try {
            return !closed.await(FIRST_PAUSE.toMillis() << times, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String submitOne(PhoneNumber to, Part part) throws PDUException, ResponseTimeoutException,
            InvalidResponseException, NegativeResponseException, IOException {
        return session.submitShortMessage("", sender.type(), sender.plan(), sender.address(),
                TypeOfNumber.INTERNATIONAL, NumberingPlanIndicator.ISDN, to.value().substring(1),
                new ESMClass(part.esmClass()), (byte) 0, (byte) 1, null, VALID,
                new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE), (byte) 0,
                new RawDataCoding(part.dataCoding()), (byte) 0, part.body(), part.parameters()).getMessageId();
    }

    @Override
    public void close() {
        closed.countDown();
        if (usable()) {
            session.unbindAndClose();
        } else {
            session.close();
        }
    }
}
