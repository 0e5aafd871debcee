package dev.qualis.server.document;

import com.google.gson.JsonPrimitive;
import dev.qualis.dsl.ide.service.Dependencies;
import dev.qualis.dsl.ide.service.Dependencies.Dependency;
import dev.qualis.dsl.ide.service.Occurrences;
import dev.qualis.dsl.ide.service.Occurrences.Occurrence;
import dev.qualis.dsl.ide.service.Outline;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CallHierarchyIncomingCall;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCall;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Who depends on an element, and on whom it depends. */
public final class CallHierarchy {

    private CallHierarchy() {}

    /** The element that is named at a place. */
    public static List<CallHierarchyItem> prepare(AskedDocument document, Position position) {
        return Occurrences.at(document.snapshot(), document.uri(), document.offset(position))
                .flatMap(found -> item(document, found.element()))
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<CallHierarchyItem> item(AskedDocument document, EObject element) {
        return Dependencies.place(document.snapshot(), element).map(place -> {
            ICompositeNode node = NodeModelUtils.getNode(element);
            CallHierarchyItem item = new CallHierarchyItem();
            item.setName(Outline.name(element));
            item.setDetail(Outline.described(element, document.chinese()));
            item.setKind(SymbolKind.Object);
            item.setUri(place.uri().toString());
            item.setRange(document.rangeIn(place.uri(), node.getOffset(), node.getLength()));
            item.setSelectionRange(document.rangeIn(place.uri(), place.offset(), place.length()));
            item.setData(new JsonPrimitive(element.eResource().getURIFragment(element)));
            return item;
        });
    }

    /** The element of an item; it is found by its name, so that edits in between do no harm. */
    private static Optional<EObject> element(AskedDocument document, CallHierarchyItem item) {
        if (item.getData() instanceof JsonPrimitive fragment) {
            return Optional.ofNullable(
                    document.snapshot().resource(document.uri()).getEObject(fragment.getAsString()));
        }
        return Occurrences.at(
                        document.snapshot(),
                        document.uri(),
                        document.offset(item.getSelectionRange().getStart()))
                .map(Occurrence::element);
    }

    /** Those that refer to it. */
    public static List<CallHierarchyIncomingCall> incoming(AskedDocument document, CallHierarchyItem item) {
        return dependencies(element(document, item).map(element -> Dependencies.on(document.snapshot(), element)))
                .flatMap(dependency -> item(document, dependency.element())
                        .map(from -> new CallHierarchyIncomingCall(from, ranges(document, dependency)))
                        .stream())
                .toList();
    }

    /** Those that it refers to. */
    public static List<CallHierarchyOutgoingCall> outgoing(AskedDocument document, CallHierarchyItem item) {
        return dependencies(element(document, item).map(element -> Dependencies.of(document.snapshot(), element)))
                .flatMap(dependency -> item(document, dependency.element())
                        .map(to -> new CallHierarchyOutgoingCall(to, ranges(document, dependency)))
                        .stream())
                .toList();
    }

    private static Stream<Dependency> dependencies(Optional<List<Dependency>> found) {
        return found.stream().flatMap(List::stream);
    }

    private static List<Range> ranges(AskedDocument document, Dependency dependency) {
        return dependency.places().stream()
                .map(place -> document.rangeIn(place.uri(), place.offset(), place.length()))
                .toList();
    }
}
