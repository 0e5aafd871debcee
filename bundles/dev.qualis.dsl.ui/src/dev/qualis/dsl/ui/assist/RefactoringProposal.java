package dev.qualis.dsl.ui.assist;

import dev.qualis.dsl.ide.refactoring.Refactoring;
import dev.qualis.dsl.ui.Messages;
import dev.qualis.dsl.ui.check.BufferEdits;
import dev.qualis.dsl.workspace.Snapshot;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/**
 * A change that keeps what the text means, in the list that opens at the text.
 *
 * @param read the texts from which it was made; where one says something else by now, nothing is written
 */
record RefactoringProposal(Refactoring refactoring, Snapshot read) implements ICompletionProposal {
    @Override
    public void apply(IDocument document) {
        try {
            BufferEdits.write(read, refactoring.created(), refactoring.edits());
        } catch (CoreException e) {
            ILog.of(RefactoringProposal.class).log(e.getStatus());
        }
    }

    @Override
    public String getDisplayString() {
        return Messages.chinese() ? refactoring.chinese() : refactoring.english();
    }

    @Override
    public String getAdditionalProposalInfo() {
        return null;
    }

    @Override
    public Image getImage() {
        return null;
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
