package io.herald.it;

import io.herald.run.FreePorts;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** An installed nginx on loopback that serves a directory as it is: two workers, no log, files already compressed. */
public final class Nginx implements AutoCloseable {

    private static final List<Path> PLACES = List.of(Path.of("/usr/sbin/nginx"), Path.of("/usr/bin/nginx"),
            Path.of("/usr/local/bin/nginx"));
    private static final String CONFIGURATION = """
        daemon off;
        worker_processes 2;
        pid nginx.pid;
        error_log error.log;
        events { worker_connections 4096; }
        http {
          types {
            text/html html; application/json json; text/css css; text/javascript js; image/svg+xml svg;
            application/atom+xml atom; application/rss+xml rss; text/plain txt;
          }
          access_log off;
          sendfile on;
          tcp_nopush on;
          keepalive_requests 100000000;
          open_file_cache max=1000;
          gzip_static on;
          client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi;
          uwsgi_temp_path uwsgi; scgi_temp_path scgi;
          server { listen 127.0.0.1:%d; root %s; index index.html; }
        }
        """;

    private final Process process;
    private final URI address;

    private Nginx(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Where it is installed. */
    public static Optional<Path> installed() {
        return PLACES.stream().filter(Files::isExecutable).findFirst();
    }

    /**
     * @param root what to serve
     * @param home for its own files
     */
    public static Nginx serving(Path root, Path home) throws IOException {
        int port = FreePorts.any();
        Files.createDirectories(home);
        String rights = "root".equals(System.getProperty("user.name")) ? "user root;\n" : "";
        Path file = Files.writeString(home.resolve("nginx.conf"),
                rights + CONFIGURATION.formatted(port, root.toAbsolutePath()));
        Process process = new ProcessBuilder(installed().orElseThrow().toString(), "-p",
                home.toAbsolutePath().toString(), "-c", file.toAbsolutePath().toString()).redirectErrorStream(true)
                .redirectOutput(home.resolve("output.txt").toFile()).start();
        return new Nginx(process, URI.create("http://127.0.0.1:" + port + "/"));
    }

    public URI address() {
        return address;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
