package io.herald.incident;

import io.herald.delivery.ComponentEvent;
import io.herald.delivery.TellOfComponent;
import java.util.ArrayList;
import java.util.List;

/** Remembers what web servers would be told of components. */
final class ToldComponents extends TellOfComponent {

    final List<ComponentEvent> events = new ArrayList<>();

    @Override
    public void handle(ComponentEvent event) {
        events.add(event);
    }
}
