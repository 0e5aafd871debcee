package dev.qualis.dsl.ui.assist;

import com.google.inject.Inject;
import com.google.inject.Provider;
import dev.qualis.dsl.ui.syntax.Partitions;
import dev.qualis.dsl.ui.syntax.Piece;
import dev.qualis.dsl.ui.syntax.SyntaxPieces;
import dev.qualis.dsl.ui.syntax.TokenKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;

/** Offers what the language's services offer at the cursor. */
public final class QmsContentAssist implements IContentAssistProcessor {
    private static final int MOST = 1000;
    private static final ICompletionProposal[] NONE = {};

    private final DocumentModels models;
    private final SyntaxPieces pieces;
    private final Provider<ContentAssistContextFactory> contexts;
    private final IdeContentProposalProvider proposals;

    @Inject
    QmsContentAssist(
            DocumentModels models,
            SyntaxPieces pieces,
            Provider<ContentAssistContextFactory> contexts,
            IdeContentProposalProvider proposals) {
        this.models = models;
        this.pieces = pieces;
        this.contexts = contexts;
        this.proposals = proposals;
    }

    private record Ranked(ContentAssistEntry entry, int priority) {}

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        IDocument document = viewer.getDocument();
        if (inProse(document, offset)) {
            return NONE;
        }
        return models.now(document).map(part -> entries(part.resource(), offset)).orElse(List.of()).stream()
                .sorted(Comparator.comparingInt(Ranked::priority).reversed())
                .map(ranked -> proposal(ranked.entry(), offset))
                .toArray(ICompletionProposal[]::new);
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

    private List<Ranked> entries(XtextResource resource, int offset) {
        List<Ranked> entries = new ArrayList<>();
        Set<ContentAssistEntry> known = new HashSet<>();
        String text = resource.getParseResult().getRootNode().getText();
        int place = Math.min(offset, text.length());
        try (ExecutorService pool = Executors.newCachedThreadPool()) {
            ContentAssistContextFactory factory = contexts.get();
            factory.setPool(pool);
            ContentAssistContext[] found = factory.create(text, new TextRegion(place, 0), place, resource);
            proposals.createProposals(List.of(found), new IIdeContentProposalAcceptor() {
                @Override
                public void accept(ContentAssistEntry entry, int priority) {
                    if (entry != null && known.add(entry)) {
                        entries.add(new Ranked(entry, priority));
                    }
                }

                @Override
                public boolean canAcceptMoreProposals() {
                    return entries.size() < MOST;
                }
            });
        }
        return entries;
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
