package dev.qualis.dsl.ide.construct;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/**
 * A part of a construct where it is written.
 *
 * @param part what it is
 * @param nodes its words and values, in the order of the text; at least one
 */
public record Written(Part part, List<INode> nodes) {

    public Written {
        nodes = List.copyOf(nodes);
    }

    /** Where it begins. */
    public int offset() {
        return nodes.getFirst().getOffset();
    }

    /** Behind its last word. */
    public int end() {
        return nodes.getLast().getEndOffset();
    }

    /** Whether a place is in it. */
    public boolean covers(int place) {
        return offset() <= place && place < end();
    }

    /** The parts of a construct as they are written in a node of it, in the order of the text. */
    public static List<Written> of(ICompositeNode node, Construct construct) {
        List<INode> own = new ArrayList<>();
        own(node, own);
        List<Written> written = new ArrayList<>();
        List<INode> run = new ArrayList<>();
        Part part = null;
        int last = -1;
        for (INode each : own) {
            EObject element = each.getGrammarElement();
            Part found = part(construct, element);
            int order = found == null ? -1 : order(found, element);
            boolean again =
                    found != null && found == part && (order < last || order == last && !isMore(found, element));
            if (found != part || again) {
                add(written, part, run);
                run = new ArrayList<>();
            }
            run.add(each);
            part = found;
            last = order;
        }
        add(written, part, run);
        return written;
    }

    private static void add(List<Written> written, Part part, List<INode> run) {
        if (part != null && !run.isEmpty()) {
            written.add(new Written(part, run));
        }
    }

    /** What stands directly in a construct; fragments are no level of their own. */
    private static void own(ICompositeNode node, List<INode> own) {
        for (INode child : node.getChildren()) {
            if (child instanceof ICompositeNode inner
                    && child.getGrammarElement() instanceof RuleCall call
                    && call.getRule() instanceof ParserRule rule
                    && rule.isFragment()) {
                own(inner, own);
            } else if (!(child instanceof ILeafNode leaf && leaf.isHidden()) && child.getLength() > 0) {
                own.add(child);
            }
        }
    }

    private static Part part(Construct construct, EObject element) {
        for (Part part : construct.head()) {
            if (part.has(element)) {
                return part;
            }
        }
        for (Part part : construct.body()) {
            if (part.has(element)) {
                return part;
            }
        }
        return null;
    }

    /** How far in the part an element of the grammar stands; all that is said behind commas is at one place. */
    private static int order(Part part, EObject element) {
        if (part.more() != null && EcoreUtil.isAncestor(part.more(), element)) {
            return Integer.MAX_VALUE;
        }
        int order = 0;
        for (var all = part.grammar().eAllContents(); all.hasNext(); ) {
            EObject each = all.next();
            order++;
            if (Constructs.isMore(each) && EcoreUtil.isAncestor(each, element) || each == element) {
                return order;
            }
        }
        return 0;
    }

    private static boolean isMore(Part part, EObject element) {
        if (part.more() != null && EcoreUtil.isAncestor(part.more(), element)) {
            return true;
        }
        for (EObject each = element; each != null && each != part.grammar(); each = each.eContainer()) {
            if (Constructs.isMore(each)) {
                return true;
            }
        }
        return false;
    }
}
