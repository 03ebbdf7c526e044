package io.herald.incident;

import io.herald.shared.Language;
import java.util.Map;

/** Decides by a table what trouble amounts to. The workflow engine implements it. */
public interface SeverityGuide {

    Advice advise(Question question);

    /**
     * What the table reads.
     *
     * @param share per cent of users, 0 to 100
     * @param minimumShares from which share on each severity applies, as its definition says
     */
    record Question(SeverityAnswers answers, int share, Map<SeverityLevel, Integer> minimumShares) {

        public Question {
            minimumShares = Map.copyOf(minimumShares);
        }
    }

    /** What the table says, and the sentence why. */
    record Advice(SeverityLevel severity, IncidentKind kind, boolean communicate, Map<Language, String> reasons) {

        public Advice {
            reasons = Map.copyOf(reasons);
        }
    }
}
