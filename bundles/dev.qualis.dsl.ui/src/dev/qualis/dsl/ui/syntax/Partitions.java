package dev.qualis.dsl.ui.syntax;

import java.util.List;
import org.eclipse.core.filebuffers.IDocumentSetupParticipant;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension3;
import org.eclipse.jface.text.IDocumentPartitioner;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.FastPartitioner;
import org.eclipse.jface.text.rules.IPredicateRule;
import org.eclipse.jface.text.rules.MultiLineRule;
import org.eclipse.jface.text.rules.RuleBasedPartitionScanner;
import org.eclipse.jface.text.rules.SingleLineRule;
import org.eclipse.jface.text.rules.Token;

/**
 * Tells the parts of a document that run over many lines from the rest, so that a change on one line never asks for
 * more than that line, or that part, to be coloured anew.
 */
public final class Partitions implements IDocumentSetupParticipant {
    /** The name of this way of dividing a document. */
    public static final String PARTITIONING = "dev.qualis.dsl.ui.partitioning";

    public static final String COMMENT = "dev.qualis.dsl.ui.comment";
    public static final String MARKDOWN = "dev.qualis.dsl.ui.markdown";

    /** The types of parts beside the default one. */
    public static List<String> types() {
        return List.of(COMMENT, MARKDOWN);
    }

    /** Whether a place lies in prose, a comment or a long text, where signs have no meaning. */
    public static boolean isProse(IDocument document, int offset) {
        try {
            return types().contains(TextUtilities.getContentType(document, PARTITIONING, offset, false));
        } catch (BadLocationException e) {
            throw new IllegalArgumentException("No text at " + offset, e);
        }
    }

    @Override
    public void setup(IDocument document) {
        if (document instanceof IDocumentExtension3 partitioned) {
            IDocumentPartitioner partitioner = new FastPartitioner(scanner(), types().toArray(String[]::new));
            partitioner.connect(document);
            partitioned.setDocumentPartitioner(PARTITIONING, partitioner);
        }
    }

    private static RuleBasedPartitionScanner scanner() {
        // Line comments and quoted texts are there to be stepped over: what they hold starts nothing.
        Token rest = new Token(null);
        RuleBasedPartitionScanner scanner = new RuleBasedPartitionScanner();
        scanner.setPredicateRules(new IPredicateRule[] {
            new EndOfLineRule("//", rest),
            new MultiLineRule("/*", "*/", new Token(COMMENT), (char) 0, true),
            new MultiLineRule("\"\"\"", "\"\"\"", new Token(MARKDOWN), (char) 0, true),
            new SingleLineRule("\"", "\"", rest, '\\', true)
        });
        return scanner;
    }
}
