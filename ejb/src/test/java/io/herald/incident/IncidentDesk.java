package io.herald.incident;

import io.herald.approval.ApprovalRule;
import io.herald.approval.FindApprovalRule;
import io.herald.audit.AuditTrail;
import io.herald.channel.PublicLinks;
import io.herald.identity.Caller;
import io.herald.identity.UserDirectory;
import io.herald.incident.domain.PublicPageChanged;
import io.herald.template.FindTemplateVersion;
import io.herald.testing.Observed;
import java.time.Clock;

/** The use cases of incidents, wired by hand around some stores. */
final class IncidentDesk {

    final DeclareIncident declare;
    final PostUpdate postUpdate;
    final ResolveIncident resolve;
    final ChangeSeverity changeSeverity;
    final AssignRoles assignRoles;
    final DismissIncident dismiss;
    final CloseIncident close;
    final RecordPlan recordPlan;
    final RecordPublication recordPublication;
    final SayHolding sayHolding;
    final TakePostmortemBack takePostmortemBack;
    final FindIncident find;
    final ReadPublicStatus readPublicStatus;
    final ReadPublicIncident readPublicIncident;
    final ReadPublicMonth readPublicMonth;
    final SaveComponent saveComponent;
    final SaveComponentGroup saveComponentGroup;
    final RemoveComponent removeComponent;
    final RemoveComponentGroup removeComponentGroup;
    final Observed<PublicPageChanged> pageNews = new Observed<>();

    IncidentDesk(Stores stores, FakePress press, FakeWorkflow workflow, AuditTrail audit, Caller caller, Clock clock) {
        PublicLinks links = new PublicLinks("https://status.example.org/");
        UserDirectory users = new UserDirectory(stores.users());
        Story story = new Story(stores.timeline(), audit, caller, clock);
        PageChanges changes = new PageChanges(stores.page(), pageNews);
        PublicViews views = new PublicViews(stores.updates(), stores.components());
        Newsroom newsroom = new Newsroom(stores.components(), stores.severities(), stores.page(), links,
                press.draftMessage(), press.submitMessage(), new FindTemplateVersion() {},
                new FindApprovalRule() {
                    @Override
                    public ApprovalRule handle(String plan) {
                        return ApprovalRule.DEFAULT;
                    }
                });
        FormerDeclarations former = new FormerDeclarations(stores.incidents(), stores.keys(), caller, clock);
        declare = new DeclareIncident(stores.incidents(), stores.components(), stores.severities(), users, former,
                workflow, newsroom, story, caller, clock);
        postUpdate = new PostUpdate(stores.incidents(), stores.components(), newsroom, clock);
        resolve = new ResolveIncident(stores.incidents(), stores.components(),
                new Recovery(stores.incidents(), new NoMaintenance()), newsroom);
        changeSeverity = new ChangeSeverity(stores.incidents(), stores.severities(), workflow, changes, story, clock);
        assignRoles = new AssignRoles(stores.incidents(), users, story, clock);
        dismiss = new DismissIncident(stores.incidents(), workflow, story, clock);
        close = new CloseIncident(stores.incidents(), story, clock);
        recordPlan = new RecordPlan(stores.incidents(), stores.severities(), story, clock);
        recordPublication = new RecordPublication(stores.incidents(), stores.updates(),
                new ComponentChanges(stores.components(), new ToldComponents()), workflow, changes, story);
        sayHolding = new SayHolding(stores.incidents(), newsroom, press.sendApprovedWording(), story, clock);
        takePostmortemBack = new TakePostmortemBack(stores.incidents(), stores.updates(), workflow, changes, story,
                clock);
        find = new FindIncident(stores.board(), stores.incidents(), stores.components(), stores.timeline(), views,
                press.listMessages(), users);
        readPublicStatus = new ReadPublicStatus(stores.page(), new ReadPageSettings(stores.page(), links),
                new ListComponents(stores.components()), stores.incidents(), views, new NoMaintenance(),
                stores.history(), clock);
        readPublicIncident = new ReadPublicIncident(stores.incidents(), views);
        readPublicMonth = new ReadPublicMonth(stores.page(), stores.incidents(), views);
        saveComponent = new SaveComponent(stores.components(), changes, audit, clock);
        saveComponentGroup = new SaveComponentGroup(stores.components(), changes, audit, clock);
        removeComponent = new RemoveComponent(stores.components(), changes, audit);
        removeComponentGroup = new RemoveComponentGroup(stores.components(), changes, audit);
        press.publishTo(recordPublication::handle);
        DescribeForPlan describe = new DescribeForPlan(stores.incidents(), stores.severities());
        workflow.planWith(incident -> recordPlan.handle(incident, planFrom(describe.handle(incident).promise())));
    }

    private static Plan planFrom(SeverityPromise promise) {
        return new Plan(promise.firstContactMinutes(), promise.cadenceMinutes(), promise.postmortemDays().isPresent(),
                promise.postmortemDays());
    }
}
