package io.herald.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ManagementKeyTest {

    @Test
    void theHeaderMayCallItOAuthOrBearer() {
        assertThat(key("OAuth hrld_abc", null)).contains("hrld_abc");
        assertThat(key("oauth hrld_abc", null)).contains("hrld_abc");
        assertThat(key("Bearer hrld_abc", null)).contains("hrld_abc");
        assertThat(key("Basic aHJsZA==", "api_key=hrld_abc")).isEmpty();
    }

    @Test
    void theQueryMayHoldIt() {
        assertThat(key(null, "page=2&api_key=hrld%5Fabc&q=x")).contains("hrld_abc");
        assertThat(key(null, "my_api_key=hrld_abc")).isEmpty();
        assertThat(key(null, "api_key=%zz")).contains("");
        assertThat(key(null, null)).isEmpty();
    }

    private static Optional<String> key(String header, String query) {
        return ManagementKey.of((HttpServletRequest) Proxy.newProxyInstance(
                ManagementKeyTest.class.getClassLoader(), new Class<?>[]{HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getHeader" -> header;
                    case "getQueryString" -> query;
                    default -> throw new UnsupportedOperationException(method.getName());
                }));
    }
}
