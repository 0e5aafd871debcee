package dev.qualis.compare.match;

import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/**
 * Which elements of two states of a project are the same: those of one class and one qualified name; of the others those whose
 * name is the same and the only one of its class, which have moved; of the others those that are alike, which have another name.
 * What stands in an element that is the same is matched in it first.
 */
public final class Matching {
    /** What was joined may show what else is the same; after so many rounds nothing new is found in practice. */
    private static final int ROUNDS = 4;

    private final Features features = new Features();
    private final ElementTree before;
    private final ElementTree after;
    private final Contents contents;

    private Matching(List<QualityModel> before, List<QualityModel> after) {
        this.before = new ElementTree(before);
        this.after = new ElementTree(after);
        joinByName(this.before.roots(), this.after.roots());
        for (int round = 0; round < ROUNDS && joinTheRest(); round++) {
            // once more
        }
        this.contents = new Contents(features, this.before, this.after);
    }

    /** Matches the files of two states of a project, all references resolved. */
    public static Matching of(List<QualityModel> before, List<QualityModel> after) {
        return new Matching(before, after);
    }

    /** Two elements that are the same. */
    public record Pair(NamedElement before, NamedElement after) {}

    /** The elements that are in both states, in the order of the later text. */
    public List<Pair> pairs() {
        return after.all().stream()
                .filter(node -> !node.isOpen())
                .map(node -> new Pair(node.partner().element(), node.element()))
                .toList();
    }

    /** The elements that are gone, in the order of the earlier text; what stands in one of them is not listed again. */
    public List<NamedElement> removed() {
        return outermost(before);
    }

    /** The elements that are new, in the order of the later text; what stands in one of them is not listed again. */
    public List<NamedElement> added() {
        return outermost(after);
    }

    private static List<NamedElement> outermost(ElementTree tree) {
        return tree.all().stream()
                .filter(Node::isOpen)
                .filter(node -> node.parent() == null || !node.parent().isOpen())
                .map(Node::element)
                .toList();
    }

    /** How many elements that are gone or new stand in one that is gone or new, at any depth. */
    public int within(NamedElement element) {
        Node node = node(element);
        return node == null ? 0 : node.within();
    }

    /** The same element in the other state. */
    public <T extends NamedElement> Optional<T> partner(T element) {
        Node node = node(element);
        if (node == null || node.isOpen()) {
            return Optional.empty();
        }
        @SuppressWarnings("unchecked") // only elements of one class are joined
        T same = (T) node.partner().element();
        return Optional.of(same);
    }

    /** The nearest element around an object of either state, itself included, that can be told from others. */
    public Optional<NamedElement> around(EObject object) {
        Node node = before.around(object);
        node = node == null ? after.around(object) : node;
        return Optional.ofNullable(node).map(Node::element);
    }

    /** Whether two elements that are the same stand in one that is the same, and in the same namespace. */
    public boolean isInPlace(Pair pair) {
        Node old = before.of(pair.before());
        Node now = after.of(pair.after());
        if (old.parent() == null || now.parent() == null) {
            return old.parent() == now.parent() && namespace(old).equals(namespace(now));
        }
        return old.parent().partner() == now.parent() && isInSamePart(pair);
    }

    private static String namespace(Node root) {
        String key = root.key();
        int dot = key.lastIndexOf('.');
        return dot < 0 || key.contains("\"") ? "" : key.substring(key.indexOf(' ') + 1, dot);
    }

    /** A part without a name is the same where what it says of itself is. */
    private boolean isInSamePart(Pair pair) {
        EObject old = pair.before().eContainer();
        EObject now = pair.after().eContainer();
        boolean sameFeature =
                pair.before().eContainmentFeature() == pair.after().eContainmentFeature();
        return sameFeature && (ElementTree.isTold(old) || ElementTree.isTold(now) || contents.isLike(old, now));
    }

    /** What the elements say, with what is known now about which are the same. */
    public Contents contents() {
        return contents;
    }

    public Features features() {
        return features;
    }

    private Node node(NamedElement element) {
        Node node = before.of(element);
        return node == null ? after.of(element) : node;
    }

    private static void joinByName(List<Node> old, List<Node> now) {
        Map<String, Deque<Node>> open = new HashMap<>();
        for (Node node : now) {
            if (node.isOpen()) {
                open.computeIfAbsent(node.key(), any -> new ArrayDeque<>()).add(node);
            }
        }
        for (Node node : old) {
            Deque<Node> same = open.get(node.key());
            if (node.isOpen() && same != null && !same.isEmpty()) {
                join(node, same.poll());
            }
        }
    }

    private static void join(Node old, Node now) {
        old.join(now);
        joinByName(old.children(), now.children());
    }

    private boolean joinTheRest() {
        List<Node> old = open(before);
        List<Node> now = open(after);
        if (old.isEmpty() || now.isEmpty()) {
            return false;
        }
        int moved = joinMoved(old, now);
        List<Node> rest = old.stream().filter(Node::isOpen).toList();
        int alike = new Likeness(features, new Contents(features, before, after))
                .join(before, rest, after, now.stream().filter(Node::isOpen).toList());
        for (Node node : rest) {
            if (!node.isOpen()) {
                joinByName(node.children(), node.partner().children());
            }
        }
        return moved + alike > 0;
    }

    /** The elements whose simple name only one has that is left in either state. */
    private static int joinMoved(List<Node> old, List<Node> now) {
        Map<String, List<Node>> olds = bySimpleName(old);
        Map<String, List<Node>> news = bySimpleName(now);
        int joined = 0;
        for (var each : olds.entrySet()) {
            List<Node> same = news.getOrDefault(each.getKey(), List.of());
            Node node = each.getValue().getFirst();
            if (each.getValue().size() == 1
                    && same.size() == 1
                    && node.isOpen()
                    && same.getFirst().isOpen()) {
                join(node, same.getFirst());
                joined++;
            }
        }
        return joined;
    }

    private static Map<String, List<Node>> bySimpleName(List<Node> nodes) {
        Map<String, List<Node>> named = new LinkedHashMap<>();
        for (Node node : nodes) {
            String name = node.element().getName();
            if (name != null) {
                named.computeIfAbsent(node.element().eClass().getName() + " " + name, any -> new ArrayList<>())
                        .add(node);
            }
        }
        return named;
    }

    private static List<Node> open(ElementTree tree) {
        return tree.all().stream().filter(Node::isOpen).toList();
    }
}
