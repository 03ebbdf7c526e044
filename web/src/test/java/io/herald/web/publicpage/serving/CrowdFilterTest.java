package io.herald.web.publicpage.serving;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.web.FakeExchange;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Each test holds requests open by sending the next one from within the last. */
class CrowdFilterTest {

    private final CrowdFilter filter = new CrowdFilter();

    @Test
    void readersGetTheirPartOfTheThreadsAndNoMore() throws Exception {
        FakeExchange last = open("GET", "/en/", CrowdFilter.READERS);

        assertThat(last.status()).isEqualTo(503);
        assertThat(last.answered("Retry-After")).isEqualTo("1");
        assertThat(last.answered("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void formsOfStrangersHaveARoomOfTheirOwn() throws Exception {
        AtomicInteger reached = new AtomicInteger();
        FakeExchange refused = FakeExchange.of("POST", "/en/subscribe");

        nested("POST", "/en/subscribe", CrowdFilter.FORMS, () -> {
            filter.doFilter(refused.request(), refused.response(), (request, response) -> reached.incrementAndGet());
            FakeExchange reader = FakeExchange.get("/en/");
            filter.doFilter(reader.request(), reader.response(), (request, response) -> reached.addAndGet(10));
        });

        assertThat(refused.status()).isEqualTo(503);
        assertThat(reached).hasValue(10);
    }

    @Test
    void consoleAndApisAreNeverTurnedAway() throws Exception {
        AtomicInteger reached = new AtomicInteger();

        nested("GET", "/en/", CrowdFilter.READERS, () -> {
            for (String path : new String[]{"/console/index.xhtml", "/rest/v1/incidents", "/v1/pages"}) {
                FakeExchange work = FakeExchange.get(path);
                filter.doFilter(work.request(), work.response(), (request, response) -> reached.incrementAndGet());
            }
        });

        assertThat(reached).hasValue(3);
    }

    @Test
    void roomIsGivenBackEvenByWhoFails() throws Exception {
        for (int i = 0; i < 2 * CrowdFilter.READERS; i++) {
            FakeExchange failing = FakeExchange.get("/en/");
            try {
                filter.doFilter(failing.request(), failing.response(), (request, response) -> {
                    throw new IllegalStateException("on purpose");
                });
            } catch (IllegalStateException expected) {
                assertThat(failing.status()).isNotEqualTo(503);
            }
        }
    }

    private FakeExchange open(String method, String path, int before) throws Exception {
        FakeExchange last = FakeExchange.of(method, path);
        nested(method, path, before, () -> filter.doFilter(last.request(), last.response(), (request, response) -> {
            throw new AssertionError("there was room for one more");
        }));
        return last;
    }

    private interface Step {
        void run() throws Exception;
    }

    private void nested(String method, String path, int depth, Step innermost) throws Exception {
        if (depth == 0) {
            innermost.run();
            return;
        }
        FakeExchange exchange = FakeExchange.of(method, path);
        filter.doFilter(exchange.request(), exchange.response(), (request, response) -> {
            try {
                nested(method, path, depth - 1, innermost);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
