package dev.qualis.dsl.workspace;

import dev.qualis.model.qms.core.QualityModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Which element refers to which, and where in the texts. References that lead nowhere are not among them. */
public final class References {

    /**
     * One reference.
     *
     * @param source the element that refers
     * @param feature as what it refers
     * @param target what it refers to
     * @param uri the file of the source
     * @param offset where the name of the target is written in that file
     * @param length how long the name is there
     */
    public record Reference(EObject source, EReference feature, EObject target, URI uri, int offset, int length) {

        boolean covers(int place) {
            return offset <= place && place <= offset + length;
        }
    }

    private final Map<EObject, List<Reference>> byTarget = new IdentityHashMap<>();

    private final Map<URI, List<Reference>> byFile = new HashMap<>();

    private References() {}

    static References of(Snapshot snapshot) {
        References references = new References();
        for (QualityModel file : snapshot.models()) {
            references.add(file);
        }
        return references;
    }

    private void add(QualityModel file) {
        URI uri = file.eResource().getURI();
        List<Reference> inFile = byFile.computeIfAbsent(uri, each -> new ArrayList<>());
        add(file, uri, inFile);
        for (TreeIterator<EObject> all = file.eAllContents(); all.hasNext(); ) {
            add(all.next(), uri, inFile);
        }
        inFile.sort(java.util.Comparator.comparingInt(Reference::offset));
        inFile.forEach(reference -> byTarget.computeIfAbsent(reference.target(), target -> new ArrayList<>(1))
                .add(reference));
    }

    private static void add(EObject source, URI uri, List<Reference> inFile) {
        for (EReference feature : source.eClass().getEAllReferences()) {
            if (!feature.isContainment() && !feature.isContainer() && !feature.isDerived() && source.eIsSet(feature)) {
                List<INode> nodes = NodeModelUtils.findNodesForFeature(source, feature);
                List<?> targets = feature.isMany() ? (List<?>) source.eGet(feature) : List.of(source.eGet(feature));
                for (int i = 0; i < Math.min(nodes.size(), targets.size()); i++) {
                    EObject target = (EObject) targets.get(i);
                    INode node = nodes.get(i);
                    if (!target.eIsProxy()) {
                        inFile.add(new Reference(source, feature, target, uri, node.getOffset(), node.getLength()));
                    }
                }
            }
        }
    }

    /** Every reference to an element, in the order of the files and their texts. */
    public List<Reference> to(EObject element) {
        return Collections.unmodifiableList(byTarget.getOrDefault(element, List.of()));
    }

    /** Every reference in a file, in the order of its text. */
    public List<Reference> in(URI uri) {
        return Collections.unmodifiableList(byFile.getOrDefault(uri, List.of()));
    }

    /** The reference whose name covers a place in a file. */
    public Optional<Reference> at(URI uri, int offset) {
        return in(uri).stream().filter(reference -> reference.covers(offset)).findFirst();
    }
}
