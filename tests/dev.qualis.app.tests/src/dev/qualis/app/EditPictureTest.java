package dev.qualis.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.app.EditModel.Edited;
import dev.qualis.app.EditPicture.Field;
import dev.qualis.app.EditPicture.Offer;
import dev.qualis.app.EditPicture.Use;
import dev.qualis.dsl.ide.QmsIdeSetup;
import dev.qualis.dsl.ide.edit.TextEdit;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.model.qms.core.Language;
import dev.qualis.scene.TableScene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;

/** What can be done to a picture, and what it does to the text. */
class EditPictureTest {
    private static final URI FILE = URI.createURI("project:/firm.qms");
    private static final String TEXT = """
        // a firm
        project P "公司" | "Firm" language zh, en

        unit Shop "车间" | "Shop"
        unit Store "仓库" | "Store"
        position Boss "厂长" | "Boss" in Shop {
            function metrology   // for now
        }
        position Worker "工人" | "Worker" in Shop reports to Boss

        process Make "制造" | "Make" {
            raci { A Boss }   // who else
        }
        process Sell "销售" | "Sell"
        """;

    private final QmsLanguage language = QmsLanguage.of(new QmsIdeSetup().createInjectorAndDoEMFRegistration());
    private final EditPicture edits = new EditPicture(language);

    private static QmsProject project(QmsLanguage language, String text) {
        QmsProject project = language.newProject();
        project.add(FILE, text);
        project.link();
        return project;
    }

    private static Drawing drawing(QmsProject project, String kind) {
        Outcome<List<Drawing>> made = new DrawProject()
                .draw(
                        OpenedProject.of(project),
                        new DrawingChoice(List.of(kind), Set.of(), Set.of(), Set.of(), ""),
                        Language.EN,
                        Progress.NONE);
        return assertInstanceOf(Outcome.Done.class, made).value() instanceof List<?> drawings
                ? (Drawing) drawings.getFirst()
                : null;
    }

    private static String after(Edited edited, String text) {
        return TextEdit.apply(assertInstanceOf(Edited.Done.class, edited).edits(), text);
    }

