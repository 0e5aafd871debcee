package dev.qualis.dsl.ui.editing;

import dev.qualis.dsl.ui.syntax.Partitions;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;

/** Shows the bracket that belongs to the one at the cursor; brackets in comments and long texts are plain signs. */
public final class BracketMatcher extends DefaultCharacterPairMatcher {
    public BracketMatcher() {
        super(new char[] {'{', '}'}, Partitions.PARTITIONING, true);
    }

    @Override
    public IRegion match(IDocument document, int offset) {
        boolean prose = offset > 0 && Partitions.isProse(document, offset - 1);
        return prose ? null : super.match(document, offset);
    }
}
