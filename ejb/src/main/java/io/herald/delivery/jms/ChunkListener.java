package io.herald.delivery.jms;

import io.herald.channel.ChannelKey;
import io.herald.delivery.DispatchChunk;
import io.herald.delivery.DispatchNotices;
import io.herald.delivery.domain.DeliveryLog;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.EJBException;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import java.util.Optional;

/** Takes work from the broker on every node. */
@MessageDriven(activationConfig = {
    @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = "jms/herald/DeliveryChunks"),
    @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue")})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ChunkListener implements MessageListener {

    @Inject
    @SuppressWarnings("NullAway.Init")
    private DispatchChunk dispatchChunk;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private DispatchNotices dispatchNotices;

    @Override
    public void onMessage(Message message) {
        String text = textOf(message);
        Optional<ChannelKey> channel = WorkText.channel(text);
        if (channel.isPresent()) {
            dispatchChunk.handle(channel.get());
        } else if (text.equals(WorkText.NOTICES)) {
            dispatchNotices.handle();
        } else {
            DeliveryLog.unknownWork(text);
        }
    }

    private static String textOf(Message message) {
        try {
            return message.getBody(String.class);
        } catch (JMSException e) {
            throw new EJBException("a message of the broker cannot be read", e);
        }
    }
}
