package io.herald.channel.email.bounce;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real mail transfer agent for a test: Postfix (Debian {@code postfix}) on a free loopback port. It has mailboxes for
 * {@code ann@customer.example} and {@code bounces@example.org}, knows no way to anywhere else, and hands mail for
 * {@code gone.example} to a server that refuses every recipient. Only root can run it.
 */
final class Postfix implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/sbin/postfix");
    private static final String NOBODYS_MAIL = "5005";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path home;
    private final int port;
    private final Process refusing;

    /** @param home an empty folder */
    Postfix(Path home) throws IOException {
        this.home = Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        this.port = freePort();
        int refusingPort = freePort();
        for (String folder : List.of("etc", "queue", "data", "mail")) {
            Files.createDirectory(home.resolve(folder));
        }
        Files.setOwner(home.resolve("data"),
                home.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("postfix"));
        Files.setAttribute(home.resolve("mail"), "unix:uid", Integer.valueOf(NOBODYS_MAIL));
        Files.writeString(home.resolve("etc/main.cf"), main(refusingPort));
        Files.writeString(home.resolve("etc/master.cf"), services());
        this.refusing = new ProcessBuilder("/usr/sbin/smtp-sink", "-u", "nobody", "-f", "rcpt",
                "127.0.0.1:" + refusingPort, "10").redirectErrorStream(true)
                .redirectOutput(home.resolve("refusing.out").toFile()).start();
        control("start");
        await().atMost(PATIENCE).until(() -> listens(port) && listens(refusingPort));
    }

    static boolean canRun() {
        return Files.isExecutable(PROGRAM) && System.getProperty("user.name").equals("root");
    }

    int port() {
        return port;
    }

    /** The source of the only mail in a mailbox, once it is there. */
    String onlyMail(String mailbox) {
        return await().atMost(PATIENCE).until(() -> newMail(mailbox), Optional::isPresent).orElseThrow();
    }

    private Optional<String> newMail(String mailbox) throws IOException {
        Path folder = home.resolve("mail").resolve(mailbox).resolve("new");
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> mails = Files.list(folder)) {
            Optional<Path> first = mails.findFirst();
            return first.isPresent() ? Optional.of(Files.readString(first.get())) : Optional.empty();
        }
    }

    private String main(int refusingPort) {
        return """
            compatibility_level = 3.6
            queue_directory = %1$s/queue
            data_directory = %1$s/data
            command_directory = /usr/sbin
            daemon_directory = /usr/lib/postfix/sbin
            mail_owner = postfix
            setgid_group = postdrop
            myhostname = mx.example.org
            myorigin = example.org
            mydestination =
            inet_interfaces = 127.0.0.1
            inet_protocols = ipv4
            mynetworks = 127.0.0.0/8
            recipient_delimiter = +
            smtpd_relay_restrictions = permit_mynetworks, reject
            virtual_mailbox_domains = example.org, customer.example
            virtual_mailbox_base = %1$s/mail
            virtual_mailbox_maps = inline:{ { bounces@example.org = bounces/ }, { ann@customer.example = ann/ } }
            virtual_uid_maps = static:%3$s
            virtual_gid_maps = static:%3$s
            virtual_minimum_uid = 1000
            transport_maps = inline:{ { gone.example = smtp:[127.0.0.1]:%2$d } }
            default_transport = error:5.1.2 no route from here
            disable_dns_lookups = yes
            smtp_host_lookup = native
            alias_maps =
            alias_database =
            maillog_file = %1$s/mail.log
            maillog_file_prefixes = %1$s
            """.formatted(home, refusingPort, NOBODYS_MAIL);
    }

    private String services() {
        return """
            127.0.0.1:%d inet n - n - - smtpd
            cleanup unix n - n - 0 cleanup
            qmgr unix n - n 300 1 qmgr
            rewrite unix - - n - - trivial-rewrite
            bounce unix - - n - 0 bounce
            defer unix - - n - 0 bounce
            trace unix - - n - 0 bounce
            verify unix - - n - 1 verify
            flush unix n - n 1000? 0 flush
            proxymap unix - - n - - proxymap
            smtp unix - - n - - smtp
            error unix - - n - - error
            retry unix - - n - - error
            virtual unix - n n - - virtual
            anvil unix - - n - 1 anvil
            scache unix - - n - 1 scache
            postlog unix-dgram n - n - 1 postlogd
            """.formatted(port);
    }

    private void control(String command) throws IOException {
        Path out = home.resolve(command + ".out");
        Process control = new ProcessBuilder(PROGRAM.toString(), "-c", home.resolve("etc").toString(), command)
                .redirectErrorStream(true).redirectOutput(out.toFile()).start();
        control.onExit().completeOnTimeout(control, PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        if (control.isAlive() || control.exitValue() != 0) {
            throw new IllegalStateException("postfix " + command + ": " + Files.readString(out));
        }
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Stopping waits until the last of its processes has ended: its folder is deleted next. */
    @Override
    public void close() throws IOException {
        refusing.destroyForcibly().onExit().join();
        control("stop");
    }
}
