package dev.qualis.workbench.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.scene.layout.PlacedDiagram;
import dev.qualis.scene.layout.PlacedNode;
import dev.qualis.scene.layout.Rect;
import dev.qualis.workbench.Desk;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrganisationChartViewTest {
    private static final Path EXAMPLES = Path.of("..", "..", "examples");
    private static final String HEAD = "position Head \"负责人\" | \"Head\" in Quality\n";

    private Desk desk;
    private DiagramCanvas canvas;

    @BeforeEach
    void show() throws Exception {
        desk = new Desk("chart");
        canvas = ((OrganisationChartView) Desk.page().showView(OrganisationChartView.ID)).canvas();
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    @Test
    void showsTheUnitsAndPositionsOfTheExample() throws Exception {
        desk.copy(EXAMPLES.resolve("minimal"));
        desk.open(desk.project().getFile("minimal.qms"));
        awaitNode("Owner");
        List<String> names = names();
        assertTrue(names.containsAll(List.of("Workshop", "Owner", "Maker")), names.toString());
    }

    @Test
    void drawsWhatItShows() throws Exception {
        desk.copy(EXAMPLES.resolve("minimal"));
        desk.open(desk.project().getFile("minimal.qms"));
        awaitNode("Owner");
        Rectangle area = canvas.getClientArea();
        Image image = new Image(canvas.getDisplay(), area.width, area.height);
        GC gc = new GC(image);
        try {
            canvas.print(gc);
            ImageData data = image.getImageData();
            long colours = java.util.stream.IntStream.range(0, data.width * data.height)
                    .map(i -> data.getPixel(i % data.width, i / data.width))
                    .distinct()
                    .count();
            assertTrue(colours > 10, "boxes, lines and smooth letters: " + colours + " colours");
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    @Test
    void followsTheTextThatIsTyped() throws Exception {
        IFile file = desk.file("firm.qms", "unit Quality \"质量部\" | \"Quality\" headed by Head\n" + HEAD);
        ITextEditor editor = desk.open(file);
        awaitNode("Head");
        Desk.document(editor).replace(0, 0, "unit Laboratory \"实验室\" | \"Laboratory\" in Quality\n");
        awaitNode("Laboratory");
    }

    @Test
    void goesToTheTextOfWhatIsDoubleClicked() throws Exception {
        IFile file = desk.file("firm.qms", "unit Quality \"质量部\" | \"Quality\" headed by Head\n");
        desk.file("people.qms", HEAD);
        desk.open(file);
        awaitNode("Head");
        doubleClick(node("Head"));
        Desk.await(() -> Desk.page().getActiveEditor().getTitle().equals("people.qms"));
        ITextEditor editor = (ITextEditor) Desk.page().getActiveEditor();
        ITextSelection selection =
                (ITextSelection) editor.getSelectionProvider().getSelection();
        assertEquals("Head", selection.getText());
    }

    private void doubleClick(PlacedNode node) {
        Rectangle area = canvas.getClientArea();
        PlacedDiagram diagram = canvas.diagram().orElseThrow();
        Rect place = Viewport.fit(diagram.width(), diagram.height(), area.width, area.height)
                .inWindow(node.bounds());
        Event event = new Event();
        event.x = (int) place.centerX();
        event.y = (int) place.centerY();
        event.button = 1;
        canvas.notifyListeners(SWT.MouseDoubleClick, event);
    }

    private void awaitNode(String name) {
        Desk.await(() -> names().contains(name));
    }

    private PlacedNode node(String name) {
        return canvas.diagram().orElseThrow().nodes().stream()
                .filter(node -> node.node().element().name().equals(name))
                .reduce((outer, inner) -> inner)
                .orElseThrow();
    }

    private List<String> names() {
        return canvas.diagram().map(PlacedDiagram::nodes).orElse(List.of()).stream()
                .map(node -> node.node().element().name())
                .toList();
    }
}
