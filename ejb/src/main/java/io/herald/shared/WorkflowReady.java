package io.herald.shared;

/** The workflow engine runs: from now on use cases may start processes. Fired once, while the application starts. */
public record WorkflowReady() {}
