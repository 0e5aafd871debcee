package dev.qualis.design;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.model.qms.core.Language;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The validation rules of the viewpoint find what the checks of the text find. */
class ViewpointRulesTest {
    @Test
    void rulesFindWhatTheTextEditorFinds() throws IOException {
        Example project = Example.of("""
            project P "项目" | "Project" language zh, en
            position X "甲" | "X" reports to Y
            position Y "乙" | "Y" reports to X
            process Both "两个" | "Both" { raci { A X, Y } }
            """);
        assertEquals(
                List.of(
                        "Position 'X' reports to itself.",
                        "Position 'Y' reports to itself.",
                        "Process 'Both' has no owner.",
                        "Process 'Both' has nobody responsible.",
                        "Process 'Both' has several accountable positions."),
                project.violations(Language.EN).stream()
                        .map(violation -> violation.message())
                        .sorted()
                        .toList());
    }

    @Test
    void rulesFindWhatIsWrongWithGoalsPlansRisksAndVetoes() throws IOException {
        Example project = Example.of("""
            project P "项目" | "Project" language zh, en
            position X "甲" | "X" { authority veto }
            strategy S "战略" | "Strategy" for 2026..2030 {
                goal G "目标" | "Goal" from 10 ppm in 2027 to 5 % by 2026 { 2026: 8 ppm 2026: 7 ppm }
                risk R "风险" | "Risk" likelihood 7 impact 1
            }
            plan L "计划" | "Plan" for 2026 { action A "措施" | "Action" serves G { milestone 2027-03-31 "里程碑" | "Milestone" } }
            """);
        assertEquals(
                List.of(
                        "Goal 'Goal' does not end after its beginning.",
                        "Goal 'Goal' has two targets for one year.",
                        "Goal 'Goal' has values in different units.",
                        "Milestone 'Milestone' lies outside the period of its plan.",
                        "Position 'X' has a veto over nothing.",
                        "Risk 'Risk' is rated outside 1 to 5."),
                project.violations(Language.EN).stream()
                        .map(violation -> violation.message())
                        .sorted()
                        .toList());
    }
}
