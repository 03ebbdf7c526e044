package io.herald.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;

/** Requests that only know their headers and their path. */
final class Requests {

    private Requests() {}

    static HttpServletRequest with(Map<String, String> headers) {
        return at("/", headers);
    }

    static HttpServletRequest at(String path, Map<String, String> headers) {
        return (HttpServletRequest) Proxy.newProxyInstance(Requests.class.getClassLoader(),
                new Class<?>[]{HttpServletRequest.class}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "getHeader" -> headers.get((String) arguments[0]);
                    case "getServletPath" -> path;
                    case "getPathInfo" -> null;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
