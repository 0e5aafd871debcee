package dev.qualis.dsl.ui.assist;

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
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.MarkerAnnotation;

/** Offers in the text what can be done about the problems of the line at the cursor. */
public final class QuickAssist implements IQuickAssistProcessor {
    @Override
    public boolean canFix(Annotation annotation) {
        return annotation instanceof MarkerAnnotation problem
                && !problem.isMarkedDeleted()
                && IDE.getMarkerHelpRegistry().hasResolutions(problem.getMarker());
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return false;
    }

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        ISourceViewer viewer = context.getSourceViewer();
        IAnnotationModel model = viewer.getAnnotationModel();
        List<ICompletionProposal> proposals = new ArrayList<>();
        if (model == null) {
            return null;
        }
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext(); ) {
            Annotation annotation = all.next();
            if (canFix(annotation)
                    && sameLine(viewer.getDocument(), model.getPosition(annotation), context.getOffset())) {
                IMarker marker = ((MarkerAnnotation) annotation).getMarker();
                for (IMarkerResolution resolution : IDE.getMarkerHelpRegistry().getResolutions(marker)) {
                    proposals.add(new ResolutionProposal(marker, resolution));
                }
            }
        }
        return proposals.isEmpty() ? null : proposals.toArray(ICompletionProposal[]::new);
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
