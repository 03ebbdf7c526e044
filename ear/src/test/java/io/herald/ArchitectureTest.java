package io.herald;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.time.Clock;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.transaction.Transactional;

/** The plan of the house, held by the build: who may call whom, and habits that the compiler cannot see. */
@AnalyzeClasses(packages = "io.herald", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String WEB = "io.herald.web..";
    private static final String WORKFLOW = "io.herald.bpmn..";

    private static final DescribedPredicate<JavaClass> BUSINESS = describe("business classes",
            type -> type.getPackageName().startsWith("io.herald")
                    && !resideInAPackage(WEB).or(resideInAPackage(WORKFLOW)).test(type));

    private static final DescribedPredicate<JavaClass> SECRETS = describe("secrets of a capability",
            type -> BUSINESS.test(type) && type.getPackageName().split("\\.").length > 3);

    private static final Set<String> CLOCKS = Set.of("java.time.Instant", "java.time.LocalDate",
            "java.time.LocalDateTime", "java.time.ZonedDateTime", "java.time.OffsetDateTime");

    @ArchTest
    static final ArchRule onlyTheWorkflowSeesTheEngine = noClasses().that().resideOutsideOfPackage(WORKFLOW)
            .should().dependOnClassesThat().resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule theBusinessSeesNoOtherModule = noClasses().that(BUSINESS)
            .should().dependOnClassesThat().resideInAnyPackage(WEB, WORKFLOW);

    @ArchTest
    static final ArchRule theBusinessSeesNoWebTechnology = noClasses().that(BUSINESS)
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.faces..", "jakarta.ws.rs..",
                    "jakarta.servlet..", "org.primefaces..", "org.omnifaces..");

    @ArchTest
    static final ArchRule webAndWorkflowDoNotKnowEachOther = noClasses().that().resideInAPackage(WEB)
            .should().dependOnClassesThat().resideInAPackage(WORKFLOW);

    @ArchTest
    static final ArchRule workflowDoesNotKnowTheWeb = noClasses().that().resideInAPackage(WORKFLOW)
            .should().dependOnClassesThat().resideInAPackage(WEB);

    @ArchTest
    static final ArchRule theWebCallsUseCasesAndNothingDeeper = noClasses().that().resideInAPackage(WEB)
            .should().dependOnClassesThat(SECRETS);

    @ArchTest
    static final ArchRule theWorkflowCallsUseCasesAndNothingDeeper = noClasses().that().resideInAPackage(WORKFLOW)
            .should().dependOnClassesThat(SECRETS);

    @ArchTest
    static final ArchRule workflowStepsAreNotForTheWeb = noClasses().that().resideInAPackage(WEB)
            .should().dependOnClassesThat().areAnnotatedWith(WorkflowStep.class);

    @ArchTest
    static final ArchRule callsBetweenCapabilitiesGoDown = classes().that(BUSINESS).should(new CallOnlyDownwards());

    @ArchTest
    static final ArchRule capabilitiesHaveNoCycles = slices().assignedFrom(new Capabilities())
            .should().beFreeOfCycles();

    @ArchTest
    static final ArchRule everyUseCaseSaysWhoMayCallIt = classes().that(BUSINESS).and()
            .areAnnotatedWith(Stateless.class)
            .should().beAnnotatedWith(RolesAllowed.class).orShould().beAnnotatedWith(PermitAll.class);

    @ArchTest
    static final ArchRule anEjbIsItsOwnTransactionEdge = noClasses().that().areAnnotatedWith(Stateless.class)
            .should().beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule onlyJakarta = noClasses().should().dependOnClassesThat().resideInAnyPackage(
            "javax.annotation..", "javax.ejb..", "javax.enterprise..", "javax.faces..", "javax.inject..",
            "javax.jms..", "javax.mail..", "javax.persistence..", "javax.servlet..", "javax.ws..");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses().that().resideOutsideOfPackage("io.herald.shared")
            .should().callMethodWhere(describe("reads the time past the injected clock",
                    ArchitectureTest::readsTheMachinesTime));

    @ArchTest
    static final ArchRule nothingPrints = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule exceptionsStateTheFact = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    private static boolean readsTheMachinesTime(JavaMethodCall call) {
        MethodCallTarget target = call.getTarget();
        String owner = target.getOwner().getName();
        return target.getName().equals("now") && CLOCKS.contains(owner)
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class))
                || owner.equals(Clock.class.getName()) && target.getName().startsWith("system")
                || owner.equals(System.class.getName()) && target.getName().equals("currentTimeMillis");
    }
}
