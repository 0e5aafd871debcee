package dev.qualis.dsl.workspace;

import dev.qualis.dsl.naming.QmsDescriptions;
import dev.qualis.dsl.naming.QmsQualifiedNames;
import dev.qualis.model.qms.core.CorePackage;
import dev.qualis.model.qms.core.QualityModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.xtext.linking.impl.LinkingHelper;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.Triple;

/**
 * What one text says by itself: its model as the parser made it, what it names and what it refers to by which name. All
 * snapshots in which a file has this text share it; only the first of them uses its model, the others copy it.
 */
final class ParsedFile {

    /**
     * A reference.
     *
     * @param owner the number of the element that refers
     * @param place where it stands among the owner's values of the feature
     * @param name the name that is written, as the owner sees it
     * @param text the name as it is written
     * @param proxy what stands for the target where there is none
     */
    record Link(int owner, EReference feature, int place, QualifiedName name, String text, INode node, EObject proxy) {}

    /**
     * A name that the file offers.
     *
     * @param element the number of the element
     * @param shortened whether it is less than the qualified name
     */
    record Export(QualifiedName name, EClass type, int element, boolean shortened) {

        boolean offersTheSame(Export other) {
            return name.equals(other.name) && type == other.type && shortened == other.shortened;
        }
    }

    private final String text;

    private final SnapshotResource resource;

    private final EObject[] elements;

    /** By the number of an element, that of the statement which it is part of. */
    private final int[] statements;

    private final List<Link> links;

    private final Map<Integer, Link> byNumber = new HashMap<>();

    private final List<Export> exports;

    private final QualifiedName namespace;

    private final Set<String> libraries = new LinkedHashSet<>();

    private final AtomicBoolean taken = new AtomicBoolean();

    private ParsedFile(String text, SnapshotResource resource, Services services) {
        this.text = text;
        this.resource = resource;
        Map<EObject, Integer> numbers = new IdentityHashMap<>();
        List<EObject> all = new ArrayList<>();
        number(resource.getContents().getFirst(), all, numbers);
        this.elements = all.toArray(EObject[]::new);
        this.statements = statements();
        this.namespace = services.names.namespaceOf(elements[0]);
        this.exports = exports(services.descriptions, numbers);
        this.links = links(services, numbers);
        for (Link link : links) {
            if (link.feature().getEReferenceType() == CorePackage.Literals.LIBRARY) {
                libraries.add(link.text());
            }
        }
    }

    /** The services of the language that reading a file takes. */
    record Services(
            QmsQualifiedNames names,
            QmsDescriptions descriptions,
            LinkingHelper links,
            IQualifiedNameConverter converter) {}

    /** Reads a resource that has been parsed and not linked. */
    static ParsedFile of(String text, SnapshotResource parsed, Services services) {
        return new ParsedFile(text, parsed, services);
    }

    private static void number(EObject element, List<EObject> all, Map<EObject, Integer> numbers) {
        numbers.put(element, all.size());
        all.add(element);
        element.eContents().forEach(child -> number(child, all, numbers));
    }

    private int[] statements() {
        int[] found = new int[elements.length];
        int statement = 0;
        for (int i = 1; i < elements.length; i++) {
            statement = elements[i].eContainer() == elements[0] ? i : statement;
            found[i] = statement;
        }
        return found;
    }

    private List<Export> exports(QmsDescriptions descriptions, Map<EObject, Integer> numbers) {
        List<Export> found = new ArrayList<>();
        export(elements[0], descriptions, numbers, found);
        return List.copyOf(found);
    }

    private static void export(
            EObject element, QmsDescriptions descriptions, Map<EObject, Integer> numbers, List<Export> found) {
        boolean deeper = descriptions.createEObjectDescriptions(
                element,
                each -> found.add(new Export(
                        each.getName(),
                        each.getEClass(),
                        numbers.get(each.getEObjectOrProxy()),
                        each.getUserData(QmsDescriptions.SHORT) != null)));
        if (deeper) {
            element.eContents().forEach(child -> export(child, descriptions, numbers, found));
        }
    }

