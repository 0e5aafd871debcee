package dev.qualis.manual.chapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.ProjectAnalyses;
import dev.qualis.conformity.Conformity;
import dev.qualis.document.content.Block;
import dev.qualis.document.content.Document;
import dev.qualis.document.content.Inline;
import dev.qualis.document.content.NavigationEntry;
import dev.qualis.document.content.Page;
import dev.qualis.document.content.Section;
import dev.qualis.document.content.Table;
import dev.qualis.manual.DocumentKind;
import dev.qualis.manual.ElementLinks;
import dev.qualis.manual.ManualOptions;
import dev.qualis.manual.QualityManual;
import dev.qualis.manual.SampleModel;
import dev.qualis.manual.SiteReader;
import dev.qualis.model.qms.core.CoreFactory;
import dev.qualis.model.qms.core.Evidence;
import dev.qualis.model.qms.core.Fulfilment;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.value.LocalizedText;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The manual in the order of a standard, and the matrix of clauses and evidence. */
class ClauseOrderTest {

    private final SampleModel sample = new SampleModel();

    private QualityManual manual(DocumentKind kind) {
        ModelIndex index = sample.index();
        return new QualityManual(
                index,
                ElementLinks.of(index, kind.chapters()),
                List.of(),
                ManualOptions.standard(),
                ProjectAnalyses.of(index),
                Conformity.toAll(index));
    }

    private Document document(DocumentKind kind) {
        return manual(kind).document(Language.EN, kind);
    }

    /** The sample claims clause 5.b: the buying process, with a file in words. */
    private void claim() {
        Clause sharing = sample.standard.getClauses().getFirst().getClauses().get(1);
        Evidence evidence = CoreFactory.eINSTANCE.createEvidence();
        evidence.setText(new LocalizedText("分享记录 12", "Minutes 12"));
        Fulfilment fulfilment = CoreFactory.eINSTANCE.createFulfilment();
        fulfilment.getClauses().add(sharing);
        fulfilment.getEvidence().add(evidence);
        sample.buying.getFulfilments().add(fulfilment);
    }

    private static List<List<String>> rows(List<? extends Block> blocks) {
        return blocks.stream()
                .filter(Table.class::isInstance)
                .flatMap(table -> ((Table) table).rows().stream())
                .map(row -> row.cells().stream()
                        .map(cell -> cell.content().stream().map(Inline::plain).collect(Collectors.joining()))
                        .toList())
                .toList();
    }

    @Test
    void theChaptersOfTheStandardStandBehindThePolicyAndBeforeTheProcesses() {
        List<String> pages = document(DocumentKind.manualBy("S1")).chapters().stream()
                .map(NavigationEntry::page)
                .toList();
        assertEquals(List.of("index", "scope", "clause-5"), pages.subList(0, 3));
        assertTrue(pages.indexOf("processes") > 3, pages.toString());
    }

    @Test
    void letteredItemsAreRowsThatNameWhatMeetsThem() {
        claim();
        Page page = document(DocumentKind.manualBy("S1")).pages().all().stream()
                .filter(each -> each.id().equals("clause-5"))
                .findFirst()
                .orElseThrow();
        assertEquals("5 Culture", page.title());
        List<List<String>> rows = rows(page.blocks());
        assertEquals(List.of("5.a", "Leading"), rows.get(0).subList(0, 2));
        assertEquals("5.b", rows.get(1).getFirst());
        assertTrue(rows.get(1).getLast().contains("Buying"), rows.toString());
    }

    @Test
    void aClauseThatIsNoItemIsASectionWithItsEvidence() {
        claim();
        Clause sharing = sample.standard.getClauses().getFirst().getClauses().get(1);
        sharing.setNumber("5.2");
        Page page = document(DocumentKind.manualBy("S1")).pages().all().stream()
                .filter(each -> each.id().equals("clause-5"))
                .findFirst()
                .orElseThrow();
        Section section = page.blocks().stream()
                .filter(Section.class::isInstance)
                .map(Section.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals("5.2 Sharing", section.title());
        assertTrue(rows(section.blocks()).stream()
                .anyMatch(
                        row -> row.getFirst().equals("Buying") && row.getLast().equals("Minutes 12")));
    }

    @Test
    void everyLinkLeadsSomewhere() {
        claim();
        SortedMap<String, byte[]> files = new TreeMap<>();
        DocumentKind kind = DocumentKind.manualBy("S1");
        manual(kind).write(kind, files::put);
        assertEquals(List.of(), new SiteReader(files).brokenLinks());
    }

    @Test
    void aStandardThatTheModelHasNotChangesNothing() {
        assertEquals(
                document(DocumentKind.of("manual").orElseThrow()).chapters(),
                document(DocumentKind.manualBy("S9")).chapters());
    }

    @Test
    void theMatrixHasARowForEachClauseAndAColumnForEachKindOfEvidence() {
        claim();
        Page page = document(DocumentKind.of("evidence").orElseThrow())
                .pages()
                .all()
                .getFirst();
        Table table = (Table) page.blocks().getFirst();
        List<String> heads = table.columns().stream()
                .map(column -> column.head().getFirst().plain())
                .toList();
        assertEquals(List.of("Clause", "Title", "Result", "Documents and records stated"), heads.subList(0, 4));
        List<List<String>> rows = rows(page.blocks());
        assertEquals(2, rows.size());
        assertEquals("Minutes 12", rows.get(1).get(3));
        assertEquals("Buying", rows.get(1).get(heads.indexOf("Process")));
    }

    /** Kinds that the table of names has no word for are called as the metamodel's labels call them, never as its classes. */
    @Test
    void kindsOfEvidenceHaveWordsInBothLanguages() {
        claim();
        DocumentKind kind = DocumentKind.of("evidence").orElseThrow();
        Page page = manual(kind).document(Language.ZH, kind).pages().all().getFirst();
        Table table = (Table) page.blocks().getFirst();
        for (Table.Column column : table.columns()) {
            String head = column.head().getFirst().plain();
            assertTrue(head.codePoints().anyMatch(Character::isIdeographic), head);
        }
    }
}
