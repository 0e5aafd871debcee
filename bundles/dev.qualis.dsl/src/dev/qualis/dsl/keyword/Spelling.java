package dev.qualis.dsl.keyword;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;

/** The language in which the words of a text are written. Every file may use either, or both. */
public enum Spelling {
    ENGLISH,
    CHINESE;

    /** So many keywords tell how a file is written; a file that changes its mind later is read by its beginning. */
    private static final int ENOUGH = 64;

    /** A text that has hardly any keyword among so many words, signs and gaps is not read on for one. */
    private static final int FAR_ENOUGH = 2_000;

    /** The first letter of the Chinese, Japanese and Korean scripts. Words of the language begin below it or above. */
    private static final char FIRST_IDEOGRAPHIC = '\u2E80';

    /**
     * How most of the first keywords of a text are written.
     *
     * @param text any node of it
     * @param otherwise the answer where it has no keyword yet
     */
    public static Spelling of(INode text, Spelling otherwise) {
        return of(List.of(text), otherwise);
    }

    /**
     * How most of the first keywords of several texts are written.
     *
     * @param texts any node of each
     * @param otherwise the answer where none has a keyword yet
     */
    public static Spelling of(Collection<? extends INode> texts, Spelling otherwise) {
        long chinese = 0;
        long all = 0;
        for (INode text : texts) {
            int inText = 0;
            int seen = 0;
            for (ILeafNode leaf : text.getRootNode().getLeafNodes()) {
                if (++seen > FAR_ENOUGH) {
                    break;
                }
                if (isKeyword(leaf)) {
                    chinese += isChinese(leaf.getText()) ? 1 : 0;
                    if (++inText == ENOUGH) {
                        break;
                    }
                }
            }
            all += inText;
        }
        if (all == 0) {
            return otherwise;
        }
        return chinese * 2 > all ? CHINESE : ENGLISH;
    }

    /** How most of the first keywords of the file are written that says the element; English where none does. */
    public static Spelling of(EObject element) {
        return element.eResource() instanceof XtextResource file && file.getParseResult() != null
                ? file.getCache()
                        .get(
                                Spelling.class,
                                file,
                                () -> of(file.getParseResult().getRootNode(), ENGLISH))
                : ENGLISH;
    }

    /** Whether the leaf is a word of the language that is not merely a sign. */
    static boolean isKeyword(ILeafNode leaf) {
        return leaf.getLength() > 0
                && leaf.getGrammarElement() instanceof Keyword keyword
                && Character.isLetter(keyword.getValue().charAt(0));
    }

    /** Whether a word of the language is written in Chinese. */
    public static boolean isChinese(String word) {
        return !word.isEmpty() && isChinese(word.charAt(0));
    }

    static boolean isChinese(char first) {
        return first >= FIRST_IDEOGRAPHIC;
    }
}
