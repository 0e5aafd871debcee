package dev.qualis.dsl.formatting;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.IEObjectRegion;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;

/**
 * Lays out white space: a statement a line, four blanks a step, one blank line around elements with a body. It knows no
 * statement of the language by itself; what is one, the grammar says. Line breaks that an author set inside a statement
 * stay, and so does every comment. One walk over the text.
 */
public class QmsFormatter implements IFormatter2 {

    private final StatementGrammar grammar;

    @Inject
    public QmsFormatter(StatementGrammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public List<ITextReplacement> format(FormatterRequest request) {
        ITextRegionAccess text = request.getTextRegionAccess();
        if (text.hasSyntaxError() || text.regionForRootEObject() == null) {
            return List.of();
        }
        List<ITextReplacement> replacements = new ArrayList<>();
        walk(text, replacements);
        return request.getRegions().isEmpty()
                ? replacements
                : replacements.stream()
                        .filter(replacement ->
                                request.getRegions().stream().anyMatch(region -> region.contains(replacement)))
                        .toList();
    }

    private void walk(ITextRegionAccess text, List<ITextReplacement> replacements) {
        IEObjectRegion root = text.regionForRootEObject();
        IHiddenRegion gap = root.getPreviousHiddenRegion();
        ISemanticRegion first = gap.getNextSemanticRegion();
        if (first == null) {
            replace(gap, new GapText(gap.getText()).first(), replacements);
            return;
        }
        replace(gap, new GapText(gap.getText()).first(), replacements);
        Blocks blocks = new Blocks(first);
        LayoutWalk walk = new LayoutWalk(grammar, blocks, first);
        for (ISemanticRegion token = first; token != null; token = token.getNextSemanticRegion()) {
            IHiddenRegion after = token.getNextHiddenRegion();
            ISemanticRegion next = token.getNextSemanticRegion();
            GapText content = new GapText(after.getText());
            replace(
                    after,
                    next == null
                            ? content.last()
                            : content.between(walk.between(token, next), walk.commentIndentation()),
                    replacements);
        }
    }

    private static void replace(IHiddenRegion gap, String text, List<ITextReplacement> replacements) {
        if (!gap.getText().equals(text)) {
            replacements.add(gap.replaceWith(text));
        }
    }

    static boolean is(ISemanticRegion token, String keyword) {
        return token.getGrammarElement() instanceof Keyword word
                && word.getValue().equals(keyword);
    }
}