    private List<Link> links(Services services, Map<EObject, Integer> numbers) {
        List<Triple<EObject, EReference, INode>> written = resource.takeLinks();
        List<Link> found = new ArrayList<>(written.size());
        for (int i = 0; i < written.size(); i++) {
            Triple<EObject, EReference, INode> each = written.get(i);
            EReference feature = each.getSecond();
            int place = place(each.getFirst(), feature, i);
            if (place >= 0) {
                String name = services.links.getCrossRefNodeAsString(each.getThird(), true);
                Link link = new Link(
                        numbers.get(each.getFirst()),
                        feature,
                        place,
                        name == null || name.isEmpty() ? QualifiedName.EMPTY : services.converter.toQualifiedName(name),
                        name == null ? "" : name,
                        each.getThird(),
                        proxy(each.getFirst(), feature, place));
                found.add(link);
                byNumber.put(i, link);
            }
        }
        return List.copyOf(found);
    }

    private static EObject proxy(EObject owner, EReference feature, int place) {
        Object value = owner.eGet(feature, false);
        return (EObject) (feature.isMany() ? basic(value).get(place) : value);
    }

    private static List<?> basic(Object list) {
        return ((org.eclipse.emf.ecore.util.InternalEList<?>) list).basicList();
    }

    /** Where the reference stands among the values; -1 where another one has taken its place. */
    private int place(EObject owner, EReference feature, int number) {
        Object value = owner.eGet(feature, false);
        if (!feature.isMany()) {
            return isNumbered(value, number) ? 0 : -1;
        }
        List<?> values = basic(value);
        for (int i = 0; i < values.size(); i++) {
            if (isNumbered(values.get(i), number)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isNumbered(Object value, int number) {
        if (!(value instanceof InternalEObject proxy) || proxy.eProxyURI() == null) {
            return false;
        }
        String fragment = proxy.eProxyURI().fragment();
        return resource.getEncoder().isCrossLinkFragment(resource, fragment)
                && resource.getEncoder().getIndex(fragment) == number;
    }

    URI uri() {
        return resource.getURI();
    }

    String text() {
        return text;
    }

    SnapshotResource resource() {
        return resource;
    }

    /** Every element, by its number: the file first, each before what it contains. */
    EObject[] elements() {
        return elements;
    }

    QualityModel root() {
        return (QualityModel) elements[0];
    }

    List<Link> links() {
        return links;
    }

    List<Export> exports() {
        return exports;
    }

    QualifiedName namespace() {
        return namespace;
    }

    /** The names of the libraries that the file uses, as it writes them. */
    Set<String> libraries() {
        return libraries;
    }

    /** The number of the statement that an element is part of: one that the file itself contains. */
    int statement(int element) {
        return statements[element];
    }

    /** The numbers of all statements that the file itself contains. */
    IntStream statementNumbers() {
        return IntStream.range(1, statements.length).filter(i -> statements[i] == i);
    }

    /** What is written of an element. */
    String textOf(int element) {
        ICompositeNode node = node(element);
        return node == null ? "" : text.substring(node.getOffset(), node.getEndOffset());
    }

    /** A reference by the number that its proxy has. */
    Link linkOfNumber(int number) {
        return byNumber.get(number);
    }

    /** The name of the library that the file is; null where it is none. */
    Slot librarySlot() {
        for (int i = 0; i < exports.size(); i++) {
            if (exports.get(i).type() == CorePackage.Literals.LIBRARY) {
                return new Slot(uri(), i, exports.get(i).type(), false);
            }
        }
        return null;
    }

    /** Whether the caller may use the model itself: true for the first who asks. */
    boolean take() {
        return taken.compareAndSet(false, true);
    }

    ICompositeNode node(int element) {
        return NodeModelUtils.getNode(elements[element]);
    }

    boolean offersTheSame(ParsedFile other) {
        if (exports.size() != other.exports.size()) {
            return false;
        }
        for (int i = 0; i < exports.size(); i++) {
            if (!exports.get(i).offersTheSame(other.exports.get(i))) {
                return false;
            }
        }
        return true;
    }
}
