package dev.qualis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A company that wants ISO 9001 and never heard of the guide, at the command line: what runs day by day can be said and is judged. */
class RunningCompanyTest {

    private static final String DATED = "project P \"P\" language en { model date 2026-11-30 }\nuse library ISO9001\n";

    private static final Pattern CODE = Pattern.compile("\\[(qualis\\.[\\w.]+)]");

    @TempDir
    private Path folder;

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("p.qms"), text);
    }

    private List<String> codes(Object... more) {
        Object[] arguments = new Object[2 + more.length];
        arguments[0] = "check";
        arguments[1] = folder;
        System.arraycopy(more, 0, arguments, 2, more.length);
        Run run = Run.of(arguments);
        return CODE.matcher(run.out() + run.err())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private JsonObject assess() throws IOException {
        return AssessedJson.report("assess", folder, "--standard", "ISO9001", "--format", "json");
    }

    private String result(String clause) throws IOException {
        return AssessedJson.clause(assess(), clause).get("result").getAsString();
    }

    private double share(String clause) throws IOException {
        return AssessedJson.clause(assess(), clause).get("share").getAsDouble();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"x\"", "\"https://example.org/manual\"", "Other", "Plan", "Draft"})
    void sevenClaimsOfChaptersAreNoSystemWhateverTheyName(String evidence) throws IOException {
        write(DATED + """
            position Head "Head" { top manager
                fulfils ISO9001 4, ISO9001 5, ISO9001 6, ISO9001 7, ISO9001 8, ISO9001 9, ISO9001 10 evidence %s }
            position Other "Other" reports to Head
            audit Plan "Plan" planned on 2027-01-01
            document Draft "Draft" { status draft }
            """.formatted(evidence));
        assertTrue(assess().get("score").getAsDouble() < 0.3);
        assertEquals("claimed", result("7.1.4"));
    }

    @Test
    void aDocumentForAWholeChapterIsHalfForAClauseWithoutARule() throws IOException {
        write(DATED + """
            position Head "Head" { top manager fulfils ISO9001 7 evidence Manual }
            document Manual "Manual" { number QM-1 }
            """);
        assertEquals(0.5, share("7.1.4"));
        assertTrue(assess().get("score").getAsDouble() < 0.3);
    }

    @Test
    void openFindingsOutvoteClaimsHoweverTheyWereMade() throws IOException {
        write(DATED + """
            position Head "Head" { top manager fulfils ISO9001 7.1.4, ISO9001 8.5.2, ISO9001 8.5.3, ISO9001 8.5.4 evidence D }
            document D "D" { number D-1 }
            assessment A1 "A" of ISO9001 on 2026-03-01 { score ISO9001 7.1.4 = 0 }
            assessment A2 "A" of ISO9001 on 2026-03-01 { score ISO9001 8.5.2 = 40 finding "Lost marks" task T }
            task T "Mark" owned by Head due 2026-12-30 status open
            audit U "U" of ISO9001 held on 2026-02-01 { finding "Lost" against ISO9001 8.5.3 }
            problem Scrap "Scrap" owned by Head { major opened on 2026-10-01 against ISO9001 8.5.4 }
            """);
        assertEquals(
                List.of(0.0, 0.4, 0.5, 0.0), List.of(share("7.1.4"), share("8.5.2"), share("8.5.3"), share("8.5.4")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Not applicable: none", "N/A - none", "Does not apply, none", "Excluded: none", "不适用：没有", "不涉及"})
    void anExclusionWithAReasonIsOneInTheWordsOfCompanies(String reason) throws IOException {
        write(DATED + "position Head \"Head\" { top manager fulfils ISO9001 8.3, ISO9001 9.2 because \"" + reason
                + "\" }");
        assertEquals(List.of("na", "not"), List.of(result("8.3.4"), result("9.2.1")));
    }

    @Test
    void whatIsLateIsToldOnTheDayAskedFor() throws IOException {
        write("""
            project ND "No date" language en
            position Head "Head" { top manager }
            supplier S "S" status approved { evaluated on 2024-12-10 review every 12 months }
            task T "T" owned by Head due 2025-06-30 status open
            person A "A" holds Head since 2024-01-01 { qualification "Auditor" for Head granted on 2023-12-02 until 2025-12-02 }
            infrastructure G1 "G" kind metrology until 2025-06-30
            """);
        assertEquals(List.of(), codes());
        assertEquals(
                List.of(
                        "qualis.supplier.evaluation.overdue",
                        "qualis.task.overdue",
                        "qualis.qualification.expired",
                        "qualis.infrastructure.expired"),
                codes("--on", "2026-11-30"));
        Run due = Run.of("due", folder, "--on", "2026-11-30");
        assertTrue(due.out().contains("4 dates, 4 late on 2026-11-30"), due.out() + due.err());
    }

    @Test
    void whatFallsDueWithinDaysIsListed() throws IOException {
        write(DATED + """
            position Head "Head" { top manager }
            infrastructure G1 "Gauge 1" kind metrology until 2026-12-05
            person A "Person A" holds Head since 2024-01-01 { qualification "Auditor" for Head granted on 2023-12-02 until 2026-12-02 }
            equipment G "Gauge" kind measuring { calibration every 1 year calibrated on 2025-12-01 }
            contract C "Contract" until 2027-03-01
            """);
        String week = Run.of("due", folder, "--within", "7d").out();
        assertTrue(week.contains("Gauge 1") && week.contains("Auditor") && week.contains("Calibration: Gauge"), week);
        assertFalse(week.contains("Contract"), week);
    }

    @Test
    void filesThatEvidenceNamesHaveToBeThere() throws IOException {
        Files.createDirectories(folder.resolve("records"));
        Files.writeString(folder.resolve("records/2026-audit.pdf"), "%PDF-1.4");
        write(DATED + """
            position Head "Head" { top manager }
            process Audit "Audit" { owner Head raci { A Head R Head }
                description "See [the report](records/2026-audit.pdf), [missing](records/nope.pdf) and https://example.org/x"
                fulfils ISO9001 7.1.4 evidence "[Report](records/2026-audit.pdf)"
                fulfils ISO9001 8.5.4 evidence "records/nope.pdf" }
            """);
        assertEquals(List.of("qualis.file.missing", "qualis.file.missing"), codes());
        assertEquals(List.of("met", "claimed"), List.of(result("7.1.4"), result("8.5.4")));
    }

    @Test
    void aCompanyIsStartedForIsoWithoutTheGuide() throws IOException {
        Path started = folder.resolve("started");
        assertEquals(
                ExitCode.FINE, Run.of("new", started, "--standard", "ISO9001").code());
        Run check = Run.of("check", started);
        assertTrue(check.err().startsWith("No issue"), check.err() + check.out());
        assertEquals(ExitCode.FINE, Run.of("assess", started).code(), "the only standard in use");
        assertFalse(Files.readString(started.resolve("project.qms")).contains("CQO"));
    }
}
