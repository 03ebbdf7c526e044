package io.herald.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** One HTTP request and its response without a server: only what our servlets and filters use, all else fails. */
public final class FakeExchange {

    private final String method;
    private final String uri;
    private final Map<String, String> requestHeaders = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, String> parameters = new HashMap<>();
    private final Map<String, Object> attributes = new HashMap<>();
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private ByteArrayInputStream content = new ByteArrayInputStream(new byte[0]);
    private String servletPath;
    private String pathInfo;
    private boolean secure;
    private int status = 200;
    private boolean errorSent;

    private FakeExchange(String method, String uri) {
        this.method = method;
        this.uri = uri;
        this.servletPath = uri;
    }

    public static FakeExchange of(String method, String uri) {
        return new FakeExchange(method, uri);
    }

    public static FakeExchange get(String uri) {
        return of("GET", uri);
    }

    public FakeExchange header(String name, String value) {
        requestHeaders.put(name, value);
        return this;
    }

    public FakeExchange parameter(String name, String value) {
        parameters.put(name, value);
        return this;
    }

    /** What the request carries. */
    public FakeExchange sending(String type, String text) {
        content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return header("Content-Type", type);
    }

    public FakeExchange attribute(String name, Object value) {
        attributes.put(name, value);
        return this;
    }

    /** How the container split the path for a servlet that is mapped to a prefix. */
    public FakeExchange mappedTo(String servlet, String rest) {
        servletPath = servlet;
        pathInfo = rest;
        return this;
    }

    public FakeExchange overTls() {
        secure = true;
        return this;
    }

    public int status() {
        return status;
    }

    public boolean errorSent() {
        return errorSent;
    }

    /** A header of the response, or null. */
    public String answered(String header) {
        return headers.get(header);
    }

    public byte[] bytes() {
        return body.toByteArray();
    }

    public String text() {
        return body.toString(StandardCharsets.UTF_8);
    }

    public HttpServletRequest request() {
        return proxy(HttpServletRequest.class, (proxy, called, arguments) -> switch (called.getName()) {
            case "getMethod" -> method;
            case "getRequestURI" -> uri;
            case "getContextPath" -> "";
            case "getServletPath" -> servletPath;
            case "getPathInfo" -> pathInfo;
            case "getHeader" -> requestHeaders.get((String) arguments[0]);
            case "getParameter" -> parameters.get((String) arguments[0]);
            case "getParameterValues" -> parameters.containsKey((String) arguments[0])
                    ? new String[]{parameters.get((String) arguments[0])}
                    : null;
            case "getAttribute" -> attributes.get((String) arguments[0]);
            case "getContentType" -> requestHeaders.get("Content-Type");
            case "getInputStream" -> new Source();
            case "getRemoteAddr" -> "192.0.2.7";
            case "isSecure" -> secure;
            default -> throw new UnsupportedOperationException(called.toString());
        });
    }

    public HttpServletResponse response() {
        return proxy(HttpServletResponse.class, (proxy, called, arguments) -> {
            switch (called.getName()) {
                case "setStatus" -> status = (int) arguments[0];
                case "sendError" -> {
                    status = (int) arguments[0];
                    errorSent = true;
                }
                case "setHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
                case "setContentType" -> headers.put("Content-Type", (String) arguments[0]);
                case "setContentLength" -> headers.put("Content-Length", arguments[0].toString());
                case "getOutputStream" -> {
                    return new Sink();
                }
                default -> throw new UnsupportedOperationException(called.toString());
            }
            return null;
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type}, handler));
    }

    private final class Source extends ServletInputStream {

        @Override
        public int read() {
            return content.read();
        }

        @Override
        public boolean isFinished() {
            return content.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }

    private final class Sink extends ServletOutputStream {

        @Override
        public void write(int octet) {
            body.write(octet);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
