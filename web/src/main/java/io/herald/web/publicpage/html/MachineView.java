package io.herald.web.publicpage.html;

import java.util.List;

/** The page for language models (llms.txt): how things are in plain words, and where the data is. */
record MachineView(String name, String url, String headline, String answer, List<Line> incidents) {

    boolean hasIncidents() {
        return !incidents.isEmpty();
    }

    record Line(String title, String url, String status, String impact) {}
}
