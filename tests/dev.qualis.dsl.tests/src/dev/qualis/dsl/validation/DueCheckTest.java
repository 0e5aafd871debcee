package dev.qualis.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.dsl.TextProject;
import java.util.List;
import org.junit.jupiter.api.Test;

class DueCheckTest {

    private static final String DAY = "project P \"P\" { model date 2026-11-30 }\n";

    private static List<String> issues(String text) {
        return TextProject.of(DAY + text).issues();
    }

    @Test
    void reportsEveryKindThatIsLate() {
        assertEquals(
                List.of(
                        "a.qms:3:18 qualis.document.review.overdue",
                        "a.qms:6:23 qualis.equipment.calibration.overdue",
                        "a.qms:10:19 qualis.equipment.maintenance.overdue",
                        "a.qms:13:18 qualis.supplier.evaluation.overdue",
                        "a.qms:16:38 qualis.audit.overdue",
                        "a.qms:17:87 qualis.audit.finding.overdue",
                        "a.qms:18:45 qualis.management.review.overdue",
                        "a.qms:19:40 qualis.training.overdue",
                        "a.qms:20:25 qualis.training.overdue",
                        "a.qms:23:34 qualis.problem.action.overdue",
                        "a.qms:25:47 qualis.risk.treatment.overdue",
                        "a.qms:26:51 qualis.risk.review.overdue",
                        "a.qms:27:24 qualis.change.overdue",
                        "a.qms:28:46 qualis.enterprise.certificate.expired"),
                issues("""
                    document D "D" {
                        review every 12 months approved on 2025-11-29
                    }
                    equipment E "E" {
                        calibration every 1 year
                        calibrated on 2025-11-29
                    }
                    equipment M "M" {
                        maintained on 2026-01-01 maintenance every 6 months
                    }
                    supplier S "S" {
                        review every 12 months status approved
                        evaluated on 2025-11-29
                    }
                    audit A "A" kind internal planned on 2026-11-29
                    audit B "B" kind certification held on 2026-01-01 { finding "F" grade observation due 2026-11-29 }
                    management review R "R" for 2025 planned on 2026-01-01
                    training T "T" every 1 year planned on 2026-01-01
                    training need N "N" due 2026-11-29
                    problem C "C" owned by Head {
                        opened on 2026-09-30
                        corrective action "A"    due 2026-11-29
                    }
                    risk K "K" owned by Head { status open    due 2026-11-29 control "C" }
                    risk L "L" owned by Head {            reviewed on 2025-11-29 every 12 months control "C" }
                    change V "V" {     due 2026-11-29 no impact because "N" }
                    enterprise X "X" { certified by "C"    until 2026-11-29 }
                    position Head "H"
                    """));
    }

    @Test
    void staysSilentOnWhatIsInTimeDoneOrOutOfUse() {
        assertEquals(List.of(), issues("""
            document D "D" { approved on 2025-11-30 review every 12 months }
            document W "W" { status withdrawn approved on 2015-11-30 review every 12 months }
            document N "N" { approved on 2015-11-30 next review on 2026-12-01 }
            equipment E "E" { status retired calibration every 1 year calibrated on 2015-11-29 }
            equipment F "F" { calibration every 1 year calibrated on 2015-11-29 calibrated on 2026-11-01 }
            supplier S "S" { status removed review every 12 months evaluated on 2015-11-29 }
            audit A "A" kind certification planned on 2026-11-29 held on 2026-11-30
            audit B "B" planned for 2026-Q4
            training T "T" planned on 2026-01-01 held on 2026-01-02 { effect "E" }
            problem C "C" { closed on 2026-02-01 cause "C" corrective action "A" due 2026-01-29 done on 2026-01-28 verification "V" }
            risk K "K" owned by Head { status treated due 2026-11-29 control "C" }
            change V "V" { due 2026-11-29 done on 2026-11-28 no impact because "N" }
            management review R "R" for 2024 held on 2025-01-01 { minutes "M" next review on 2026-01-01 }
            management review Q "Q" for 2025 held on 2026-01-01 { minutes "M" next review on 2027-01-01 }
            position Head "H"
            """));
    }

    @Test
    void judgesNothingWithoutAModelDate() {
        assertEquals(
                List.of(), TextProject.of("audit A \"A\" planned on 1999-01-01").issues());
    }

    @Test
    void seesWhatAnotherFileSays() {
        TextProject project = new TextProject()
                .file(
                        "a.qms",
                        DAY
                                + "management review R \"R\" held on 2024-01-01 { minutes \"M\" next review on"
                                + " 2025-01-01 }")
                .file(
                        "b.qms",
                        "management review S \"S\" held on 2025-01-01 { minutes \"M\" }\n"
                                + "supplier T \"T\" { next review on 2026-01-01 }");
        assertEquals(List.of("b.qms:2:33 qualis.supplier.evaluation.overdue"), project.issues());
    }

    @Test
    void tellsSubjectFactAndRemedyInBothLanguages() {
        String text = DAY + "audit A \"A\" planned on 2026-11-29";
        assertEquals(
                List.of("Audit 'A' was planned for 2026-11-29, before the model date 2026-11-30, and was not held."
                        + " Hold it and state 'held on', or plan it anew."),
                TextProject.of(text).messages());
        assertEquals(
                List.of("审核“A”计划于 2026-11-29 前实施，早于模型日期 2026-11-30，但尚未实施。请实施并写明“held on”，或重新计划。"),
                TextProject.inChinese(text).messages());
    }
}
