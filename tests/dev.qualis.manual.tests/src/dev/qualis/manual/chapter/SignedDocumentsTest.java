package dev.qualis.manual.chapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.ProjectAnalyses;
import dev.qualis.conformity.Conformity;
import dev.qualis.document.content.Block;
import dev.qualis.document.content.Grid;
import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Page;
import dev.qualis.document.content.Section;
import dev.qualis.document.content.Table;
import dev.qualis.manual.DocumentKind;
import dev.qualis.manual.ElementLinks;
import dev.qualis.manual.ManualOptions;
import dev.qualis.manual.QualityManual;
import dev.qualis.manual.SampleModel;
import dev.qualis.model.qms.core.CoreFactory;
import dev.qualis.model.qms.core.Evidence;
import dev.qualis.model.qms.core.Fulfilment;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.organisation.Appointment;
import dev.qualis.model.qms.organisation.OrganisationFactory;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Modality;
import dev.qualis.model.qms.standard.Standard;
import dev.qualis.model.qms.standard.StandardFactory;
import dev.qualis.model.qms.strategy.Policy;
import dev.qualis.model.qms.strategy.StrategyFactory;
import dev.qualis.model.value.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is signed or stands at the beginning: the charter of the officer, the policy, the scope. */
class SignedDocumentsTest {

    private final SampleModel sample = new SampleModel();

    private Optional<Page> page(String kind, String id, Language language) {
        DocumentKind of = DocumentKind.of(kind).orElseThrow();
        ModelIndex index = sample.index();
        return new QualityManual(
                        index,
                        ElementLinks.of(index, of.chapters()),
                        List.of(),
                        ManualOptions.standard(),
                        ProjectAnalyses.of(index),
                        Conformity.toAll(index))
                .document(language, of).pages().all().stream()
                        .filter(page -> page.id().equals(id))
                        .findFirst();
    }

    private static List<Block> section(Page page, String anchor) {
        return page.blocks().stream()
                .filter(Section.class::isInstance)
                .map(Section.class::cast)
                .filter(section -> section.anchor().equals(anchor))
                .findFirst()
                .orElseThrow()
                .blocks();
    }

    private static String words(List<Inline> inlines) {
        return inlines.stream().map(Inline::plain).collect(Collectors.joining());
    }

    private static String words(Block block) {
        return words(((Block.Paragraph) block).content());
    }

    private static List<List<String>> rows(List<Block> blocks) {
        return blocks.stream()
                .filter(Table.class::isInstance)
                .flatMap(table -> ((Table) table).rows().stream())
                .map(row ->
                        row.cells().stream().map(cell -> words(cell.content())).toList())
                .toList();
    }

    private static List<String> form(List<Block> blocks) {
        return blocks.stream()
                .filter(Grid.class::isInstance)
                .flatMap(grid -> ((Grid) grid).rows().stream())
                .flatMap(row -> row.fields().stream())
                .flatMap(field -> field.lines().stream())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Clause clause(List<Clause> above, String number, String title, Modality modality) {
        Clause clause = StandardFactory.eINSTANCE.createClause();
        clause.setNumber(number);
        clause.setTitle(new LocalizedText(title, title));
        clause.setModality(modality);
        above.add(clause);
        return clause;
    }

    private Clause guide() {
        Standard guide = sample.add(StandardFactory.eINSTANCE.createStandard(), "CQOS", "指南", "Guide");
        Clause four = clause(guide.getClauses(), "4", "Appointment", Modality.UNSPECIFIED);
        Clause rights = clause(four.getClauses(), "4.4", "Rights", Modality.UNSPECIFIED);
        return clause(rights.getClauses(), "4.4.d", "Reward", Modality.SHOULD);
    }

    @Test
    void theLetterSaysWhoIsAppointedByWhomForHowLong() {
        sample.officer.setChiefQualityOfficer(true);
        sample.officer.setReportsTo(sample.manager);
        Appointment appointment =
                sample.add(OrganisationFactory.eINSTANCE.createAppointment(), "Appointed", "任命", "Appointment");
        appointment.setPerson(sample.person);
        appointment.setPosition(sample.officer);
        appointment.setBy(sample.manager);
        appointment.setFrom(LocalDate.parse("2026-01-01"));
        appointment.setTo(LocalDate.parse("2028-12-31"));

        List<Block> letter = section(page("charter", "charter", Language.EN).orElseThrow(), "charter-letter");
        assertTrue(words(letter.getFirst()).startsWith("Chen Gang is appointed as Chief quality officer of "));
        assertTrue(words(letter.getFirst())
                .endsWith("reports directly to General manager. Term: 2026-01-01 to 2028-12-31."));
        assertEquals(
                List.of(
                        "Name",
                        "Signature",
                        "Date",
                        "Appointed by",
                        "General manager",
                        "2026-01-01",
                        "Chief quality officer",
                        "Chen Gang"),
                form(letter));
    }

    @Test
    void anOfficerWithoutAppointmentIsSaid() {
        sample.officer.setChiefQualityOfficer(true);

        List<Block> letter = section(page("charter", "charter", Language.ZH).orElseThrow(), "charter-letter");
        assertEquals("模型中没有首席质量官的任命。", words(((Block.Note) letter.getFirst()).content()));
    }

    @Test
    void aRightNamesTheDocumentThatGrantsIt() {
        Clause reward = guide();
        Evidence evidence = CoreFactory.eINSTANCE.createEvidence();
        evidence.setText(new LocalizedText("奖惩制度 HX-12", "Policy HX-12"));
        Fulfilment fulfilment = CoreFactory.eINSTANCE.createFulfilment();
        fulfilment.getClauses().add(reward);
        fulfilment.getEvidence().add(evidence);
        sample.officer.getFulfilments().add(fulfilment);
        sample.officer.setChiefQualityOfficer(true);

        List<List<String>> rights =
                rows(section(page("charter", "charter", Language.EN).orElseThrow(), "charter-rights"));
        assertEquals("CQOS 4.4.d", rights.getFirst().get(0));
        assertEquals("Reward", rights.getFirst().get(1));
        assertTrue(
                rights.getFirst().get(2).endsWith("Policy HX-12"),
                rights.getFirst().get(2));
    }

    @Test
    void aPolicyIsSignedByThePersonWhoHoldsThePosition() {
        assertTrue(page("manual", "policy", Language.ZH).isEmpty());
        Policy policy = sample.add(StrategyFactory.eINSTANCE.createPolicy(), "Policy", "一次做对", "Right the first time");
        policy.setApprovedBy(sample.officer);
        policy.setApproved(LocalDate.parse("2026-02-03"));

        List<Block> statement = section(page("manual", "policy", Language.ZH).orElseThrow(), "policy-statement-1");
        assertEquals("由首席质量官批准，2026-02-03。", words(statement.getFirst())); // the heading has said its words
        assertEquals(List.of("姓名", "签字", "日期", "批准", "陈刚（首席质量官）", "2026-02-03"), form(statement));
    }

    @Test
    void theScopeComesRightBehindTheCoverAndSaysWhatIsMissing() {
        DocumentKind manual = DocumentKind.of("manual").orElseThrow();
        assertEquals(
                List.of("index", "scope", "policy"),
                manual.chapters().stream().limit(3).map(Chapter::id).toList());
        Page page = page("manual", "scope", Language.EN).orElseThrow();
        assertEquals(
                "The model does not state the scope of the system.",
                words(((Block.Note) section(page, "scope-system").getFirst()).content()));
        assertEquals(
                "Nothing is left out: every clause of the standards applies.",
                words(section(page, "scope-not-applicable").getFirst()));
    }
}
