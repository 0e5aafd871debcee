package dev.qualis.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.dsl.TextProject;
import dev.qualis.model.qms.documentation.Document;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.strategy.Risk;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Documents, audits, exclusions, numbers and units as companies write them. */
class RunningSystemChecksTest {

    @Test
    void numbersAreWrittenAsCompaniesWriteThem() {
        TextProject project = TextProject.of("""
            position QM "Quality manager" { top manager }
            document QP-01 "Control" { number QP-01 version 3.0 approved by QM on 2026-01-15 review every 12 months }
            document Cal "Calibration" { number "SOP/7.5-2" version A }
            document F-2026-07-b "Form" kind form { number FO-7 }
            process P-1 "Odd" { owner QM raci { A QM R QM } procedure QP-01, "QP-01 v3" records "REG-01" }
            """);
        assertEquals(List.of(), project.issues());
        Document document = project.element(Document.class, "QP-01");
        assertEquals("QP-01", document.getNumber());
        assertEquals("3.0", document.getVersion());
        assertEquals("SOP/7.5-2", project.element(Document.class, "Cal").getNumber());
        assertEquals(
                document,
                project.element(Process.class, "P-1").getProcedures().getFirst().getElement());
    }

    @Test
    void aNumberNamesOneDocumentInForce() {
        assertEquals(
                List.of("a.qms:3:25 qualis.document.number.duplicate"),
                TextProject.of("""
                    document A "A" { number QP-1 }
                    document B "B" { number QP-1 status withdrawn }
                    document C "C" { number QP-1 }
                    """).issues());
    }

    @Test
    void auditorsDoNotAuditTheirOwnWork() {
        assertEquals(
                List.of("a.qms:6:24 qualis.audit.auditor.own", "a.qms:7:24 qualis.audit.auditor.own"),
                TextProject.of("""
                    position A "A"
                    position B "B" reports to A
                    person X "X" holds A since 2020-01-01
                    process P "P" { owner A raci { A A R B } }
                    process Q "Q" { owner B raci { A B R B } }
                    audit U "U" { auditors A processes P }
                    audit V "V" { auditors X processes Q, P }
                    audit W "W" { auditors A processes Q }
                    """).issues());
    }

    @Test
    void clausesAreLeftOutOnlyWhereTheStandardAllowsIt() {
        assertEquals(
                List.of("qualis.exclusion.forbidden", "qualis.exclusion.reason.missing"),
                TextProject.of("""
                    use library ISO9001
                    enterprise E "E" {
                        excludes ISO9001 8.3, ISO9001 7.1.5.2, ISO9001 8.5.1.f, ISO9001 8.3.4 because "No design"
                        excludes ISO9001 9.2 because "No auditors"
                        excludes ISO9001 8.5.3
                    }
                    """).validated().stream()
                        .map(issue -> issue.code())
                        .toList());
    }

    @Test
    void riskColumnsAndDeputiesCanBeSaid() {
        TextProject project = TextProject.of("""
            position CM "Chief metrologist" { top manager }
            position QM "Quality manager" reports to CM { deputy CM }
            position X "X" reports to CM { deputy X }
            risk R1 "Data loss" likelihood 4 impact 4 owned by QM { residual likelihood 2 impact 2 due 2026-12-31 status open control "Backup" }
            """);
        assertEquals(List.of("a.qms:3:39 qualis.position.deputy.own"), project.issues());
        assertEquals(2, project.element(Risk.class, "R1").getResidualImpact());
        assertEquals(
                List.of(project.element(Position.class, "CM")),
                project.element(Position.class, "QM").getDeputies());
    }

    @Test
    void unitsOfTheCompanysOwnCanBeSaid() {
        TextProject project = TextProject.of("""
            position Head "Head" { top manager }
            metric M1 "Deployments" in "per week" { owner Head target 4 "per week" values { 2026-01: 3 "per week" } }
            metric M2 "Open findings" in "findings" { owner Head values { 2026-01: 3 "findings" } }
            metric M3 "Rating" in 1 { owner Head target 3 values { 2026-01: 2.5 } }
            metric M4 "Torque" in N·m { owner Head values { 2026-01: 3 N·m } }
            metric M5 "Hours per order" in h/order { owner Head target 2 h/order }
            metric M6 "Mixed" in h/order { owner Head target 2 h }
            """);
        assertEquals(List.of("a.qms:7:50 qualis.metric.unit.mismatch"), project.issues());
        assertEquals("per week", project.element(Metric.class, "M1").getUnit().symbol());
        assertEquals(project.formatted(), TextProject.of(project.formatted()).formatted());
    }

