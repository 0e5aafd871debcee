package dev.qualis.compare.match;

import dev.qualis.model.qms.core.Library;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.Project;
import dev.qualis.model.qms.core.QualityModel;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;

/** The elements of one state of a project that can be told from others: those with a name, or at least a title. */
final class ElementTree {
    private final List<Node> roots = new ArrayList<>();
    private final List<Node> all = new ArrayList<>();
    private final Map<EObject, Node> nodes = new IdentityHashMap<>();

    ElementTree(List<QualityModel> models) {
        for (QualityModel model : models) {
            String namespace = model.getNamespace() == null ? "" : model.getNamespace() + ".";
            model.eContents().forEach(child -> visit(child, null, namespace));
        }
    }

    private void visit(EObject object, Node around, String namespace) {
        Node inside = around;
        if (object instanceof NamedElement element && isTold(element)) {
            inside = new Node(element, around, key(element, around == null ? namespace : ""));
            (around == null ? roots : around.children()).add(inside);
            all.add(inside);
            nodes.put(object, inside);
        }
        for (EObject child : object.eContents()) {
            visit(child, inside, namespace);
        }
    }

    /** Whether an element is more than a part of another one. */
    static boolean isTold(EObject object) {
        return object instanceof NamedElement element && (element.getName() != null || element.getTitle() != null);
    }

    /** There is one header of a project, whatever it is called. */
    private static String key(NamedElement element, String namespace) {
        String type = element.eClass().getName();
        if (element instanceof Project || element instanceof Library) {
            return type;
        }
        String name = element.getName();
        return type + " " + namespace
                + (name == null ? "\"" + element.getTitle().primary() : name);
    }

    List<Node> roots() {
        return roots;
    }

    /** Each before those in it, in the order of the text. */
    List<Node> all() {
        return all;
    }

    /** The node of an element; nothing for what is not told from others, or stands elsewhere. */
    Node of(EObject element) {
        return nodes.get(element);
    }

    /** The nearest element around an object that can be told from others, itself included. */
    Node around(EObject object) {
        for (EObject each = object; each != null; each = each.eContainer()) {
            Node node = nodes.get(each);
            if (node != null) {
                return node;
            }
        }
        return null;
    }
}
