package dev.qualis.viewpoint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EPackageImpl;

/**
 * The kinds of views an expression can be given, with the names of Sirius: a service that asks a view for its {@code target}
 * or its container finds them here too. What only an editor knows of a view, its style or its place, is not there.
 */
final class ViewModel {
    private static final Set<String> PACKAGES = Set.of("viewpoint", "diagram", "table", "tree", "sequence");

    static final String DIAGRAM = "DSemanticDiagram";
    static final String NODE = "DNode";
    static final String CONTAINER = "DNodeContainer";
    static final String LIST = "DNodeList";
    static final String LIST_ELEMENT = "DNodeListElement";
    static final String EDGE = "DEdge";
    static final String TABLE = "DTable";
    static final String LINE = "DLine";
    static final String TARGET_COLUMN = "DTargetColumn";
    static final String FEATURE_COLUMN = "DFeatureColumn";
    static final String TREE = "DTree";
    static final String TREE_ITEM = "DTreeItem";

    private final EPackage views = EcoreFactory.eINSTANCE.createEPackage();
    private final Map<String, EClass> classes = new HashMap<>();

    /** There is one, so that the class which an expression names is that of the views which it is given. */
    static final ViewModel SIRIUS = new ViewModel();

    private ViewModel() {
        views.setName("views");
        views.setNsPrefix("views");
        views.setNsURI("urn:dev.qualis.viewpoint:views");
        EClass decorator = type("DSemanticDecorator", true);
        reference(decorator, "target", EcorePackage.Literals.EOBJECT, false, false);
        EClass representation = type("DRepresentation", true);
        attribute(representation, "name", EcorePackage.Literals.ESTRING, "");
        EClass element = type("DRepresentationElement", true, decorator);
        attribute(element, "name", EcorePackage.Literals.ESTRING, "");
        reference(element, "semanticElements", EcorePackage.Literals.EOBJECT, true, false);
        diagrams(decorator, representation, element);
        tables(decorator, representation, element);
        EClass item = type(TREE_ITEM, false, element);
        reference(item, "ownedTreeItems", item, true, true);
        EClass tree = type(TREE, false, decorator, representation);
        reference(tree, "ownedTreeItems", item, true, true);
        ((EPackageImpl) views).freeze(); // what EMF works out of it is worked out before threads share it
    }

    private void diagrams(EClass decorator, EClass representation, EClass element) {
        EClass diagramElement = type("DDiagramElement", true, element, decorator);
        attribute(diagramElement, "visible", EcorePackage.Literals.EBOOLEAN, "true");
        attribute(diagramElement, "tooltipText", EcorePackage.Literals.ESTRING, "");
        EClass diagram = type("DDiagram", true, representation);
        attribute(diagram, "synchronized", EcorePackage.Literals.EBOOLEAN, "true");
        reference(diagram, "ownedDiagramElements", diagramElement, true, true);
        type(DIAGRAM, false, diagram, decorator);
        EClass end = type("EdgeTarget", true);
        EClass node = type("AbstractDNode", true, diagramElement);
        reference(node, "ownedBorderedNodes", diagramElement, true, true);
        type(NODE, false, node, end);
        type(LIST_ELEMENT, false, node);
        EClass container = type("DDiagramElementContainer", true, node, end);
        reference(type(CONTAINER, false, container), "ownedDiagramElements", diagramElement, true, true);
        reference(type(LIST, false, container), "ownedElements", diagramElement, true, true);
        EClass edge = type(EDGE, false, diagramElement, end);
        reference(edge, "sourceNode", EcorePackage.Literals.EOBJECT, false, false);
        reference(edge, "targetNode", EcorePackage.Literals.EOBJECT, false, false);
    }

    private void tables(EClass decorator, EClass representation, EClass element) {
        EClass column = type("DColumn", true, element);
        attribute(column, "label", EcorePackage.Literals.ESTRING, "");
        type(TARGET_COLUMN, false, column);
        attribute(type(FEATURE_COLUMN, false, column), "featureName", EcorePackage.Literals.ESTRING, "");
        EClass line = type(LINE, false, element);
        attribute(line, "label", EcorePackage.Literals.ESTRING, "");
        reference(line, "lines", line, true, true);
        EClass table = type(TABLE, false, decorator, representation);
        reference(table, "lines", line, true, true);
        reference(table, "columns", column, true, true);
    }

    private EClass type(String name, boolean isAbstract, EClass... above) {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(name);
        type.setAbstract(isAbstract);
        type.getESuperTypes().addAll(List.of(above));
        views.getEClassifiers().add(type);
        classes.put(name, type);
        return type;
    }

    private static void attribute(EClass owner, String name, EDataType type, String otherwise) {
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName(name);
        attribute.setEType(type);
        attribute.setDefaultValueLiteral(otherwise);
        owner.getEStructuralFeatures().add(attribute);
    }

    private static void reference(EClass owner, String name, EClass type, boolean many, boolean containment) {
        EReference reference = EcoreFactory.eINSTANCE.createEReference();
        reference.setName(name);
        reference.setEType(type);
        reference.setUpperBound(many ? -1 : 1);
        reference.setContainment(containment);
        reference.setResolveProxies(false);
        owner.getEStructuralFeatures().add(reference);
    }

    /** The class that Sirius' metamodels have by a name such as {@code diagram::DNode}; empty for those that only an editor needs. */
    Optional<EClassifier> classifier(String name) {
        int at = name.lastIndexOf("::");
        return at < 0 || PACKAGES.contains(name.substring(0, at))
                ? Optional.ofNullable(classes.get(name.substring(Math.max(0, at + (at < 0 ? 1 : 2)))))
                : Optional.empty();
    }

    EObject create(String kind) {
        return views.getEFactoryInstance().create(classes.get(kind));
    }

    boolean isView(EObject element) {
        return element.eClass().getEPackage() == views;
    }
}
