package dev.qualis.conformity.invented;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.conformity.ClauseResult;
import dev.qualis.conformity.Conformity;
import dev.qualis.conformity.ConformityReport;
import dev.qualis.conformity.RuleSets;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.model.qms.standard.Standard;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;

class RuleSetsTest {

    private static final String COMPANY = """
        project P "项目" language zh, en { model date 2026-11-30 }
        use library CQOS
        standard INVENTED "虚构" | "Invented" {
            clause 1 "一" | "One" {
                clause 1.1 "过程" | "Processes" modality should
                clause 1.2 "组织" | "Organisation" modality should { corresponds CQOS 5.1.1 }
                clause 1.3 "其他" | "Others" modality should
            }
        }
        position Head "负责人" | "Head" { top manager }
        person Lin "林" | "Lin" holds Head since 2020-01-01
        process Make "生产" | "Making" { owner Head }
        process Sell "销售" | "Selling" { owner Head fulfils INVENTED 1.3 evidence "记录" | "Records" }
        """;

    @Test
    void aStandardGetsRulesByAClassAndALineBesideTheEngine() {
        ModelIndex index = index();
        ConformityReport report = report(index, "INVENTED");
        assertTrue(result(report, "1.1").judgedByRule());
        assertEquals(
                "It holds: there are processes.", result(report, "1.1").reason().en());
        assertEquals(1, result(report, "1.1").result().share());
    }

    @Test
    void clausesWithoutARuleOfAStandardWithRulesAreJudgedByClaimsAndSharedEvidence() {
        ConformityReport report = report(index(), "INVENTED");
        assertFalse(result(report, "1.2").judgedByRule());
        assertTrue(result(report, "1.2").reason().en().startsWith("Not claimed itself; evidence is shared"));
        assertEquals(
                "Judged by claims only: claimed, but with words only.",
                result(report, "1.3").reason().en());
    }

    @Test
    void theGuideIsOneRuleSetAmongOthersAndEveryStandardIsJudgedByItsOwn() {
        ModelIndex index = index();
        for (Standard standard : index.standards()) {
            assertEquals(
                    !RuleSets.installed().of(standard).isEmpty(),
                    Conformity.to(standard).assess(index, standard).clauses().stream()
                            .anyMatch(ClauseResult::judgedByRule),
                    standard.getName());
        }
        assertEquals(
                List.of("INVENTED", "CQOS"),
                index.standards().stream().map(Standard::getName).toList());
    }

    private static ClauseResult result(ConformityReport report, String clause) {
        return report.clause(clause).orElseThrow();
    }

    private static ConformityReport report(ModelIndex index, String name) {
        return Conformity.toAll(index).stream()
                .filter(report -> report.standard().getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static ModelIndex index() {
        QmsProject project = QmsLanguage.standalone().newProject();
        project.add(URI.createURI("memory:/company.qms"), COMPANY);
        project.link();
        assertEquals(
                List.of(),
                project.validate().stream()
                        .filter(issue -> issue.code().startsWith("qualis.syntax")
                                || issue.code().startsWith("qualis.reference"))
                        .map(issue -> issue.message())
                        .toList());
        return ModelIndex.of(project.models(), project.libraries());
    }
}
