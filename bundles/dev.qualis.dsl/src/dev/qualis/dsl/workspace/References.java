package dev.qualis.dsl.workspace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.INode;

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

    /** Reads where the links of all files lead; the parser has written down where each is named. */
    static References of(Iterable<FileModel> files) {
        References references = new References();
        files.forEach(references::add);
        return references;
    }

    private void add(FileModel file) {
        URI uri = file.parsed().uri();
        List<Reference> inFile = new ArrayList<>();
        for (ParsedFile.Link link : file.parsed().links()) {
            EObject source = file.element(link.owner());
            EObject target = file.targetOf(link);
            if (!target.eIsProxy()) {
                INode node = link.node();
                inFile.add(new Reference(source, link.feature(), target, uri, node.getOffset(), node.getLength()));
            }
        }
        inFile.sort(Comparator.comparingInt(Reference::offset));
        byFile.put(uri, inFile);
        inFile.forEach(reference -> byTarget.computeIfAbsent(reference.target(), target -> new ArrayList<>(1))
                .add(reference));
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
