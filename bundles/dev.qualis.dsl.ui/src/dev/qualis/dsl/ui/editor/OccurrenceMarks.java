package dev.qualis.dsl.ui.editor;

import com.google.inject.Inject;
import dev.qualis.dsl.ide.service.Occurrences;
import dev.qualis.dsl.ide.service.Occurrences.Occurrence;
import dev.qualis.dsl.ui.assist.DocumentModels;
import dev.qualis.dsl.ui.assist.DocumentModels.Part;
import dev.qualis.dsl.ui.check.ProjectChecks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.CaretListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;

/**
 * Marks wherever a file names the element whose name the cursor is in. While the text is another than the one that was checked last,
 * the marks of before stay.
 */
final class OccurrenceMarks {
    /** The type of the marks; plugin.xml says how they look. */
    static final String TYPE = "dev.qualis.dsl.ui.occurrence";

    /** Whoever moves the cursor on within this time, in milliseconds, does not want to know. */
    private static final int REST = 150;

    private final DocumentModels models;
    private final ProjectChecks checks;
    private Annotation[] marks = {};
    private List<Position> shown = List.of();
    private Runnable stopListening = () -> {};
    private ISourceViewer viewer;

    @Inject
    OccurrenceMarks(DocumentModels models, ProjectChecks checks) {
        this.models = models;
        this.checks = checks;
    }

    /** Begins to mark, until the viewer is disposed. */
    void install(ISourceViewer on) {
        viewer = on;
        StyledText text = on.getTextWidget();
        Display display = text.getDisplay();
        Runnable update = this::update;
        CaretListener moved = event -> display.timerExec(REST, update);
        text.addCaretListener(moved);
        stopListening = checks.listen(checked -> display.asyncExec(update));
        text.addDisposeListener(event -> stopListening.run());
    }

    private void update() {
        StyledText text = viewer.getTextWidget();
        if (text == null || text.isDisposed() || viewer.getDocument() == null) {
            return;
        }
        int caret = viewer instanceof ITextViewerExtension5 folded
                ? folded.widgetOffset2ModelOffset(text.getCaretOffset())
                : text.getCaretOffset();
        models.checked(viewer.getDocument()).ifPresent(part -> mark(places(part, caret)));
    }

    private static List<Position> places(Part part, int caret) {
        var snapshot = part.project().snapshot();
        var uri = part.resource().getURI();
        return Occurrences.at(snapshot, uri, caret).map(Occurrence::element).stream()
                .flatMap(element -> Occurrences.all(snapshot, element).stream())
                .filter(each -> each.uri().equals(uri))
                .map(each -> new Position(each.offset(), each.length()))
                .toList();
    }

    private void mark(List<Position> places) {
        if (!places.equals(shown) && viewer.getAnnotationModel() instanceof IAnnotationModelExtension model) {
            Map<Annotation, Position> next = new HashMap<>();
            places.forEach(place ->
                    next.put(new Annotation(TYPE, false, ""), new Position(place.getOffset(), place.getLength())));
            model.replaceAnnotations(marks, next);
            marks = next.keySet().toArray(Annotation[]::new);
            shown = places;
        }
    }
}
