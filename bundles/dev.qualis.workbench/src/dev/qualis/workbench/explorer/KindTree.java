package dev.qualis.workbench.explorer;

import dev.qualis.app.form.Candidates;
import dev.qualis.app.form.Candidates.Candidate;
import dev.qualis.app.form.Candidates.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Kinds with their elements, as far as these are searched for. */
final class KindTree implements ITreeContentProvider {
    /** A kind on the screen: the same one whatever elements it has, so that it stays open. */
    static final class Node {
        private final String label;
        private List<Candidate> elements = List.of();
        private Object[] found = {};

        private Node(String label) {
            this.label = label;
        }

        String text() {
            return label + " (" + found.length + ")";
        }
    }

    private final Candidates candidates;
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<Candidate, Node> nodeOf = new HashMap<>();
    private final Map<URI, Candidate> byAddress = new HashMap<>();
    private List<Node> shown = List.of();
    private String wanted = "";

    KindTree(Candidates candidates) {
        this.candidates = candidates;
    }

    void show(List<Kind> all) {
        nodeOf.clear();
        byAddress.clear();
        List<Node> now = new ArrayList<>();
        for (Kind kind : all) {
            Node node = nodes.computeIfAbsent(kind.label(), Node::new);
            node.elements = kind.elements();
            now.add(node);
            for (Candidate each : kind.elements()) {
                nodeOf.put(each, node);
                each.target().address().ifPresent(address -> byAddress.put(address, each));
            }
        }
        shown = now;
        filter(wanted);
    }

    /** Shows what is searched for, everything for an empty text. */
    void filter(String text) {
        wanted = text;
        shown.forEach(node -> node.found = wanted.isBlank()
                ? node.elements.toArray()
                : node.elements.stream()
                        .filter(each -> candidates.finds(each, wanted))
                        .toArray());
    }

    Optional<Candidate> candidate(URI address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    @Override
    public Object[] getElements(Object input) {
        return shown.stream().filter(this::hasChildren).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof Node node ? node.found : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof Candidate ? nodeOf.get(element) : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return getChildren(element).length > 0;
    }
}
