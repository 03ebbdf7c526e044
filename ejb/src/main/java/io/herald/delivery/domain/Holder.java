package io.herald.delivery.domain;

/**
 * Who claims rows: one life of one node. What a former life of the same node held can be taken back at once.
 *
 * @param node stays the same over restarts and differs between nodes
 * @param life differs between restarts
 */
public record Holder(String node, String life) {

    /** The mark on the rows of one claim. Two claims never carry the same. */
    public String ticket(long claim) {
        return node + "#" + life + "#" + claim;
    }
}
