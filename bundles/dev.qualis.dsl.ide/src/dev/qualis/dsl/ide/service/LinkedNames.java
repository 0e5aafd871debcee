package dev.qualis.dsl.ide.service;

import dev.qualis.dsl.ide.service.Occurrences.Occurrence;
import dev.qualis.dsl.workspace.Snapshot;
import dev.qualis.model.qms.core.NamedElement;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;

/** The places of a file that say the same name as the one where the writer is, and may change with it as it is typed. */
public final class LinkedNames {

    private LinkedNames() {}

    /**
     * The places, that of the writer among them; none where the name is also said in another file, which typing would not reach, or is
     * said nowhere else.
     */
    public static List<Occurrence> at(Snapshot snapshot, URI uri, int offset) {
        Optional<Occurrence> found = Occurrences.at(snapshot, uri, offset)
                .filter(each -> each.element() instanceof NamedElement)
                .filter(each -> Dependencies.place(snapshot, each.element()).isPresent());
        if (found.isEmpty()) {
            return List.of();
        }
        String name = ElementTexts.name(found.get().element());
        List<Occurrence> all = Occurrences.all(snapshot, found.get().element());
        boolean same = all.stream()
                .allMatch(each -> each.uri().equals(uri)
                        && snapshot.text(uri)
                                .substring(each.offset(), each.offset() + each.length())
                                .equals(name));
        return same && all.size() > 1 ? all : List.of();
    }
}
