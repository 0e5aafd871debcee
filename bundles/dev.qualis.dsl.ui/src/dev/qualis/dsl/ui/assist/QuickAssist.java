package dev.qualis.dsl.ui.assist;

import com.google.inject.Inject;
import dev.qualis.dsl.ide.service.Refactorings;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.MarkerAnnotation;

/**
 * Offers in the text what can be done about the problems of the line at the cursor, and how the selection can be said in another
 * way.
 */
public final class QuickAssist implements IQuickAssistProcessor {
    private final DocumentModels models;
    private final Refactorings refactorings;

    @Inject
    QuickAssist(DocumentModels models, Refactorings refactorings) {
        this.models = models;
        this.refactorings = refactorings;
    }

    @Override
    public boolean canFix(Annotation annotation) {
        return annotation instanceof MarkerAnnotation problem
                && !problem.isMarkedDeleted()
                && IDE.getMarkerHelpRegistry().hasResolutions(problem.getMarker());
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return true;
    }

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        ISourceViewer viewer = context.getSourceViewer();
        List<ICompletionProposal> proposals = new ArrayList<>();
        if (viewer.getAnnotationModel() != null) {
            addFixes(viewer, viewer.getAnnotationModel(), context.getOffset(), proposals);
        }
        addRefactorings(viewer, context.getOffset(), proposals);
        return proposals.isEmpty() ? null : proposals.toArray(ICompletionProposal[]::new);
    }

    private void addFixes(
            ISourceViewer viewer, IAnnotationModel model, int offset, List<ICompletionProposal> proposals) {
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext(); ) {
            Annotation annotation = all.next();
            if (canFix(annotation) && sameLine(viewer.getDocument(), model.getPosition(annotation), offset)) {
                IMarker marker = ((MarkerAnnotation) annotation).getMarker();
                for (IMarkerResolution resolution : IDE.getMarkerHelpRegistry().getResolutions(marker)) {
                    proposals.add(new ResolutionProposal(marker, resolution));
                }
            }
        }
    }

    private void addRefactorings(ISourceViewer viewer, int offset, List<ICompletionProposal> proposals) {
        Point selected = viewer.getSelectedRange();
        int from = selected.y > 0 ? selected.x : offset;
        models.now(viewer.getDocument())
                .ifPresent(part -> refactorings
                        .at(part.project().snapshot(), part.resource().getURI(), from, from + selected.y)
                        .forEach(each -> proposals.add(
                                new RefactoringProposal(each, part.project().snapshot()))));
    }

    private static boolean sameLine(IDocument document, Position position, int offset) {
        try {
            return position != null
                    && document.getLineOfOffset(position.getOffset()) <= document.getLineOfOffset(offset)
                    && document.getLineOfOffset(position.getOffset() + position.getLength())
                            >= document.getLineOfOffset(offset);
        } catch (BadLocationException e) {
            return false; // the text has become shorter since
        }
    }

    @Override
    public String getErrorMessage() {
        return null;
    }
}
