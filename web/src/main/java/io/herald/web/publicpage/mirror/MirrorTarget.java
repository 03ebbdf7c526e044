package io.herald.web.publicpage.mirror;

import java.io.IOException;

/** Where a copy is kept, file by file. */
public interface MirrorTarget {

    /**
     * Replaces a file as a whole, unless it holds these bytes already.
     *
     * @param name relative to the copy, with slashes
     * @param type media type with its charset
     * @param caching value of {@code Cache-Control} for readers of the copy
     * @throws IOException if it cannot be written; what was there before stays
     */
    void write(String name, byte[] bytes, String type, String caching) throws IOException;
}
