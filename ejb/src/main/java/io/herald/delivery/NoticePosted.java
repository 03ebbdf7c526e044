package io.herald.delivery;

/** A notice was written; once it is committed, it can be sent. */
public record NoticePosted() {}
