package dev.qualis.dsl.ide.service;

import dev.qualis.dsl.workspace.Snapshot;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** What of a text can be folded away: blocks, long texts, comments. Works from the words, so that broken text folds too. */
public final class Folding {

    /**
     * A stretch that can be folded.
     *
     * @param first its first line, from 0
     * @param last its last line, greater than the first
     * @param comment whether it is nothing but comment
     */
    public record Fold(int first, int last, boolean comment) {}

    private Folding() {}

    /** The folds of a file by their first lines, the outer ones first. */
    public static List<Fold> of(Snapshot snapshot, URI uri) {
        List<Fold> folds = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        LineComments comments = new LineComments(folds);
        for (ILeafNode leaf : snapshot.parseResult(uri).getRootNode().getLeafNodes()) {
            int first = leaf.getStartLine() - 1;
            switch (leaf.getText()) {
                case "{" -> open.push(first);
                case "}" -> {
                    if (!open.isEmpty()) {
                        add(folds, open.pop(), first, false);
                    }
                }
                default -> {
                    String rule = rule(leaf);
                    if (rule.equals("SL_COMMENT")) {
                        comments.at(first);
                    } else if (rule.equals("ML_COMMENT") || rule.equals("MARKDOWN")) {
                        add(folds, first, leaf.getEndLine() - 1, rule.equals("ML_COMMENT"));
                    }
                }
            }
        }
        comments.end();
        folds.sort(Comparator.comparingInt(Fold::first)
                .thenComparing(Comparator.comparingInt(Fold::last).reversed()));
        return folds;
    }

    private static void add(List<Fold> folds, int first, int last, boolean comment) {
        if (last > first) {
            folds.add(new Fold(first, last, comment));
        }
    }

    private static String rule(ILeafNode leaf) {
        EObject grammar = leaf.getGrammarElement();
        AbstractRule rule = grammar instanceof RuleCall call
                ? call.getRule()
                : grammar instanceof AbstractRule itself ? itself : null;
        return rule == null ? "" : rule.getName();
    }

    /** Comments on lines that follow each other are one. */
    private static final class LineComments {
        private final List<Fold> folds;
        private int first = -1;
        private int last = -1;

        LineComments(List<Fold> folds) {
            this.folds = folds;
        }

        void at(int line) {
            if (line != last + 1) {
                end();
                first = line;
            }
            last = line;
        }

        void end() {
            if (first >= 0) {
                add(folds, first, last, true);
            }
            first = -1;
            last = -2;
        }
    }
}
