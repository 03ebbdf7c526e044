package io.herald.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/** Requests that only know their headers (and among them, as {@code ?}, the query), their path and their attributes; no session has begun. */
final class Requests {

    private Requests() {}

    static HttpServletRequest with(Map<String, String> headers) {
        return at("/", headers);
    }

    static HttpServletRequest at(String path, Map<String, String> headers) {
        Map<String, Object> attributes = new HashMap<>();
        return (HttpServletRequest) Proxy.newProxyInstance(Requests.class.getClassLoader(),
                new Class<?>[]{HttpServletRequest.class}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "getHeader" -> headers.get((String) arguments[0]);
                    case "getServletPath" -> path;
                    case "getQueryString" -> headers.get("?");
                    case "getPathInfo", "getSession" -> null;
                    case "getAttribute" -> attributes.get((String) arguments[0]);
                    case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
