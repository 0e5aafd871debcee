package dev.qualis.dsl.ide.fix;

import dev.qualis.dsl.ide.construct.Written;
import dev.qualis.dsl.ide.edit.TextEdit;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;

/** Takes stretches out of texts so that what stays has the layout it had. */
final class Removal {

    private static final String COMMA = ",，、";

    private Removal() {}

    /** Without a stretch: with its lines where it has them for itself, else with the blanks before it. */
    static TextEdit of(URI uri, String text, int from, int to) {
        int line = text.lastIndexOf('\n', from - 1) + 1;
        int next = text.indexOf('\n', to);
        int end = next < 0 ? text.length() : next;
        if (text.substring(line, from).isBlank() && text.substring(to, end).isBlank()) {
            int behind = next < 0 ? end : next + 1;
            return new TextEdit(uri, line, behind - line, "");
        }
        int start = from;
        while (start > line && Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start == line
                ? new TextEdit(uri, from, skipBlanks(text, to) - from, "")
                : new TextEdit(uri, start, to - start, "");
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** Without one of the values that stand behind each other, with commas or in braces; the whole where it is the only one. */
    static TextEdit item(URI uri, String text, Written written, int place) {
        List<List<INode>> items = items(written);
        for (int i = 0; i < items.size() && items.size() > 1; i++) {
            List<INode> item = items.get(i);
            int from = value(item, i).getOffset();
            int to = item.getLast().getEndOffset();
            if (from <= place && place < to) {
                if (!hasCommas(written)) {
                    return of(uri, text, from, to);
                }
                return i > 0
                        ? new TextEdit(
                                uri,
                                items.get(i - 1).getLast().getEndOffset(),
                                to - items.get(i - 1).getLast().getEndOffset(),
                                "")
                        : new TextEdit(uri, from, items.get(1).getFirst().getOffset() - from, "");
            }
        }
        return of(uri, text, offset(written), end(written));
    }

    static boolean isOneOfSeveral(Written written) {
        return items(written).size() > 1;
    }

    /** In front of the first value are the words of the statement. */
    private static INode value(List<INode> item, int number) {
        return number > 0 ? item.getFirst() : item.getLast();
    }

    private static boolean hasCommas(Written written) {
        return nodes(written).stream()
                .anyMatch(node -> COMMA.contains(node.getText().strip()));
    }

    /** Where what is taken out of a list in braces begins: the words before the braces stay with what else is in them. */
    static int offset(Written written) {
        return nodes(written).getFirst().getOffset();
    }

    /** Where it ends, in front of a brace that closes others too. */
    static int end(Written written) {
        return nodes(written).getLast().getEndOffset();
    }

    /** Without the words before and the braces around a list of which this is only a part. */
    private static List<INode> nodes(Written written) {
        List<INode> nodes = written.nodes();
        int open = index(nodes, "{");
        int close = index(nodes, "}");
        if (open >= 0 && close < 0 && open + 1 < nodes.size()) {
            return nodes.subList(open + 1, nodes.size());
        }
        return close > 0 && open < 0 ? nodes.subList(0, close) : nodes;
    }

    private static int index(List<INode> nodes, String brace) {
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).getText().strip().equals(brace)) {
                return i;
            }
        }
        return -1;
    }

    /** What stands between commas; in braces each element, with commas or without, but not the braces. */
    private static List<List<INode>> items(Written written) {
        List<List<INode>> items = new ArrayList<>();
        List<INode> item = new ArrayList<>();
        boolean inBraces = false;
        for (INode node : nodes(written)) {
            String text = node.getText().strip();
            if (text.equals("{")) {
                item = new ArrayList<>();
                inBraces = true;
            } else if (COMMA.contains(text) || inBraces && (text.equals("}") || node instanceof ICompositeNode)) {
                add(items, item);
                item = new ArrayList<>();
                if (node instanceof ICompositeNode) {
                    item.add(node);
                }
            } else {
                item.add(node);
            }
        }
        add(items, item);
        return items;
    }

    private static void add(List<List<INode>> items, List<INode> item) {
        if (!item.isEmpty()) {
            items.add(item);
        }
    }
}
