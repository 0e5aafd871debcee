package dev.qualis.dsl.ui.editor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.reconciler.IReconcilingStrategyExtension;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;

/** Keeps the blocks that can be folded those of the text, a moment after it has changed. What is folded stays so. */
final class Folding implements IReconcilingStrategy, IReconcilingStrategyExtension {
    private final ProjectionViewer viewer;
    private IDocument document;

    Folding(ProjectionViewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public void setDocument(IDocument changed) {
        document = changed;
    }

    @Override
    public void setProgressMonitor(IProgressMonitor monitor) {
        // Quick enough to need none.
    }

    @Override
    public void initialReconcile() {
        update();
    }

    @Override
    public void reconcile(IRegion partition) {
        update();
    }

    @Override
    public void reconcile(DirtyRegion dirty, IRegion subRegion) {
        update();
    }

    private void update() {
        ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
        if (model == null || document == null) {
            return;
        }
        Set<Position> wanted = positions();
        Set<Annotation> stale = new HashSet<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext(); ) {
            Annotation annotation = all.next();
            if (!wanted.remove(copy(model.getPosition(annotation)))) {
                stale.add(annotation);
            }
        }
        if (!wanted.isEmpty() || !stale.isEmpty()) {
            Map<Annotation, Position> additions = new HashMap<>();
            wanted.forEach(position -> additions.put(new ProjectionAnnotation(), position));
            model.modifyAnnotations(stale.toArray(Annotation[]::new), additions, new Annotation[0]);
        }
    }

    /** Whole lines, from the one on which a block begins to the one on which it ends. */
    private Set<Position> positions() {
        Set<Position> positions = new HashSet<>();
        String text = document.get();
        for (Blocks.Block block : Blocks.of(text)) {
            try {
                int start = document.getLineInformationOfOffset(block.start()).getOffset();
                int line = document.getLineOfOffset(block.end() - 1);
                int end = document.getLineOffset(line) + document.getLineLength(line);
                positions.add(new Position(start, end - start));
            } catch (BadLocationException e) {
                return positions; // typed on meanwhile: the next round has the rest
            }
        }
        return positions;
    }

    private static Position copy(Position position) {
        return position == null ? new Position(0) : new Position(position.getOffset(), position.getLength());
    }
}
