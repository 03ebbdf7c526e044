package io.herald.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.audit.BrowseAuditTrail.Filter;
import io.herald.audit.domain.AuditEntries;
import io.herald.audit.domain.AuditEntry;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AuditChainTest {

    private final InMemoryEntries entries = new InMemoryEntries();

    @Test
    void anUntouchedChainIsIntact() {
        append(3);

        VerifyAuditTrail.Verdict verdict = new VerifyAuditTrail(entries).handle();

        assertThat(verdict.intact()).isTrue();
        assertThat(verdict.entries()).isEqualTo(3);
    }

    @Test
    void anEmptyChainIsIntact() {
        assertThat(new VerifyAuditTrail(entries).handle().intact()).isTrue();
    }

    @Test
    void aChangedEntryIsFound() {
        append(4);
        AuditEntry second = entries.chain.get(1);
        entries.chain.set(1, new AuditEntry(second.seq(), second.at(), second.actorId(), "Somebody Else",
                second.action(), second.subjectType(), second.subjectId(), second.detail(), second.previousHash(),
                second.hash()));

        assertThat(new VerifyAuditTrail(entries).handle().firstBroken()).hasValue(2);
    }

    @Test
    void aRemovedEntryIsFound() {
        append(4);
        entries.chain.remove(2);

        assertThat(new VerifyAuditTrail(entries).handle().firstBroken()).hasValue(3);
    }

    @Test
    void aForgedEntryWithAHashOfItsOwnBreaksTheChainAtItsSuccessor() {
        append(3);
        entries.chain.set(1, AuditEntry.following(1, entries.chain.get(0).hash(), Instant.EPOCH, "x", "x", "forged",
                "incident", "i", Map.of()));

        assertThat(new VerifyAuditTrail(entries).handle().firstBroken()).hasValue(3);
    }

    @Test
    void detailsWithLineBreaksAndEqualsSignsAreReadAsTheyWereWritten() {
        Map<String, String> detail = Map.of("comment", "a=b\nc\\n\r", "other", "");

        AuditEntry entry = AuditEntry.following(0, AuditEntry.GENESIS, Instant.EPOCH, "a", "a", "x", "y", "z", detail);

        assertThat(entry.view().detail()).isEqualTo(detail);
    }

    private void append(int count) {
        for (int i = 1; i <= count; i++) {
            entries.append(new AuditEntries.Fact("u1", "Ann", "incident.declared", "incident", "i" + i,
                    Map.of("severity", "SEV" + i)));
        }
    }

    private static final class InMemoryEntries implements AuditEntries {

        private final List<AuditEntry> chain = new ArrayList<>();

        @Override
        public void append(Fact fact) {
            String previous = chain.isEmpty() ? AuditEntry.GENESIS : chain.getLast().hash();
            chain.add(AuditEntry.following(chain.size(), previous, Instant.EPOCH, fact.actorId(), fact.actorName(),
                    fact.action(), fact.subjectType(), fact.subjectId(), fact.detail()));
        }

        @Override
        public Slice<AuditEntry> browse(Filter filter, Window window) {
            return new Slice<>(chain, chain.size());
        }

        @Override
        public List<AuditEntry> after(long seq, int most) {
            return chain.stream().filter(entry -> entry.seq() > seq).limit(most).toList();
        }

        @Override
        public long length() {
            return chain.size();
        }
    }
}
