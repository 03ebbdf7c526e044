package io.herald.web.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Tells browsers what pages of Herald may do, on every answer. The Content-Security-Policy of the console is not set
 * here: Faces writes it with a nonce for each page.
 */
@WebFilter(filterName = "securityHeaders", urlPatterns = "/*", dispatcherTypes = {DispatcherType.REQUEST,
    DispatcherType.ERROR}, asyncSupported = true)
public class SecurityHeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** The public page needs one stylesheet, one script, one icon and one form of this site. */
    private static final String PUBLIC_POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; "
            + "connect-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
    /** Data is never a document. */
    private static final String DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";
    /** A badge brings its few rules of style along. */
    private static final String PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; "
            + "frame-ancestors 'none'";
    /** A page that stands on other sites; it has no form and no button that somebody could be tricked into. */
    private static final String FRAME_POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; "
            + "connect-src 'self'; img-src 'self'; frame-ancestors *; base-uri 'none'";
    private static final Pattern FRAME = Pattern.compile("(/[a-z]{2})?/embed/frame/?");
    private static final String ONE_YEAR = "max-age=31536000";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        int context = request.getContextPath().length();
        response.setHeader("X-Content-Type-Options", "nosniff");
        boolean frame = FRAME.matcher(path).region(context, path.length()).matches();
        if (!frame) {
            response.setHeader("X-Frame-Options", "DENY");
        }
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", ONE_YEAR);
        }
        if (frame) {
            response.setHeader("Content-Security-Policy", FRAME_POLICY);
            response.setHeader("Referrer-Policy", "no-referrer");
            response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        } else if (path.startsWith("/console", context) || path.startsWith("/decide", context)) {
            response.setHeader("Referrer-Policy", "same-origin");
            response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        } else if (isForOtherSites(path, context)) {
            response.setHeader("Content-Security-Policy", path.endsWith(".svg") ? PICTURE_POLICY : DATA_POLICY);
            response.setHeader("Access-Control-Allow-Origin", "*");
            response.setHeader("Access-Control-Expose-Headers", "ETag");
            response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
            if (request.getMethod().equals("OPTIONS")) {
                allowWhatTheBrowserAsksFor(response);
                return;
            }
        } else if (isForTokens(path, context)) {
            response.setHeader("Content-Security-Policy", DATA_POLICY);
            response.setHeader("Referrer-Policy", "no-referrer");
        } else {
            response.setHeader("Content-Security-Policy", PUBLIC_POLICY);
            response.setHeader("Referrer-Policy", "no-referrer");
            response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        }
        chain.doFilter(request, response);
    }

    /** What anybody may load from anywhere: data, feeds, badges and the widget. */
    private static boolean isForOtherSites(String path, int context) {
        return path.startsWith("/api/", context) || path.startsWith("/embed/", context)
                || !isForTokens(path, context) && hasEndingForOtherSites(path);
    }

    private static boolean isForTokens(String path, int context) {
        return path.startsWith("/rest/", context) || path.startsWith("/v1/", context);
    }

    private static boolean hasEndingForOtherSites(String path) {
        return path.endsWith(".json") || path.endsWith(".atom") || path.endsWith(".rss") || path.endsWith(".svg");
    }

    /** Answers a preflight request (Fetch standard, section 4.8). */
    private static void allowWhatTheBrowserAsksFor(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, DELETE");
        response.setHeader("Access-Control-Allow-Headers", "Content-Type, If-None-Match");
        response.setHeader("Access-Control-Max-Age", "86400");
    }
}
