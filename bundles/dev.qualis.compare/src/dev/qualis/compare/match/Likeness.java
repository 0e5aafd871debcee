package dev.qualis.compare.match;

import dev.qualis.model.qms.core.CorePackage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Finds the elements that are the same under another name: those of one class that say nearly the same and are referred to
 * from the same places. Its time grows with what the elements say, not with the number of their pairs: what many say tells
 * nobody from another and proposes nobody.
 */
final class Likeness {
    /** So much of what two elements say has to be the same: half. */
    private static final double LEAST = 0.5;

    /** What more elements than these say proposes none of them. */
    private static final int TELLING = 32;

    /** So many elements are looked at more closely for one. */
    private static final int CLOSER = 8;

    /** A title says as much as so many other features. */
    private static final int TITLE = 3;

    private final Features features;
    private final Contents contents;

    Likeness(Features features, Contents contents) {
        this.features = features;
        this.contents = contents;
    }

    /** Two elements and how alike they are, up to 1. */
    private record Pair(Node before, Node after, double likeness) {}

    /** Joins the elements that are alike, the most alike first. */
    int join(ElementTree old, Collection<Node> before, ElementTree now, Collection<Node> after) {
        Map<Node, Map<Integer, Integer>> sayings = new HashMap<>();
        before.forEach(node -> sayings.put(node, said(node)));
        after.forEach(node -> sayings.put(node, said(node)));
        addReferrers(old, sayings);
        addReferrers(now, sayings);
        Map<Integer, List<Node>> sayers = new HashMap<>();
        for (Node node : after) {
            sayings.get(node)
                    .keySet()
                    .forEach(saying -> sayers.computeIfAbsent(saying, any -> new ArrayList<>())
                            .add(node));
        }
        List<Pair> pairs = new ArrayList<>();
        for (Node node : before) {
            for (Node candidate : candidates(node, sayings.get(node).keySet(), sayers)) {
                double likeness = likeness(sayings.get(node), sayings.get(candidate));
                if (likeness >= LEAST) {
                    pairs.add(new Pair(node, candidate, likeness));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        int joined = 0;
        for (Pair pair : pairs) {
            if (pair.before.isOpen() && pair.after.isOpen()) {
                pair.before.join(pair.after);
                joined++;
            }
        }
        return joined;
    }

    private static List<Node> candidates(Node node, Set<Integer> sayings, Map<Integer, List<Node>> sayers) {
        Map<Node, Integer> common = new LinkedHashMap<>();
        for (Integer saying : sayings) {
            List<Node> all = sayers.getOrDefault(saying, List.of());
            if (all.size() <= TELLING) {
                all.stream()
                        .filter(each ->
                                each.element().eClass() == node.element().eClass())
                        .forEach(each -> common.merge(each, 1, Integer::sum));
            }
        }
        return common.entrySet().stream()
                .sorted(Map.Entry.<Node, Integer>comparingByValue().reversed())
                .limit(CLOSER)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What an element says, with the weight of it. */
    private Map<Integer, Integer> said(Node node) {
        Map<Integer, Integer> said = new TreeMap<>();
        EObject element = node.element();
        int around = node.parent() == null ? 0 : contents.target(node.parent().element());
        said.put(contents.number(new Place(around)), 1);
        for (EStructuralFeature feature : features.of(element.eClass())) {
            if (feature instanceof EReference || element.eIsSet(feature)) {
                int weight = feature == CorePackage.Literals.NAMED_ELEMENT__TITLE ? TITLE : 1;
                for (Integer value : new HashSet<>(contents.values(element, feature))) {
                    said.merge(contents.number(new Saying(feature, value)), weight, Integer::sum);
                }
            }
        }
        node.children().forEach(child -> said.put(contents.number(child.key()), 1));
        return said;
    }

    private void addReferrers(ElementTree tree, Map<Node, Map<Integer, Integer>> sayings) {
        for (Node referrer : tree.all()) {
            if (!referrer.isOpen()) {
                addReferences(tree, referrer, referrer.element(), sayings);
            }
        }
    }

    private void addReferences(
            ElementTree tree, Node referrer, EObject object, Map<Node, Map<Integer, Integer>> sayings) {
        for (EStructuralFeature feature : features.of(object.eClass())) {
            if (!(feature instanceof EReference reference)) {
                continue;
            }
            for (Object value : Contents.listed(object, feature)) {
                EObject target = (EObject) value;
                if (reference.isContainment()) {
                    if (!ElementTree.isTold(target)) {
                        addReferences(tree, referrer, target, sayings);
                    }
                } else {
                    Map<Integer, Integer> said = sayings.get(tree.of(target));
                    if (said != null) {
                        said.put(contents.number(new Referred(contents.target(referrer.element()), feature)), 1);
                    }
                }
            }
        }
    }

    private record Place(int around) {}

    private record Saying(EStructuralFeature feature, int value) {}

    private record Referred(int by, EStructuralFeature feature) {}

    private static double likeness(Map<Integer, Integer> one, Map<Integer, Integer> other) {
        int common = 0;
        int all = 0;
        for (var saying : one.entrySet()) {
            all += saying.getValue();
            Integer same = other.get(saying.getKey());
            if (same != null) {
                common += Math.min(saying.getValue(), same);
            }
        }
        for (int weight : other.values()) {
            all += weight;
        }
        return all == 0 ? 0 : 2.0 * common / all;
    }
}
