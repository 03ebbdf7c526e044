package io.herald.web.api.management.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RailsFormTest {

    @Test
    void bracketsSayWhereAValueBelongs() {
        assertThat(RailsForm.parse("incident[name]=Sign-in+fails&incident%5Bcomponents%5D%5Babc%5D=major_outage"
                + "&incident[component_ids][]=abc&incident[component_ids][]=def&incident[metadata][jira][id]=X%2D1"))
                .hasToString("{\"incident\":{\"name\":\"Sign-in fails\",\"components\":{\"abc\":\"major_outage\"},"
                        + "\"component_ids\":[\"abc\",\"def\"],\"metadata\":{\"jira\":{\"id\":\"X-1\"}}}}");
    }

    @Test
    void namesThatContradictEachOtherBreakNothing() {
        assertThat(RailsForm.parse("a=1&a[b]=2&a[]=3&=4&%zz=5&[x]=6"))
                .hasToString("{\"a\":\"1\",\"%zz\":\"5\",\"\":{\"x\":\"6\"}}");
    }
}
