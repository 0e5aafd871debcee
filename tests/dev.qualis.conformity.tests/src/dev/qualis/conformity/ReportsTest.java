package dev.qualis.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.model.qms.standard.Standard;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class ReportsTest {

    private final ModelIndex index;

    ReportsTest() throws IOException {
        Hengxin company = Hengxin.read();
        index = company.index(company.models());
    }

    @Test
    void whoeverAsksGetsTheSameReport() {
        Standard standard = index.standards().getFirst();
        int before = Conformity.judgements(index);
        ConformityReport report = Conformity.of(index, standard);
        assertSame(report, Conformity.of(index, standard));
        assertTrue(Conformity.toAll(index).contains(report));
        int after = Conformity.judgements(index);
        Conformity.toAll(index);
        assertEquals(after, Conformity.judgements(index));
        assertTrue(after - before <= index.standards().size());
    }

    @Test
    void aWorkedOutJudgementIsCounted() {
        int before = Conformity.judgements(index);
        Standard standard = index.standards().getFirst();
        Conformity.to(standard).assess(index, standard);
        assertEquals(before + 1, Conformity.judgements(index));
    }

    @Test
    void judgingEndsWhenTheCallerCancels() {
        ModelIndex own = ModelIndex.of(index.models(), index.libraries());
        assertThrows(CancellationException.class, () -> Conformity.toAll(own, () -> true));
        int[] asked = {0};
        assertEquals(
                own.standards().size(),
                Conformity.toAll(own, () -> asked[0]++ < 0).size());
        assertTrue(asked[0] > 50, "asked " + asked[0] + " times");
    }
}
