package dev.qualis.dsl.ui.assist;

import com.google.inject.Inject;
import dev.qualis.dsl.ide.completion.Completion;
import dev.qualis.dsl.ui.syntax.Partitions;
import dev.qualis.dsl.ui.syntax.Piece;
import dev.qualis.dsl.ui.syntax.SyntaxPieces;
import dev.qualis.dsl.ui.syntax.TokenKind;
import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;

/** Offers what the language's services offer at the cursor. */
public final class QmsContentAssist implements IContentAssistProcessor {
    private static final ICompletionProposal[] NONE = {};

    private final DocumentModels models;
    private final SyntaxPieces pieces;
    private final Completion completion;

    @Inject
    QmsContentAssist(DocumentModels models, SyntaxPieces pieces, Completion completion) {
        this.models = models;
        this.pieces = pieces;
        this.completion = completion;
    }

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        IDocument document = viewer.getDocument();
        if (inProse(document, offset)) {
            return NONE;
        }
        String text = document.get();
        return models
                .now(document)
                .map(part ->
                        completion.at(part.project().snapshot(), part.resource().getURI(), text, offset))
                .orElse(List.of())
                .stream()
                .filter(entry -> !entry.getPrefix().isEmpty() || mayFollow(text, offset, entry.getProposal()))
                .map(entry -> proposal(entry, offset))
                .toArray(ICompletionProposal[]::new);
    }

    /** At the end of a word, what does not go on with that word would grow together with it. */
    private static boolean mayFollow(String text, int offset, String proposal) {
        return offset == 0
                || proposal.isEmpty()
                || !Character.isLetterOrDigit(text.charAt(offset - 1))
                || !Character.isLetterOrDigit(proposal.charAt(0));
    }

    private boolean inProse(IDocument document, int offset) {
        if (offset > 0 && Partitions.isProse(document, offset - 1)) {
            return true;
        }
        try {
            int start = document.getLineInformationOfOffset(offset).getOffset();
            List<Piece> before = pieces.of(document.get(start, offset - start));
            return !before.isEmpty() && before.getLast().kind() == TokenKind.COMMENT;
        } catch (BadLocationException e) {
            throw new IllegalArgumentException("No text at " + offset, e);
        }
    }

    private static ICompletionProposal proposal(ContentAssistEntry entry, int offset) {
        String text = entry.getProposal();
        String label = entry.getLabel() == null ? text : entry.getLabel();
        String shown = entry.getDescription() == null || entry.getDescription().isBlank()
                ? label
                : label + "  –  " + entry.getDescription();
        int start = offset - entry.getPrefix().length();
        return new CompletionProposal(
                text, start, entry.getPrefix().length(), text.length(), null, shown, null, entry.getDocumentation());
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return new IContextInformation[0];
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return new char[0];
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return new char[0];
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
