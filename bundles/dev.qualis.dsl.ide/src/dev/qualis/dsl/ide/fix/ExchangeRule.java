package dev.qualis.dsl.ide.fix;

import com.google.inject.Inject;
import dev.qualis.dsl.ide.edit.TextEdit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * {@code exchange a b}: exchanges what is written for two features of the element, pair by pair; {@code exchange N M}: exchanges two
 * values of the element that the issue names.
 */
final class ExchangeRule implements FixRule {

    private final Elements elements;

    @Inject
    ExchangeRule(Elements elements) {
        this.elements = elements;
    }

    @Override
    public List<Fix> of(Problem problem, List<String> arguments) {
        boolean named = Character.isDigit(arguments.getFirst().charAt(0));
        for (EObject each = problem.element().orElse(null); each != null; each = each.eContainer()) {
            List<TextEdit> edits = new ArrayList<>();
            String first = "";
            String second = "";
            for (int i = 0; i < arguments.size(); i += 2) {
                INode one = named ? value(problem, each, arguments.get(i)) : feature(each, arguments.get(i));
                INode other = named ? value(problem, each, arguments.get(i + 1)) : feature(each, arguments.get(i + 1));
                if (one == null || other == null || one == other) {
                    edits.clear();
                    break;
                }
                edits.add(new TextEdit(problem.uri(), one.getOffset(), one.getLength(), text(other)));
                edits.add(new TextEdit(problem.uri(), other.getOffset(), other.getLength(), text(one)));
                if (first.equals(second)) { // the first pair that differs names the whole
                    first = text(one);
                    second = text(other);
                }
            }
            if (!edits.isEmpty()) {
                edits.sort(Comparator.comparingInt(TextEdit::offset));
                return List.of(new Fix(
                        "Exchange '" + first + "' and '" + second + "'", "交换“" + first + "”和“" + second + "”", edits));
            }
        }
        return List.of();
    }

    private static String text(INode node) {
        return NodeModelUtils.getTokenText(node);
    }

    private static INode feature(EObject element, String name) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
        List<INode> nodes = feature == null ? List.of() : NodeModelUtils.findNodesForFeature(element, feature);
        return nodes.size() == 1 ? nodes.getFirst() : null;
    }

    /** A value that the element says exactly once. */
    private INode value(Problem problem, EObject element, String place) {
        String wanted = problem.data(Integer.parseInt(place));
        INode found = null;
        INode node = elements.of(element).map(Element::node).orElse(null);
        if (node == null || wanted.isEmpty()) {
            return null;
        }
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (!leaf.isHidden() && leaf.getText().equals(wanted)) {
                if (found != null) {
                    return null;
                }
                found = leaf;
            }
        }
        return found;
    }
}
