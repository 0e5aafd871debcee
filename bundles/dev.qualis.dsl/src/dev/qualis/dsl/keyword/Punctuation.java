package dev.qualis.dsl.keyword;

import java.util.Map;
import java.util.Optional;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;

/**
 * The signs of the language as a Chinese keyboard writes them. Those that can mean one thing only are read as it; the
 * canonical text has the half-width ones. Signs in texts and comments are nobody's business.
 */
public final class Punctuation {

    private static final Map<String, String> READ = Map.of("，", ",", "、", ",", "：", ":", "｛", "{", "｝", "}", "｜", "|");

    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("“", "\""),
            Map.entry("”", "\""),
            Map.entry("「", "\""),
            Map.entry("」", "\""),
            Map.entry("＂", "\""),
            Map.entry("％", "%"),
            Map.entry("．", "."),
            Map.entry("－", "-"),
            Map.entry("＿", "_"),
            Map.entry("／", "/"),
            Map.entry("；", ""),
            Map.entry("。", ""),
            Map.entry("（", ""),
            Map.entry("）", ""));

    private Punctuation() {}

    /** The half-width sign as which a full-width one is read. */
    static Map<String, String> read() {
        return READ;
    }

    /**
     * What somebody who writes a full-width sign will have meant where the language does not read it.
     *
     * @return the half-width sign, empty where the language has none for it; nothing where it is no such sign
     */
    public static Optional<String> meantBy(String sign) {
        return Optional.ofNullable(MEANT.get(sign));
    }

    /** The text of a tree that was read without errors, with half-width signs outside texts and comments. */
    public static String halfWidth(ICompositeNode root) {
        String text = root.getText();
        if (READ.keySet().stream().noneMatch(text::contains)) {
            return text;
        }
        StringBuilder written = new StringBuilder(text);
        for (ILeafNode leaf : root.getLeafNodes()) {
            if (leaf.getGrammarElement() instanceof Keyword && READ.containsKey(leaf.getText())) {
                written.setCharAt(leaf.getOffset(), READ.get(leaf.getText()).charAt(0));
            }
        }
        return written.toString();
    }
}
