package dev.qualis.dsl.ui.assist;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;

/** Something to do about a problem, in the list that opens at the text. */
record ResolutionProposal(IMarker marker, IMarkerResolution resolution) implements ICompletionProposal {
    @Override
    public void apply(IDocument document) {
        resolution.run(marker);
    }

    @Override
    public String getDisplayString() {
        return resolution.getLabel();
    }

    @Override
    public String getAdditionalProposalInfo() {
        return resolution instanceof IMarkerResolution2 described ? described.getDescription() : null;
    }

    @Override
    public Image getImage() {
        return resolution instanceof IMarkerResolution2 pictured ? pictured.getImage() : null;
    }

    /** The cursor stays where it is. */
    @Override
    public Point getSelection(IDocument document) {
        return null;
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
