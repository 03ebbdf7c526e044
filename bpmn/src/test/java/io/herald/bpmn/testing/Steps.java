package io.herald.bpmn.testing;

import io.herald.message.CallForHolding;
import io.herald.bpmn.message.CallForHoldingDelegate;
import io.herald.approval.RemindApprovers;
import io.herald.bpmn.approval.RemindApproversDelegate;
import io.herald.approval.ApprovalId;
import io.herald.approval.EscalateApproval;
import io.herald.bpmn.approval.EscalateApprovalDelegate;
import io.herald.bpmn.message.OpenMessageApprovalDelegate;
import io.herald.bpmn.message.PublishMessageDelegate;
import io.herald.bpmn.message.RefuseMessageDelegate;
import io.herald.bpmn.message.ReturnMessageDelegate;
import io.herald.bpmn.template.ApproveTemplateVersionDelegate;
import io.herald.bpmn.template.OpenTemplateApprovalDelegate;
import io.herald.bpmn.template.RefuseTemplateVersionDelegate;
import io.herald.bpmn.template.ReturnTemplateVersionDelegate;
import io.herald.message.MessageId;
import io.herald.message.OpenApproval;
import io.herald.message.PublishMessage;
import io.herald.message.RefuseMessage;
import io.herald.message.ReturnForChanges;
import io.herald.template.ApproveTemplateVersion;
import io.herald.template.OpenTemplateApproval;
import io.herald.template.RefuseTemplateVersion;
import io.herald.template.ReturnTemplateVersion;
import io.herald.template.TemplateVersionId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The steps that the processes of messages and templates call. They do nothing but note who was called for what. */
public final class Steps {

    private final List<String> taken = new ArrayList<>();
    private final IncidentSteps incidents = new IncidentSteps(taken);
    private final MaintenanceSteps maintenances = new MaintenanceSteps(taken);
    private Consumer<MessageId> publication = message -> {};
    private Consumer<MessageId> holding = message -> {};
    private Runnable escalation = () -> {};

    /** What was called so far, oldest first, as {@code "PublishMessage message-1"}. */
    public List<String> taken() {
        return List.copyOf(taken);
    }

    public IncidentSteps incidents() {
        return incidents;
    }

    public MaintenanceSteps maintenances() {
        return maintenances;
    }

    /** From now on publishing also does this, inside the step, as the real one tells the process of the incident. */
    public void whenPublishing(Consumer<MessageId> what) {
        publication = what;
    }

    /** From now on a call for holding words also does this, inside the step, as the real one sends approved words. */
    public void whenCallingForHolding(Consumer<MessageId> what) {
        holding = what;
    }

    /** From now on escalating a late approval also does this, inside the step. */
    public void whenEscalating(Runnable what) {
        escalation = what;
    }

    Map<String, Object> delegates() {
        Map<String, Object> delegates = new HashMap<>(incidents.delegates());
        delegates.putAll(maintenances.delegates());
        delegates.put("publishMessage", new PublishMessageDelegate(new PublishMessage() {
            @Override
            public void handle(MessageId id) {
                note("PublishMessage", id);
                publication.accept(id);
            }
        }));
        delegates.put("openMessageApproval", new OpenMessageApprovalDelegate(new OpenApproval() {
            @Override
            public ApprovalId handle(MessageId id) {
                return request("OpenApproval", id);
            }
        }));
        delegates.put("returnMessage", new ReturnMessageDelegate(new ReturnForChanges() {
            @Override
            public void handle(MessageId id) {
                note("ReturnForChanges", id);
            }
        }));
        delegates.put("refuseMessage", new RefuseMessageDelegate(new RefuseMessage() {
            @Override
            public void handle(MessageId id) {
                note("RefuseMessage", id);
            }
        }));
        delegates.put("escalateApproval", new EscalateApprovalDelegate(new EscalateApproval() {
            @Override
            public void handle(ApprovalId id) {
                escalation.run();
                note("EscalateApproval", id);
            }
        }));
        delegates.put("remindApprovers", new RemindApproversDelegate(new RemindApprovers() {
            @Override
            public void handle(ApprovalId id) {
                note("RemindApprovers", id);
            }
        }));
        delegates.put("callForHolding", new CallForHoldingDelegate(new CallForHolding() {
            @Override
            public void handle(MessageId id) {
                note("CallForHolding", id);
                holding.accept(id);
            }
        }));
        delegates.putAll(templateDelegates());
        return delegates;
    }

    private Map<String, Object> templateDelegates() {
        return Map.of("openTemplateApproval", new OpenTemplateApprovalDelegate(new OpenTemplateApproval() {
            @Override
            public ApprovalId handle(TemplateVersionId id) {
                return request("OpenTemplateApproval", id);
            }
        }), "approveTemplateVersion", new ApproveTemplateVersionDelegate(new ApproveTemplateVersion() {
            @Override
            public void handle(TemplateVersionId id) {
                note("ApproveTemplateVersion", id);
            }
        }), "refuseTemplateVersion", new RefuseTemplateVersionDelegate(new RefuseTemplateVersion() {
            @Override
            public void handle(TemplateVersionId id) {
                note("RefuseTemplateVersion", id);
            }
        }), "returnTemplateVersion", new ReturnTemplateVersionDelegate(new ReturnTemplateVersion() {
            @Override
            public void handle(TemplateVersionId id) {
                note("ReturnTemplateVersion", id);
            }
        }));
    }

    /** Each request has an id of its own, so that a test sees which one was escalated. */
    private ApprovalId request(String step, Object subject) {
        note(step, subject);
        long before = taken.stream().filter(call -> call.equals(step + " " + subject)).count();
        return new ApprovalId("request-" + before);
    }

    private void note(String step, Object subject) {
        taken.add(step + " " + subject);
    }
}
