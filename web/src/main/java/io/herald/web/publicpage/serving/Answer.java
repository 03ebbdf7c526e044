package io.herald.web.publicpage.serving;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Writes representations into responses. */
public final class Answer {

    private static final String VARY_ENCODING = "Accept-Encoding";
    private static final String VARY_BOTH = "Accept-Encoding, Accept-Language";

    private Answer() {}

    /** Answers a GET or HEAD with the resource, or with 304 if the reader has it already. */
    public static void with(Resource resource, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Representation chosen = resource.choose(request.getHeader("Accept-Language"));
        Representation.Coded coded = code(chosen, request);
        response.setHeader("Vary", resource.isNegotiated() ? VARY_BOTH : VARY_ENCODING);
        response.setHeader("ETag", coded.entityTag());
        response.setHeader("Cache-Control", chosen.caching().header());
        if (EntityTags.match(request.getHeader("If-None-Match"), coded.entityTag())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            write(chosen, coded, request, response);
        }
    }

    /** Answers with a page that tells an outcome rather than being a resource; nobody may keep it. */
    public static void withOutcome(int status, Representation page, HttpServletRequest request,
            HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setHeader("Vary", VARY_BOTH);
        response.setHeader("Cache-Control", CachePolicy.NEVER.header());
        write(page, code(page, request), request, response);
    }

    private static Representation.Coded code(Representation page, HttpServletRequest request) {
        return AcceptEncoding.allowsGzip(request.getHeader("Accept-Encoding")) ? page.gzipped() : page.plain();
    }

    private static void write(Representation page, Representation.Coded coded, HttpServletRequest request,
            HttpServletResponse response) throws IOException {
        response.setContentType(page.contentType());
        if (coded.isGzip()) {
            response.setHeader("Content-Encoding", "gzip");
        }
        page.language().ifPresent(language -> response.setHeader("Content-Language", language.tag()));
        response.setContentLength(coded.bytes().length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(coded.bytes());
        }
    }
}
