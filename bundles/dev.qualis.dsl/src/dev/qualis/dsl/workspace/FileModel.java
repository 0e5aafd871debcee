package dev.qualis.dsl.workspace;

import dev.qualis.model.qms.core.QualityModel;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.InternalEList;

/** A file's model in one snapshot: elements of its own, and where each of its references leads. */
final class FileModel {

    private final ParsedFile parsed;

    private final SnapshotResource resource;

    private final EObject[] elements;

    /** Where each link leads; null for nowhere. */
    private final Slot[] targets;

    private final boolean fresh;

    private FileModel(ParsedFile parsed, SnapshotResource resource, EObject[] elements, boolean fresh) {
        this.parsed = parsed;
        this.resource = resource;
        this.elements = elements;
        this.targets = new Slot[parsed.links().size()];
        this.fresh = fresh;
    }

    /** The model of a file for a snapshot: the parser's own for the first one, a copy for every later one. */
    static FileModel of(ParsedFile parsed, ModelCopier copier, Function<URI, SnapshotResource> resources) {
        return parsed.take()
                ? new FileModel(parsed, parsed.resource(), parsed.elements(), true)
                : copyOf(parsed, copier, resources);
    }

    /** The model of a file that several snapshots may ask for at the same time: always a copy. */
    static FileModel copyOf(ParsedFile parsed, ModelCopier copier, Function<URI, SnapshotResource> resources) {
        EObject[] copies = copier.copy(parsed);
        SnapshotResource resource = resources.apply(parsed.uri());
        resource.adopt(parsed.resource(), copies[0]);
        return new FileModel(parsed, resource, copies, false);
    }

    ParsedFile parsed() {
        return parsed;
    }

    SnapshotResource resource() {
        return resource;
    }

    QualityModel root() {
        return (QualityModel) elements[0];
    }

    EObject element(int number) {
        return elements[number];
    }

    EObject exported(int export) {
        return elements[parsed.exports().get(export).element()];
    }

    Slot target(int link) {
        return targets[link];
    }

    /** What a link leads to; a proxy where it leads nowhere. */
    EObject targetOf(ParsedFile.Link link) {
        Object value = elements[link.owner()].eGet(link.feature(), false);
        return (EObject)
                (link.feature().isMany()
                        ? ((InternalEList<?>) value).basicList().get(link.place())
                        : value);
    }

    /** Says where a link leads, before the model is shown to anyone. */
    @SuppressWarnings("unchecked")
    void link(int number, Slot target, EObject element) {
        targets[number] = target;
        ParsedFile.Link link = parsed.links().get(number);
        EObject owner = elements[link.owner()];
        EObject value = element == null ? link.proxy() : element;
        if (fresh && element == null) {
            return; // the parser has put the proxy there
        }
        if (!link.feature().isMany()) {
            owner.eSet(link.feature(), value);
            return;
        }
        InternalEList<EObject> values = (InternalEList<EObject>) owner.eGet(link.feature());
        if (fresh) {
            values.setUnique(link.place(), value);
        } else {
            values.addUnique(value);
        }
    }
}
