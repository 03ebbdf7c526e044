package io.herald.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.herald.clients.NpmPackages;
import io.herald.it.HeraldUnderTest;
import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands on a page of another site: Herald's own frame, and the web component that was made for Statuspage. */
@InBrowser
class OtherSitesIT {

    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private HttpServer shop;

    /** A site of another origin; on this machine, since browsers keep pages from afar away from it. */
    @BeforeEach
    void open() throws IOException {
        shop = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        shop.createContext("/", exchange -> {
            byte[] page = pages.getOrDefault(exchange.getRequestURI().getPath(), "").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type",
                    exchange.getRequestURI().getPath().endsWith(".js") ? "text/javascript" : "text/html");
            exchange.sendResponseHeaders(200, page.length == 0 ? -1 : page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        shop.start();
    }

    @AfterEach
    void close() {
        shop.stop(0);
    }

    @Test
    void theFrameSaysHowThingsAre(Visitor visitor, HeraldUnderTest herald) {
        String frame = herald.address() + "embed/frame";
        elsewhere(visitor, "<iframe title=\"status\" src=\"" + frame + "\" width=\"400\" height=\"180\"></iframe>");

        assertThat(visitor.page().frameLocator("iframe").locator("h1")).isVisible();
        assertThat(visitor.page().frameLocator("iframe").locator("a")).hasAttribute("target", "_blank");
        visitor.photograph("frame-on-another-site");
    }

    @Test
    void noPageOfHeraldBesidesCanBeFramed(Visitor visitor, HeraldUnderTest herald) {
        elsewhere(visitor, "<iframe title=\"status\" src=\"" + herald.address() + "en/\"></iframe><p>end</p>");

        assertThat(visitor.page().locator("p")).isVisible();
        assertThat(visitor.page().frameLocator("iframe").locator("main#main")).hasCount(0);
    }

    /** {@code @statuspage/status-widget}, unchanged; its attribute {@code src} is the base URL. */
    @Test
    void theWebComponentMadeForStatuspageShowsTheSummary(Visitor visitor, HeraldUnderTest herald) throws IOException {
        Path widget = NpmPackages.in(Path.of(System.getProperty("build.directory", "target"), "npm"))
                .unpack("@statuspage/status-widget@1.0.5").resolve("dist/index.js");
        pages.put("/widget.js", Files.readString(widget));
        String base = herald.address().toString().replaceFirst("/$", "");

        elsewhere(visitor, "<script src=\"widget.js\"></script><statuspage-widget src=\"" + base
                + "\"></statuspage-widget>");

        String expected = Json.createReader(new StringReader(herald.web().get("api/v2/summary.json").body()))
                .readObject().getJsonObject("status").getString("description");
        assertThat(visitor.page().locator("statuspage-widget")).containsText(expected);
        assertThat(visitor.page().locator("statuspage-widget a").getAttribute("href")).startsWith(base);
    }

    private void elsewhere(Visitor visitor, String body) {
        pages.put("/", "<!DOCTYPE html><html lang=en><title>Shop</title><body>" + body);
        visitor.page().navigate("http://localhost:" + shop.getAddress().getPort() + "/");
    }
}