    @Test
    void whatIsCountedIsAUnitInAnyWords() {
        TextProject project = TextProject.of("""
            position Head "Head" { top manager }
            metric M1 "Orders" in orders { owner Head target 4 orders values { 2026-01: 3 orders } }
            metric M2 "Tickets" in tickets/month { owner Head }
            metric M3 "Batches" in 批 { owner Head values { 2026-01: 3 批 } }
            metric M4 "Width" in µm { owner Head target 3 um }
            metric M5 "Heat" in °C { owner Head target 20 degC }
            metric M6 "Area" in m² { owner Head target 3 m² }
            metric M7 "Mixed" in orders { owner Head target 2 findings }
            metric M8 "Misspelt" in pmm
            metric M9 "Misspelt" in percnt
            metric M10 "Misspelt" in month
            """);
        assertEquals(
                List.of(
                        "a.qms:8:49 qualis.metric.unit.mismatch",
                        "a.qms:9:25 qualis.unit.unknown",
                        "a.qms:11:26 qualis.unit.unknown"),
                project.issues());
        assertEquals(
                project.element(Metric.class, "M5").getUnit(),
                project.element(Metric.class, "M5").getTarget().unit());
        assertEquals(project.formatted(), TextProject.of(project.formatted()).formatted());
    }

    @Test
    void partsStandWhereTasksHaveThem() {
        TextProject project = TextProject.of("""
            position QM "Quality manager" { top manager }
            record R1 "A" { retention 10 years }
            supplier S1 "A" status approved
            equipment E2 "Caliper" { serial number SN/2026/1 }
            risk R3 "Data loss" likelihood 4 impact 4 owned by QM due 2026-12-31 status open { control "Backup" }
            document D1 "A" { number QP 01 version v3.0 }
            document D2 "A" { number SOP/7.5-2 version Rev.B }
            """);
        assertEquals(List.of(), project.issues());
        assertEquals("QP 01", project.element(Document.class, "D1").getNumber());
        assertEquals("SOP/7.5-2", project.element(Document.class, "D2").getNumber());
        assertEquals("Rev.B", project.element(Document.class, "D2").getVersion());
        assertEquals(project.formatted(), TextProject.of(project.formatted()).formatted());
    }

    @Test
    void anUnknownWordIsNoUnitButIsToldHowToBecomeOne() {
        assertEquals(
                true,
                TextProject.of("metric A \"A\" in hours")
                        .messages()
                        .getFirst()
                        .endsWith("in quotation marks: \"hours\"."));
    }

    @Test
    void aDescriptionMayStandBetweenPlainQuotationMarks() {
        TextProject project = TextProject.of("unit A \"A\" { description \"One *line* of \\\"text\\\"\" | \"一行\" }");
        assertEquals(List.of(), project.issues());
        assertEquals(
                "One *line* of \"text\"",
                project.element(dev.qualis.model.qms.organisation.Unit.class, "A")
                        .getDescription()
                        .primary());
    }

    @Test
    void clausesGoDownToTheLastItem() {
        assertEquals(List.of(), TextProject.of("""
            use library ISO9001
            position Head "Head" { top manager
                fulfils ISO9001 7.1.5.2 evidence "Calibration register"
                fulfils ISO9001 8.2.3.1 evidence "Contract review"
                fulfils ISO9001 8.5.1.f evidence "Validation of the process"
                fulfils ISO9001 9.3.2.c, ISO9001 9.3.2.c.4, ISO9001 10.2.1.b.2 evidence "Minutes" }
            """).issues());
        assertEquals(List.of(), TextProject.of("""
            use library ISO14001, ISO45001, ISO37301
            position Head "Head" { top manager
                fulfils ISO14001 6.1.2.a, ISO14001 9.3.g, ISO45001 5.4.e, ISO45001 8.1.2.e, ISO37301 8.3.d evidence "Minutes" }
            """).issues());
    }
}
