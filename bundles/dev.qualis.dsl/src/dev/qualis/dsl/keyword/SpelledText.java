package dev.qualis.dsl.keyword;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Writes the words of a text in one language: keywords, words that name a value, units of intervals. Names, texts in
 * quotation marks, comments and white space stay. A phrase whose words have a comment or a line break between them
 * stays English, because one Chinese word has no place for it.
 */
@Singleton
public class SpelledText {

    private static final String INTERVAL = "Interval";

    private final Phrases phrases;

    private final ValueTwins values;

    @Inject
    public SpelledText(Phrases phrases, ValueTwins values) {
        this.phrases = phrases;
        this.values = values;
    }

    /** The text of a tree that was read without errors, in the other words. */
    public String of(ICompositeNode root, Spelling spelling) {
        return of(root, spelling, 0, root.getText().length());
    }

    /** As {@link #of(ICompositeNode, Spelling)}, but only the stretch between two offsets. */
    public String of(ICompositeNode root, Spelling spelling, int from, int to) {
        return new Run(root, spelling, from, to).write();
    }

    private final class Run {

        private final String text;

        private final List<ILeafNode> leaves = new ArrayList<>();

        private final Spelling spelling;

        private final StringBuilder written;

        private final int from;

        private final int to;

        private int copied;

        Run(ICompositeNode root, Spelling spelling, int from, int to) {
            this.from = from;
            this.to = to;
            this.copied = from;
            this.text = root.getText();
            this.spelling = spelling;
            this.written = new StringBuilder(text.length());
            root.getLeafNodes().forEach(leaves::add);
        }

        String write() {
            for (int i = 0; i < leaves.size(); i++) {
                ILeafNode leaf = leaves.get(i);
                boolean inside = leaf.getOffset() >= from && leaf.getEndOffset() <= to;
                if (inside && !leaf.isHidden() && leaf.getLength() > 0 && !writePhrase(i)) {
                    writeValue(leaf);
                }
            }
            return written.append(text, copied, to).toString();
        }

        private boolean writePhrase(int first) {
            ILeafNode leaf = leaves.get(first);
            Optional<Phrases.Phrase> phrase = phrases.beginningWith(leaf.getGrammarElement());
            if (phrase.isEmpty()) {
                return false;
            }
            boolean chinese = Spelling.isChinese(leaf.getText());
            int end = chinese
                    ? leaf.getEndOffset()
                    : endOfWords(first, phrase.get().keywords());
            Optional<String> word =
                    spelling == Spelling.ENGLISH ? Optional.of(phrase.get().english()) : phrases.chinese(phrase.get());
            if (end > 0 && word.isPresent() && !(spelling == Spelling.ENGLISH && !chinese)) {
                replace(leaf.getOffset(), end, word.get());
            }
            return true;
        }

        /** Where the English words of a phrase end, or -1 where anything but a blank parts them. */
        private int endOfWords(int first, List<Keyword> keywords) {
            int at = first;
            for (Keyword keyword : keywords.subList(1, keywords.size())) {
                boolean blank = leaves.get(at + 1).getText().equals(" ");
                at += 2;
                if (!blank || leaves.get(at).getGrammarElement() != keyword) {
                    return -1;
                }
            }
            return leaves.get(at).getEndOffset();
        }

        private void writeValue(ILeafNode leaf) {
            for (INode node = leaf;
                    node != null && node.getGrammarElement() instanceof EObject element;
                    node = node.getParent()) {
                if (element instanceof RuleCall call && call.getRule().getName().equals(INTERVAL)) {
                    values.interval(leaf.getText(), isOne(node), spelling)
                            .ifPresent(word -> replace(leaf.getOffset(), leaf.getEndOffset(), word));
                    return;
                }
                if (element instanceof RuleCall call
                        && call.getRule().getType() != null
                        && call.getRule().getType().getClassifier() instanceof EEnum words) {
                    values.value(words, leaf.getText(), spelling)
                            .ifPresent(word -> replace(leaf.getOffset(), leaf.getEndOffset(), word));
                    return;
                }
                if (node.hasDirectSemanticElement()) {
                    return;
                }
            }
        }

        private boolean isOne(INode interval) {
            String words = NodeModelUtils.getTokenText(interval); // without the comments before it
            return words.startsWith("1") && !Character.isDigit(words.charAt(1));
        }

        private void replace(int from, int to, String word) {
            written.append(text, copied, from).append(word);
            copied = to;
        }
    }
}
