package io.herald.channel.sms.smpp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.*;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.*;
import org.jsmpp.session.connection.ServerConnection;
import org.jsmpp.session.connection.ServerConnectionFactory;
import org.jsmpp.session.connection.socket.ServerSocketConnection;
import org.jsmpp.util.MessageId;

/** A message centre made of jSMPP's own server side: it takes texts, sends receipts, and passes on texts of phones. */
final class JsmppSmsc implements AutoCloseable, ServerMessageReceiverListener {

    final List<SubmitSm> texts = new CopyOnWriteArrayList<>();
    final AtomicInteger throttled = new AtomicInteger();
    volatile SMPPServerSession session;
    volatile BindRequest bind;
    private final SMPPServerSessionListener listener;
    private final int port;

    /** jSMPP itself can neither choose a free port nor bind to one address. */
    private record Listening(ServerConnection connection) implements ServerConnectionFactory {

        @Override
        public ServerConnection listen(int anyPort) {
            return connection;
        }

        @Override
        public ServerConnection listen(int anyPort, int timeout) {
            return connection;
        }

        @Override
        public ServerConnection listen(int anyPort, int timeout, int backlog) {
            return connection;
        }
    }

    JsmppSmsc() {
        try {
            ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            port = socket.getLocalPort();
            listener = new SMPPServerSessionListener(port, new Listening(new ServerSocketConnection(socket)));
            listener.setMessageReceiverListener(this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return port;
    }

    private void serve() {
        try {
            while (true) {
                SMPPServerSession next = listener.accept();
                bind = next.waitForBind(5_000);
                bind.accept("jsmpp");
                session = next;
            }
        } catch (IOException | TimeoutException | org.jsmpp.PDUStringException over) {
            // the test is over
        }
    }

    @Override
    public SubmitSmResult onAcceptSubmitSm(SubmitSm submitSm, SMPPServerSession source)
            throws ProcessRequestException {
        if (throttled.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new ProcessRequestException("slow down", SMPPConstant.STAT_ESME_RTHROTTLED);
        }
        texts.add(submitSm);
        try {
            return new SubmitSmResult(new MessageId(Integer.toHexString(0xa0 + texts.size())),
                    new OptionalParameter[0]);
        } catch (org.jsmpp.PDUStringException e) {
            throw new ProcessRequestException("no id", SMPPConstant.STAT_ESME_RSYSERR);
        }
    }

    /** Sends a receipt, or whatever text with that class. */
    void deliver(byte esmClass, byte dataCoding, String from, byte[] body, OptionalParameter... parameters)
            throws Exception {
        session.deliverShortMessage("", TypeOfNumber.INTERNATIONAL, NumberingPlanIndicator.ISDN, from,
                TypeOfNumber.UNKNOWN, NumberingPlanIndicator.UNKNOWN, "herald", new ESMClass(esmClass), (byte) 0,
                (byte) 0, new RegisteredDelivery(0), new RawDataCoding(dataCoding), body, parameters);
    }

    void receipt(String text, OptionalParameter... parameters) throws Exception {
        deliver((byte) 4, (byte) 0, "33612345678", text.getBytes(StandardCharsets.US_ASCII), parameters);
    }

    @Override
    public SubmitMultiResult onAcceptSubmitMulti(SubmitMulti submitMulti, SMPPServerSession source)
            throws ProcessRequestException {
        throw unused();
    }

    @Override
    public QuerySmResult onAcceptQuerySm(QuerySm querySm, SMPPServerSession source) throws ProcessRequestException {
        throw unused();
    }

    @Override
    public void onAcceptReplaceSm(ReplaceSm replaceSm, SMPPServerSession source) throws ProcessRequestException {
        throw unused();
    }

    @Override
    public void onAcceptCancelSm(CancelSm cancelSm, SMPPServerSession source) throws ProcessRequestException {
        throw unused();
    }

    @Override
    public BroadcastSmResult onAcceptBroadcastSm(BroadcastSm broadcastSm, SMPPServerSession source)
            throws ProcessRequestException {
        throw unused();
    }

    @Override
    public void onAcceptCancelBroadcastSm(CancelBroadcastSm cancelBroadcastSm, SMPPServerSession source)
            throws ProcessRequestException {
        throw unused();
    }

    @Override
    public QueryBroadcastSmResult onAcceptQueryBroadcastSm(QueryBroadcastSm queryBroadcastSm,
            SMPPServerSession source) throws ProcessRequestException {
        throw unused();
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm dataSm, Session source) throws ProcessRequestException {
        throw unused();
    }

    private static ProcessRequestException unused() {
        return new ProcessRequestException("not used here", SMPPConstant.STAT_ESME_RINVCMDID);
    }

    @Override
    public void close() {
        try {
            listener.close();
            if (session != null) {
                session.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
