package dev.qualis.dsl.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.dsl.project.QmsIssue;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.organisation.Position;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;

class SnapshotTest {

    private static final Workspace WORKSPACE =
            QmsLanguage.standalone().tellIssuesInChinese(false).workspace();

    private static final URI UNITS = URI.createURI("memory:/a.qms");

    private static final URI POSITIONS = URI.createURI("memory:/b.qms");

    private static final String UNITS_TEXT = "unit HQ \"Headquarters\"\nunit QA \"Quality\" in HQ headed by QM\n";

    private static final String POSITIONS_TEXT = "position GM \"General manager\" in HQ { top manager }\n"
            + "position QM \"Quality manager\" in QA reports to GM\n";

    private static Snapshot company() {
        return WORKSPACE.of(Map.of(UNITS, UNITS_TEXT, POSITIONS, POSITIONS_TEXT));
    }

    private static List<String> issues(Snapshot snapshot) {
        return snapshot.issues(CancelIndicator.NullImpl).stream()
                .map(issue ->
                        issue.uri().lastSegment() + ":" + issue.line() + ":" + issue.column() + " " + issue.code())
                .toList();
    }

    private static Position position(Snapshot snapshot, String name) {
        return snapshot.names()
                .elements(Position.class)
                .filter(position -> position.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void readsAndLinksItsFilesInTheOrderOfTheirUris() {
        Snapshot snapshot = company();
        assertEquals(List.of(UNITS, POSITIONS), snapshot.files());
        assertEquals(2, snapshot.models().size());
        assertSame(snapshot.model(UNITS), snapshot.models().getFirst());
        assertEquals("QA", position(snapshot, "QM").getUnit().getName());
        assertEquals(List.of(), issues(snapshot));
        assertEquals(UNITS_TEXT, snapshot.text(UNITS));
    }

    @Test
    void anEditMakesANewSnapshotAndLeavesTheOldOneAsItIs() {
        Snapshot before = company();
        Snapshot after = before.with(UNITS, UNITS_TEXT.replace("unit QA", "unit QX"));
        assertEquals(List.of("b.qms:2:34 qualis.reference.unknown"), issues(after));
        assertEquals(List.of(), issues(before));
        assertEquals("QA", position(before, "QM").getUnit().getName());
        assertTrue(position(after, "QM").getUnit().eIsProxy());
        Snapshot mended = after.with(UNITS, UNITS_TEXT);
        assertEquals(List.of(), issues(mended));
        assertSame(
                mended.models().getFirst().getElements().get(1),
                position(mended, "QM").getUnit());
    }

    @Test
    void filesComeAndGo() {
        Snapshot without = company().without(POSITIONS);
        assertEquals(List.of("a.qms:2:35 qualis.reference.unknown"), issues(without));
        assertEquals(List.of(), issues(without.with(POSITIONS, POSITIONS_TEXT)));
        assertThrows(IllegalArgumentException.class, () -> without.text(POSITIONS));
        assertSame(without, without.without(POSITIONS));
        assertSame(without, without.with(UNITS, UNITS_TEXT));
    }

    @Test
    void knowsTheLibrariesThatAreUsed() {
        Snapshot snapshot = WORKSPACE.of(Map.of(UNITS, "use library CQOS\nenterprise E \"E\" { fulfils CQOS 5.4.a }"));
        assertEquals(List.of(), issues(snapshot));
        assertEquals(1, snapshot.libraries().size());
        assertEquals("CQOS", snapshot.libraries().getFirst().getLibrary().getName());
    }

    @Test
    void saysWhereElementsAre() {
        Snapshot snapshot = company();
        Position manager = position(snapshot, "QM");
        assertEquals(2, snapshot.locate(manager).orElseThrow().line());
        assertEquals(10, snapshot.locate(manager).orElseThrow().column());
        assertSame(
                manager,
                snapshot.elementAt(POSITIONS, POSITIONS_TEXT.indexOf("reports")).orElseThrow());
        assertTrue(EcoreUtil.isAncestor(
                snapshot.models().getFirst(), snapshot.elementAt(UNITS, 3).orElseThrow()));
    }

    @Test
    void knowsNamesByAllThatReferencesMayCallThem() {
        Snapshot snapshot = WORKSPACE.of(Map.of(
                UNITS, "namespace acme\nstrategy S \"s\" for 2026..2030 { goal G \"g\" }", POSITIONS, POSITIONS_TEXT));
        assertEquals(
                1, snapshot.names().of(QualifiedName.create("acme", "S", "G")).size());
        assertEquals(1, snapshot.names().of(QualifiedName.create("acme", "G")).size());
        assertEquals(List.of(), snapshot.names().of(QualifiedName.create("G")));
        assertEquals(
                "G", ((NamedElement) snapshot.names().called("G").getFirst().element()).getName());
    }

    @Test
    void knowsWhoRefersToWhat() {
        Snapshot snapshot = company();
        Position manager = position(snapshot, "QM");
        References.Reference head = snapshot.references().to(manager).getFirst();
        assertEquals(UNITS, head.uri());
        assertEquals(UNITS_TEXT.indexOf("QM"), head.offset());
        assertEquals("head", head.feature().getName());
        assertSame(
                head,
                snapshot.references().at(UNITS, UNITS_TEXT.indexOf("QM") + 1).orElseThrow());
        assertEquals(3, snapshot.references().in(POSITIONS).size());
    }

    @Test
    void worksAFactOutOnce() {
        AtomicInteger times = new AtomicInteger();
        Snapshot snapshot = company();
        for (int i = 0; i < 3; i++) {
            assertEquals(1, snapshot.fact(Integer.class, times::incrementAndGet));
        }
        assertEquals(2, snapshot.with(UNITS, "").fact(Integer.class, times::incrementAndGet));
    }

    @Test
    void endsWhenItIsCancelledAndAnswersWhenAskedAgain() {
        Snapshot snapshot = company().with(UNITS, UNITS_TEXT + "unit X \"x\" in Nowhere");
        assertThrows(CancellationException.class, () -> snapshot.issues(() -> true));
        assertThrows(CancellationException.class, () -> snapshot.models(() -> true));
        assertEquals(List.of("a.qms:3:15 qualis.reference.unknown"), issues(snapshot));
    }

    @Test
    void writesCanonicalTextAndProposalsInTheWordsOfTheProject() {
        Snapshot snapshot = WORKSPACE.of(Map.of(UNITS, "unit   HQ \"Headquarters\""));
        assertEquals("unit HQ \"Headquarters\"\n", snapshot.format(UNITS));
        String chinese = snapshot.format(UNITS, Spelling.CHINESE);
        assertNotSame(Spelling.CHINESE, snapshot.spelling());
        assertEquals(Spelling.CHINESE, snapshot.with(UNITS, chinese).spelling());
    }

    @Test
    void aCopySaysTheSameWithModelsOfItsOwn() {
        Snapshot snapshot = company();
        Snapshot copy = snapshot.copy();
        assertEquals(SnapshotText.models(snapshot), SnapshotText.models(copy));
        assertEquals(SnapshotText.issues(snapshot), SnapshotText.issues(copy));
        assertTrue(snapshot.models().getFirst() != copy.models().getFirst());
    }

    @Test
    void anUnfinishedTextSeesTheRestOfTheProject() {
        Snapshot snapshot = company();
        var unfinished = snapshot.with(UNITS, "unit X \"x\" in ").unfinished(UNITS);
        assertTrue(unfinished.getParseResult().hasSyntaxErrors());
        assertEquals(UNITS_TEXT, snapshot.text(UNITS));
    }

    @Test
    void anIssueTellsItsFile() {
        QmsIssue issue =
                company().without(UNITS).issues(CancelIndicator.NullImpl).getFirst();
        assertEquals(POSITIONS, issue.uri());
    }
}
