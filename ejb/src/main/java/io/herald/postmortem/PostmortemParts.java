package io.herald.postmortem;

/**
 * A post-mortem in one language, in Markdown. Parts of a draft may be empty.
 *
 * @param acknowledgement what people suffered, and that we are sorry
 * @param whatHappened what went wrong and why, without blame
 * @param whatWeDo what is done so that it does not happen again
 * @param closing once more: we know what this meant for you
 */
public record PostmortemParts(String acknowledgement, String whatHappened, String whatWeDo, String closing) {

    public static PostmortemParts empty() {
        return new PostmortemParts("", "", "", "");
    }
}
