package io.herald.incident.domain;

import io.herald.incident.EmbedLook;
import io.herald.incident.PageSettings;
import io.herald.shared.StaleVersionException;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.ZoneId;

/** How the public page presents itself; there is one row. */
@Entity
@Table(name = "page_settings")
public class Page {

    @Id
    @Column(name = "page_id")
    private String pageId;

    private String name;

    @Column(name = "time_zone")
    private String timeZone;

    @Embedded
    private EmbedColumns embed;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Page() {}

    public Page(String pageId, String name, String timeZone) {
        this.pageId = pageId;
        this.name = name;
        this.timeZone = timeZone;
        this.embed = new EmbedColumns(EmbedLook.USUAL);
    }

    /** @throws StaleVersionException if somebody changed the settings since the caller read them */
    public void embed(long expectedVersion, EmbedLook look) {
        StaleVersionException.check("page settings", expectedVersion, version);
        embed = new EmbedColumns(look);
    }

    /** @throws StaleVersionException if somebody changed the settings since the caller read them */
    public void revise(long expectedVersion, String newName, String newTimeZone) {
        StaleVersionException.check("page settings", expectedVersion, version);
        name = newName;
        timeZone = newTimeZone;
    }

    /** In whose days and months the page thinks. */
    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    /** @param url where the public reaches the page */
    public PageSettings settings(String url) {
        return new PageSettings(pageId, name, url, timeZone, version, embed.look());
    }
}
