package io.herald.approval;

import io.herald.shared.ValidationException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who has to approve before words go out: stages, each of so many different people of a group.
 *
 * @param stages at least one
 * @param inOrder whether a stage is asked only once the one before is complete; otherwise all are asked at once
 */
public record ApprovalPolicy(List<Stage> stages, boolean inOrder) {

    /** The group that everybody with the approver's role belongs to. */
    public static final String ANY_APPROVER = "approver";

    /** Anybody with the approver's role who wrote none of the words. */
    public static final ApprovalPolicy ONE_MANAGER = new ApprovalPolicy(List.of(new Stage(ANY_APPROVER, 1)), true);

    private static final Pattern STAGE = Pattern.compile("([a-z][a-z0-9-]{0,29}):([1-9])");
    private static final int MOST_STAGES = 6;

    public ApprovalPolicy {
        stages = List.copyOf(stages);
    }

    /**
     * One aspect that somebody has to answer for.
     *
     * @param group {@link #ANY_APPROVER}, or a group of approvers
     * @param needed how many different people of it have to approve, 1 to 9
     */
    public record Stage(String group, int needed) {

        private String wire() {
            return group + ":" + needed;
        }
    }

    /** The word in the database and in the APIs: {@code approver:2}, {@code legal:1+security:1}, {@code a:1>b:1}. */
    public String wire() {
        return stages.stream().map(Stage::wire).collect(Collectors.joining(inOrder ? ">" : "+"));
    }

    /** @throws ValidationException for anything but a policy's wire form */
    public static ApprovalPolicy fromWire(String word) {
        boolean atOnce = word.contains("+");
        String[] parts = word.split(atOnce ? "\\+" : ">", -1);
        if (parts.length > MOST_STAGES) {
            throw wrong();
        }
        return new ApprovalPolicy(Arrays.stream(parts).map(ApprovalPolicy::stage).toList(), !atOnce);
    }

    private static Stage stage(String part) {
        Matcher stage = STAGE.matcher(part.strip());
        if (!stage.matches()) {
            throw wrong();
        }
        return new Stage(stage.group(1), Integer.parseInt(stage.group(2)));
    }

    private static ValidationException wrong() {
        return new ValidationException("policy",
                "must be stages like approver:2, legal:1+security:1 or legal:1>approver:1");
    }
}