    private static Set<Use> uses(List<Offer> offers) {
        return offers.stream().map(Offer::use).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Offer offer(List<Offer> offers, Use use) {
        return offers.stream().filter(each -> each.use() == use).findFirst().orElseThrow();
    }

    @Test
    void offersOfAPositionAreThoseThatTakeIt() {
        QmsProject project = project(language, TEXT);
        Drawing chart = drawing(project, "OrganisationChart");
        List<Offer> offers = edits.offers(project, chart, "Position:Worker", Language.EN);
        assertTrue(uses(offers).containsAll(Set.of(Use.RENAME, Use.DELETE, Use.CONNECT)), offers.toString());
        assertEquals(1, offers.stream().filter(it -> it.use() == Use.DELETE).count(), offers.toString());
        assertTrue(offers.stream().noneMatch(it -> it.label().startsWith("%")), offers.toString());
        Edited renamed = edits.rename(project, Language.EN, offer(offers, Use.RENAME), "Position:Worker", "Fitter");
        assertEquals(TEXT.replace("\"Worker\"", "\"Fitter\""), after(renamed, TEXT));
    }

    @Test
    void theBackgroundOffersNewElementsOnly() {
        QmsProject project = project(language, TEXT);
        List<Offer> offers = edits.offers(project, drawing(project, "OrganisationChart"), "", Language.ZH);
        assertEquals(Set.of(Use.CREATE), uses(offers));
        Edited made = edits.create(project, Language.ZH, offers.getFirst(), "");
        String text = after(made, TEXT);
        assertTrue(text.length() > TEXT.length() && text.contains("// for now"), text);
    }

    @Test
    void aLineThatEndsNowhereIsNotAllowed() {
        QmsProject project = project(language, TEXT);
        List<Offer> offers =
                edits.offers(project, drawing(project, "OrganisationChart"), "Position:Worker", Language.EN);
        Offer line = offer(offers, Use.CONNECT);
        assertEquals(new Edited.NotAllowed(), edits.connect(project, Language.EN, line, "Position:Worker", ""));
        assertEquals(
                new Edited.NotAllowed(), edits.connect(project, Language.EN, line, "Position:Worker", "Position:X"));
    }

    @Test
    void aTextThatIsBrokenIsLeftAlone() {
        String text = TEXT.replace("function metrology", "function planning");
        QmsProject project = project(language, text);
        List<Offer> offers =
                edits.offers(project, drawing(project, "OrganisationChart"), "Position:Worker", Language.EN);
        assertEquals(
                new Edited.Broken(FILE),
                edits.rename(project, Language.EN, offer(offers, Use.RENAME), "Position:Worker", "Fitter"));
    }

    @Test
    void aDropMovesAPosition() {
        QmsProject project = project(language, TEXT);
        Drawing chart = drawing(project, "OrganisationChart");
        List<String> texts = new ArrayList<>();
        for (Offer offer : edits.moves(chart, Language.EN)) {
            if (edits.move(project, Language.EN, offer, "Position:Worker", "Unit:Store") instanceof Edited.Done done) {
                texts.add(TextEdit.apply(done.edits(), TEXT));
            }
        }
        assertEquals(List.of(TEXT.replace("in Shop reports", "in Store reports")), texts);
    }

    private static Field field(Drawing drawing, String row, int column) {
        TableScene table = (TableScene) drawing.scene();
        TableScene.Row line = rows(table.rows()).stream()
                .filter(each -> each.element().id().equals(row))
                .findFirst()
                .orElseThrow();
        TableScene.Column of = table.columns().get(column);
        Optional<TableScene.Cell> cell = table.cells().stream()
                .filter(each -> each.row().equals(line.id()) && each.column().equals(of.id()))
                .findFirst();
        return new Field(line, of, cell);
    }

    private static List<TableScene.Row> rows(List<TableScene.Row> rows) {
        List<TableScene.Row> all = new ArrayList<>();
        rows.forEach(row -> {
            all.add(row);
            all.addAll(rows(row.children()));
        });
        return all;
    }

    private static int column(Drawing drawing, String element) {
        List<TableScene.Column> columns = ((TableScene) drawing.scene()).columns();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).element().id().equals(element)) {
                return i;
            }
        }
        throw new AssertionError(columns.toString());
    }

    private String typed(String kind, String row, String column, String text) {
        QmsProject project = project(language, TEXT);
        Drawing table = drawing(project, kind);
        Field field = field(table, row, column(table, column));
        Offer offer = edits.offer(project, table, field, Language.EN).orElseThrow();
        return after(edits.set(project, Language.EN, offer, field, text), TEXT);
    }

    @Test
    void whatIsTypedIntoAnEmptyFieldOfTheRaciMatrixIsWrittenIntoTheProcess() {
        String text = typed("RaciMatrix", "Process:Sell", "Position:Boss", "R");
        assertTrue(text.startsWith(TEXT.substring(0, TEXT.indexOf("process Sell"))), text);
        assertTrue(text.contains("raci { R Boss }"), text);
    }

    @Test
    void whatIsTypedIntoAFilledFieldTakesThePlaceOfWhatStood() {
        String text = typed("RaciMatrix", "Process:Make", "Position:Boss", "C");
        assertEquals(TEXT.replace("A Boss", "C Boss"), text);
    }

    @Test
    void anEmptiedFieldTakesAway() {
        String text = typed("RaciMatrix", "Process:Make", "Position:Boss", "");
        assertFalse(text.contains("raci") && text.contains("A Boss"), text);
        assertTrue(text.contains("process Make"), text);
    }

    @Test
    void aFieldThatIsReckonedTakesNothing() {
        QmsProject project = project(language, TEXT);
        Drawing table = drawing(project, "OrganisationMatrix");
        TableScene.Row total = ((TableScene) table.scene()).rows().getLast();
        Field field = field(table, total.element().id(), 0);
        assertEquals(Optional.empty(), edits.offer(project, table, field, Language.EN));
    }

    @Test
    void theBackgroundOfAMapAndOfARegisterOffersNewElements() {
        QmsProject project = project(language, TEXT);
        for (String kind : List.of("ProcessMap", "RaciMatrix")) {
            Drawing drawing = drawing(project, kind);
            assertEquals(Set.of(Use.CREATE), uses(edits.offers(project, drawing, "", Language.EN)), kind);
        }
        assertEquals(Set.of(), uses(edits.offers(project, drawing(project, "ReportingTree"), "", Language.EN)));
    }
}
