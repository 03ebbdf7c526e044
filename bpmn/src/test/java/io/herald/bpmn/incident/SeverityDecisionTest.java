package io.herald.bpmn.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.bpmn.engine.EngineRules;
import io.herald.bpmn.engine.Models;
import io.herald.incident.SeverityAnswers;
import io.herald.incident.SeverityGuide;
import io.herald.incident.SeverityLevel;
import io.herald.incident.Touched;
import io.herald.shared.Language;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule of the severity guide, and the order in which they count. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeverityDecisionTest {

    private static final Map<SeverityLevel, Integer> SHARES = Map.of(SeverityLevel.SEV1, 50, SeverityLevel.SEV2, 10,
            SeverityLevel.SEV3, 1, SeverityLevel.SEV4, 0);

    private ProcessEngine engine;
    private SeverityGuide guide;

    @BeforeAll
    void start() {
        StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
        EngineRules.applyTo(configuration);
        configuration.setProcessEngineName("severity-decision-test");
        configuration.setJdbcUrl("jdbc:h2:mem:herald-severity-decision");
        configuration.setDatabaseSchemaUpdate("create-drop");
        configuration.setJobExecutorActivate(false);
        engine = configuration.buildProcessEngine();
        Models.deployTo(engine.getRepositoryService());
        guide = new CamundaSeverityGuide(engine.getDecisionService());
    }

    @AfterAll
    void stop() {
        engine.close();
    }

    @ParameterizedTest(name = "{0}: core {1}, way around {2}, {3} %, data {4}, security {5}, money {6} is {7} {8}")
    @CsvSource({
        "nobody,    false, true,  0,   false, true,  false, SEV1, security,    true",
        "customers, true,  false, 100, true,  true,  true,  SEV1, security,    true",
        "nobody,    false, true,  0,   true,  false, false, SEV1, data_loss,   true",
        "internal,  true,  false, 100, false, false, true,  SEV4, degradation, false",
        "nobody,    true,  false, 100, false, false, false, SEV4, degradation, false",
        "customers, true,  false, 50,  false, false, false, SEV1, outage,      true",
        "customers, true,  false, 49,  false, false, false, SEV2, outage,      true",
        "customers, true,  false, 10,  false, false, false, SEV2, outage,      true",
        "customers, true,  true,  50,  false, false, false, SEV2, degradation, true",
        "customers, false, true,  0,   false, false, true,  SEV2, degradation, true",
        "customers, true,  true,  49,  false, false, false, SEV3, degradation, true",
        "customers, true,  false, 9,   false, false, false, SEV3, degradation, true",
        "customers, false, false, 1,   false, false, false, SEV3, degradation, true",
        "customers, true,  false, 0,   false, false, false, SEV4, outage,      true",
        "customers, true,  true,  0,   false, false, false, SEV4, degradation, false",
        "customers, false, false, 0,   false, false, false, SEV4, degradation, false"})
    void theFirstRuleThatFitsDecides(String touched, boolean core, boolean workaround, int share, boolean data,
            boolean security, boolean money, String severity, String kind, boolean communicate) {
        SeverityGuide.Advice advice = guide.advise(new SeverityGuide.Question(
                new SeverityAnswers(Touched.fromWire(touched), Optional.of(share), Optional.empty(), core, workaround,
                        data, security, money),
                share, SHARES));

        assertThat(advice.severity().wire()).isEqualTo(severity);
        assertThat(advice.kind().wire()).isEqualTo(kind);
        assertThat(advice.communicate()).isEqualTo(communicate);
        assertThat(advice.reasons().get(Language.ENGLISH)).isNotBlank();
        assertThat(advice.reasons().get(Language.FRENCH)).isNotBlank()
                .isNotEqualTo(advice.reasons().get(Language.ENGLISH));
    }

    @Test
    void theSharesOfTheDefinitionsCount() {
        SeverityAnswers answers = new SeverityAnswers(Touched.CUSTOMERS, Optional.of(30), Optional.empty(), true,
                false, false, false, false);
        Map<SeverityLevel, Integer> strict = Map.of(SeverityLevel.SEV1, 30, SeverityLevel.SEV2, 10,
                SeverityLevel.SEV3, 1, SeverityLevel.SEV4, 0);

        assertThat(guide.advise(new SeverityGuide.Question(answers, 30, strict)).severity())
                .isEqualTo(SeverityLevel.SEV1);
    }
}
