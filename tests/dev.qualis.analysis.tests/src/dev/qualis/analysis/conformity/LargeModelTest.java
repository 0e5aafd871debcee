package dev.qualis.analysis.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.qualis.analysis.ModelBuilder;
import dev.qualis.analysis.ModelIndex;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.organisation.Unit;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ResponsibilityRole;
import dev.qualis.model.qms.standard.Modality;
import dev.qualis.model.qms.standard.Standard;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What would be quadratic takes minutes at this size: a chain of units, and a process and a metric for each. */
class LargeModelTest {

    private static final int EACH = 4_000;

    @Test
    void judgesTwentyThousandElementsInSeconds() {
        ModelBuilder builder = new ModelBuilder();
        Standard standard = builder.standard("CQOS");
        GuideRules.all().forEach(rule -> ModelBuilder.clause(standard.getClauses(), rule.clause(), Modality.SHOULD));
        Position officer = builder.position("CQO");
        officer.setChiefQualityOfficer(true);
        Unit above = null;
        for (int i = 0; i < EACH; i++) {
            above = builder.unit("U" + i, above);
            above.setHead(i == 1 ? officer : null);
            Position position = builder.position("P" + i);
            position.setUnit(above);
            builder.person("N" + i, position, "2026-01-01", null);
            Process process = builder.process("R" + i);
            builder.raci(process, ResponsibilityRole.A, position);
            process.getMetrics().add(builder.metric("M" + i));
        }
        ConformityReport report = assertTimeout(Duration.ofSeconds(10), () -> {
            ModelIndex index = builder.index();
            return new Conformity(GuideRules.all()).assess(index, standard);
        });
        assertEquals(GuideRules.all().size(), report.clauses().size());
    }
}
