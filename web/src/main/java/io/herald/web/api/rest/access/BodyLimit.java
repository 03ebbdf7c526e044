package io.herald.web.api.rest.access;

import io.herald.web.problem.BodyTooLargeException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads no more of a body than anybody honest sends, whatever its announced length; a file may be longer. */
@Provider
public class BodyLimit implements ContainerRequestFilter {

    /** One mebibyte. */
    public static final int MOST_BYTES = 1 << 20;

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext call) {
        int most = resource.getResourceMethod().isAnnotationPresent(TakesFile.class) ? TakesFile.MOST_BYTES
                : MOST_BYTES;
        if (call.getLength() > most) {
            throw new BodyTooLargeException(most);
        }
        call.setEntityStream(new Counted(call.getEntityStream(), most));
    }

    private static final class Counted extends FilterInputStream {

        private final int most;
        private long seen;

        Counted(InputStream body, int most) {
            super(body);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int some = super.read(buffer, offset, length);
            count(some);
            return some;
        }

        private void count(int some) {
            seen += Math.max(0, some);
            if (seen > most) {
                throw new BodyTooLargeException(most);
            }
        }
    }
}
