package dev.qualis.dsl.formatting;

import com.google.inject.Inject;
import com.google.inject.Provider;
import dev.qualis.dsl.keyword.Punctuation;
import dev.qualis.dsl.keyword.SpelledText;
import dev.qualis.dsl.keyword.Spelling;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.resource.XtextResource;

/** A file in the form that the language gives it: statements in order, then white space. */
public class CanonicalText {

    private final Arrangement arrangement;

    private final IFormatter2 formatter;

    private final Provider<TextRegionAccessBuilder> regions;

    private final SpelledText spelled;

    @Inject
    public CanonicalText(
            Arrangement arrangement,
            IFormatter2 formatter,
            Provider<TextRegionAccessBuilder> regions,
            SpelledText spelled) {
        this.arrangement = arrangement;
        this.formatter = formatter;
        this.regions = regions;
        this.spelled = spelled;
    }

    /**
     * The canonical text of a file with the words of the language written in one of the two languages.
     *
     * @param file the parsed file
     * @param spelling in which language
     * @param parser parses another text of the same file, without touching the first one
     * @return the canonical text, or the text as it is where it has syntax errors
     */
    public String of(XtextResource file, Spelling spelling, Function<String, XtextResource> parser) {
        // In canonical form first: one word takes the place of a phrase only where single blanks part its words.
        String plain = of(file, parser);
        if (file.getParseResult().hasSyntaxErrors()) {
            return plain;
        }
        ICompositeNode before = file.getParseResult().getRootNode();
        XtextResource laidOut =
                plain.equals(before.getText()) ? file : parsed(file, plain, "the canonical form", parser);
        String text = spelled.of(laidOut.getParseResult().getRootNode(), spelling);
        return text.equals(plain) ? plain : of(parsed(file, text, "other words", parser), parser);
    }

    /**
     * The canonical text of a file.
     *
     * @param file the parsed file
     * @param parser parses another text of the same file, without touching the first one
     * @return the canonical text, or the text as it is where it has syntax errors
     */
    public String of(XtextResource file, Function<String, XtextResource> parser) {
        ICompositeNode root = file.getParseResult().getRootNode();
        if (file.getParseResult().hasSyntaxErrors()) {
            return root.getText();
        }
        String text = Punctuation.halfWidth(root);
        XtextResource plain = text.equals(root.getText()) ? file : parsed(file, text, "half-width signs", parser);
        String arranged = arrangement.arranged(access(plain));
        XtextResource ordered =
                arranged.equals(text) ? plain : parsed(file, arranged, "putting statements in order", parser);
        FormatterRequest request = new FormatterRequest();
        request.setTextRegionAccess(access(ordered));
        return apply(arranged, formatter.format(request));
    }

    private static XtextResource parsed(
            XtextResource file, String text, String step, Function<String, XtextResource> parser) {
        XtextResource parsed = parser.apply(text);
        if (parsed.getParseResult().hasSyntaxErrors()) {
            throw new IllegalStateException(step + " broke " + file.getURI());
        }
        return parsed;
    }

    private ITextRegionAccess access(XtextResource file) {
        return regions.get().forNodeModel(file).create();
    }

    private static String apply(String text, List<ITextReplacement> replacements) {
        StringBuilder formatted = new StringBuilder(text.length() + 64);
        int at = 0;
        for (ITextReplacement replacement : replacements.stream()
                .sorted(Comparator.comparingInt(ITextReplacement::getOffset))
                .toList()) {
            formatted.append(text, at, replacement.getOffset()).append(replacement.getReplacementText());
            at = replacement.getEndOffset();
        }
        return formatted.append(text, at, text.length()).toString();
    }
}
