package io.herald.delivery.jms;

import io.herald.channel.ChannelKey;
import io.herald.delivery.domain.DeliveryLog;
import io.herald.delivery.domain.WorkQueue;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSProducer;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Queue;
import java.util.List;

/** {@link WorkQueue} on the server's JMS provider. A broker that is away is no error: the timer comes back to it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JmsWorkQueue implements WorkQueue {

    @Resource(lookup = "java:comp/DefaultJMSConnectionFactory")
    @SuppressWarnings("NullAway.Init")
    private ConnectionFactory connections;

    @Resource(lookup = "jms/herald/DeliveryChunks")
    @SuppressWarnings("NullAway.Init")
    private Queue queue;

    @Override
    public void call(List<ChannelKey> channels) {
        send(channels.stream().map(WorkText::of).toList());
    }

    @Override
    public void offerNotices() {
        send(List.of(WorkText.NOTICES));
    }

    private void send(List<String> texts) {
        try (JMSContext context = connections.createContext()) {
            JMSProducer producer = context.createProducer();
            texts.forEach(text -> producer.send(queue, text));
        } catch (JMSRuntimeException e) {
            DeliveryLog.brokerUnreachable(e);
        }
    }
}
