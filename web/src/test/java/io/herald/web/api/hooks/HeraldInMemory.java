package io.herald.web.api.hooks;

import io.herald.identity.UserId;
import io.herald.identity.UserSummary;
import io.herald.incident.ComponentGroupId;
import io.herald.incident.ComponentGroupView;
import io.herald.incident.ComponentId;
import io.herald.incident.ComponentStatus;
import io.herald.incident.ComponentView;
import io.herald.incident.DeclareIncident;
import io.herald.incident.FindIncident;
import io.herald.incident.FindOpenIncident;
import io.herald.incident.Impact;
import io.herald.incident.IncidentDetail;
import io.herald.incident.IncidentId;
import io.herald.incident.IncidentStatus;
import io.herald.incident.IncidentSummary;
import io.herald.incident.ListComponents;
import io.herald.incident.NoteOnIncident;
import io.herald.incident.Posted;
import io.herald.incident.ResolveIncident;
import io.herald.message.MessageCard;
import io.herald.message.MessageId;
import io.herald.message.MessageStatus;
import io.herald.shared.Language;
import io.herald.shared.Slice;
import io.herald.shared.ValidationException;
import io.herald.shared.Window;
import io.herald.template.FindTemplateVersion;
import io.herald.template.ListTemplates;
import io.herald.template.Phase;
import io.herald.template.PlaceholderSpec;
import io.herald.template.PlaceholderType;
import io.herald.template.TemplateCard;
import io.herald.template.TemplateId;
import io.herald.template.TemplateStatus;
import io.herald.template.TemplateVersionId;
import io.herald.template.TemplateVersionView;
import io.herald.web.api.rest.template.ApprovedTemplates;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The use cases that the hook calls, on lists: one component, the approved templates it is given, no database. */
final class HeraldInMemory {

    static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    final List<DeclareIncident.Command> declarations = new ArrayList<>();
    final List<ResolveIncident.Command> resolutions = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    private final List<TemplateCard> templates = new ArrayList<>();
    private final Map<TemplateVersionId, List<PlaceholderSpec>> placeholders = new TreeMap<>(
            (one, other) -> one.value().compareTo(other.value()));
    private final UserSummary bot = new UserSummary(new UserId("bot"), "bot", "Bot", "bot@localhost", Language.ENGLISH,
            Set.of(), true);

    void approve(String key, Phase phase, String... required) {
        TemplateVersionId version = new TemplateVersionId(key + "-1");
        templates.add(new TemplateCard(new TemplateId(key), key, key, phase, Optional.empty(), "Ann",
                Optional.of(version), version, 1, TemplateStatus.APPROVED, new TreeSet<>(), false, Optional.empty(),
                false, 1));
        placeholders.put(version, List.of(required).stream()
                .map(name -> new PlaceholderSpec(name, PlaceholderType.TEXT, true, Map.of(), 200)).toList());
    }

    AlertIntake intake() {
        AlertTexts texts = new AlertTexts(new ApprovedTemplates(listTemplates()), findTemplateVersion());
        NoteOnIncident note = noteOnIncident();
        return new AlertIntake(declareIncident(), findOpenIncident(), note, new AlertComponents(listComponents()),
                texts, new ResolutionDraft(findIncident(), resolveIncident(), note, texts),
                new AlertmanagerSettings(AlertSeverities.DEFAULT), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private DeclareIncident declareIncident() {
        return new DeclareIncident() {
            @Override
            public Declared handle(Command command) {
                command.firstMessage().ifPresent(text -> text.template().map(placeholders::get).orElseThrow().stream()
                        .filter(spec -> !text.values().containsKey(spec.name())).findFirst().ifPresent(spec -> {
                            throw new ValidationException("values." + spec.name(), "is missing");
                        }));
                declarations.add(command);
                Optional<MessageId> message = command.firstMessage().map(text -> new MessageId("first"));
                return new Declared(new IncidentId("i1"), "INC-2026-0001", true, message,
                        message.map(id -> MessageStatus.PUBLISHED));
            }
        };
    }

    private FindOpenIncident findOpenIncident() {
        return new FindOpenIncident() {
            @Override
            public Optional<IncidentSummary> handle(String source, String externalReference) {
                return declarations.stream().filter(command -> command.source().equals(source)
                        && command.externalReference().equals(Optional.of(externalReference))).findFirst()
                        .map(HeraldInMemory::summary);
            }
        };
    }

    private static IncidentSummary summary(DeclareIncident.Command command) {
        return new IncidentSummary(new IncidentId("i1"), "INC-2026-0001", command.title(), command.kind(),
                command.severity(), Impact.MAJOR, IncidentStatus.INVESTIGATING, "Bot", NOW, NOW, Optional.empty(),
                Optional.empty(), Optional.empty(), 0, Optional.empty(), 7);
    }

    private NoteOnIncident noteOnIncident() {
        return new NoteOnIncident() {
            @Override
            public boolean handle(Command command) {
                boolean isNew = notes.isEmpty() || !notes.getLast().equals(command.text());
                return isNew && notes.add(command.text());
            }
        };
    }

    private FindIncident findIncident() {
        return new FindIncident() {
            @Override
            public IncidentDetail handle(IncidentId id) {
                List<MessageCard> messages = resolutions.stream().map(command -> new MessageCard(
                        new MessageId("over"), Phase.RESOLUTION, MessageStatus.DRAFT, "Resolved", "Bot", NOW,
                        Optional.empty(), Optional.empty(), 1)).toList();
                return new IncidentDetail(summary(declarations.getFirst()), AlertIntake.SOURCE, Optional.empty(), bot,
                        bot, "Bot", List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                        List.of(), messages, List.of());
            }
        };
    }

    private ResolveIncident resolveIncident() {
        return new ResolveIncident() {
            @Override
            public Posted handle(Command command) {
                resolutions.add(command);
                return new Posted(new MessageId("over"), MessageStatus.DRAFT);
            }
        };
    }

    private static ListComponents listComponents() {
        return new ListComponents() {
            @Override
            public List<ComponentGroupView> handle() {
                ComponentGroupId group = new ComponentGroupId("g1");
                ComponentView checkout = new ComponentView(new ComponentId("c1"), group, "Checkout", Optional.empty(),
                        1, ComponentStatus.OPERATIONAL, true, Optional.empty(), NOW, NOW, 1);
                return List.of(new ComponentGroupView(group, "Shop", Optional.empty(), 1, List.of(checkout), NOW, NOW,
                        1));
            }
        };
    }

    private ListTemplates listTemplates() {
        return new ListTemplates() {
            @Override
            public Slice<TemplateCard> handle(Filter filter, Window window) {
                List<TemplateCard> found = templates.stream()
                        .filter(card -> filter.phase().map(card.phase()::equals).orElse(true)).toList();
                return new Slice<>(found, found.size());
            }
        };
    }

    private FindTemplateVersion findTemplateVersion() {
        return new FindTemplateVersion() {
            @Override
            public TemplateVersionView handle(TemplateVersionId id) {
                return new TemplateVersionView(id, new TemplateId("t"), "T", Phase.UPDATE, 1, TemplateStatus.APPROVED,
                        new TreeMap<>(), placeholders.get(id), Map.of(), "", NOW, Optional.empty(), Optional.empty(),
                        List.of(), 1);
            }
        };
    }
}
