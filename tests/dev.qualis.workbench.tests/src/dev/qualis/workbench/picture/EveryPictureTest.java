package dev.qualis.workbench.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.app.DrawProject;
import dev.qualis.app.Drawing;
import dev.qualis.app.DrawingChoice;
import dev.qualis.app.DrawingKind;
import dev.qualis.app.OpenedProject;
import dev.qualis.app.Outcome;
import dev.qualis.app.Progress;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.model.qms.core.Language;
import dev.qualis.workbench.Desk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

/** Every kind of picture is shown in the window, painted from the same marks as every document; the shots are kept to be looked at. */
class EveryPictureTest {
    private static final Path EXAMPLE = Path.of("..", "..", "examples", "hengxin");
    private static final Path SHOTS = Path.of("target", "screenshots");

    @Test
    void showsEveryKindInAnEditor() throws Exception {
        Files.createDirectories(SHOTS);
        try (Desk desk = new Desk("every")) {
            desk.copy(EXAMPLE);
            desk.open(desk.project().getFile("hengxin.qms"));
            PictureView view = (PictureView) Desk.page().showView(PictureView.ID);
            Desk.await(() -> view.pane().drawn().isPresent());
            List<DrawingKind> kinds =
                    ofExample(view.pane().drawn().orElseThrow().project());
            assertTrue(kinds.size() >= 25, kinds.size() + " kinds");
            List<String> empty = new ArrayList<>();
            for (DrawingKind kind : kinds) {
                PictureInput input = PictureInput.of(desk.project(), kind, Language.EN);
                PictureEditor editor = (PictureEditor) Desk.page().openEditor(input, PictureEditor.ID);
                Desk.await(() -> editor.pane().drawn().isPresent());
                if (colours(editor.pane().canvas(), kind.id()) < 5) {
                    empty.add(kind.id());
                }
                Desk.page().closeEditor(editor, false);
            }
            assertEquals(List.of(), empty, "kinds of which nothing is painted");
            assertTrue(view.pane().drawn().isPresent());
        }
    }

    /** The kinds of which the example has something; registers that it does not keep are not drawn. */
    private static List<DrawingKind> ofExample(QmsProject project) {
        DrawProject draw = new DrawProject();
        OpenedProject opened = OpenedProject.of(project);
        return draw.kinds(Language.EN).stream()
                .filter(kind -> draw.draw(opened, DrawingChoice.of(List.of(kind.id())), Language.EN, Progress.NONE)
                                instanceof Outcome.Done<List<Drawing>>(List<Drawing> drawings)
                        && drawings.stream().anyMatch(drawing -> !drawing.isEmpty()))
                .toList();
    }

    private static long colours(PictureCanvas canvas, String name) {
        Rectangle area = canvas.getClientArea();
        Image image = new Image(canvas.getDisplay(), area.width, area.height);
        GC gc = new GC(image);
        try {
            canvas.print(gc);
            ImageData data = image.getImageData();
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {data};
            loader.save(SHOTS.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
            return IntStream.range(0, data.width * data.height)
                    .map(i -> data.getPixel(i % data.width, i / data.width))
                    .distinct()
                    .count();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
