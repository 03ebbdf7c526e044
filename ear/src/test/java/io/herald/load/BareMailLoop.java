package io.herald.load;

import io.herald.rig.SmtpSink;
import io.herald.run.Lines;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The limit: Jakarta Mail and nothing else, a message made and sent for each recipient, over connections that are kept
 * open. It runs in a process of its own, as Herald does. Arguments: port, mails to warm up, mails, connections, bytes of
 * the text. Prints mails per second.
 */
public final class BareMailLoop {

    private final Session session;
    private final String text;

    private BareMailLoop(int port, int bytes) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        session = Session.getInstance(properties);
        text = "All is well that ends well.\n".repeat(1 + bytes / 28).substring(0, bytes);
    }

    public static void main(String[] arguments) throws Exception {
        var loop = new BareMailLoop(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[4]));
        int connections = Integer.parseInt(arguments[3]);
        loop.send(Integer.parseInt(arguments[1]), connections);
        int mails = Integer.parseInt(arguments[2]);
        long begin = System.nanoTime();
        loop.send(mails, connections);
        Lines.print(Double.toString(mails / ((System.nanoTime() - begin) / 1e9)));
    }

    private void send(int mails, int connections) throws Exception {
        var left = new AtomicInteger(mails);
        try (var threads = Executors.newFixedThreadPool(connections)) {
            List<Future<Void>> done = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                Callable<Void> work = () -> sendWhile(left);
                done.add(threads.submit(work));
            }
            for (Future<Void> each : done) {
                each.get();
            }
        }
    }

    private Void sendWhile(AtomicInteger left) throws MessagingException {
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect();
            for (int number = left.getAndDecrement(); number > 0; number = left.getAndDecrement()) {
                var message = message("reader" + number + SmtpSink.READERS);
                transport.sendMessage(message, message.getAllRecipients());
            }
        }
        return null;
    }

    private MimeMessage message(String recipient) throws MessagingException {
        var plain = new MimeBodyPart();
        plain.setText(text, "UTF-8");
        var html = new MimeBodyPart();
        html.setText("<p>" + text + "</p>", "UTF-8", "html");
        var message = new MimeMessage(session);
        message.setFrom(new InternetAddress("herald@example.org"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(recipient));
        message.setSubject("Payments fail");
        message.setContent(new MimeMultipart("alternative", plain, html));
        message.saveChanges();
        return message;
    }
}
