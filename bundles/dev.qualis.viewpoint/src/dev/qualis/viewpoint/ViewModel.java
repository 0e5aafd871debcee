package dev.qualis.viewpoint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;

/**
 * The kinds of views an expression can be given, with the names of Sirius: a service that asks a view for its {@code target}
 * or its container finds them here too. What only an editor knows of a view, its style or its place, is not there.
 */
final class ViewModel {
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

    ViewModel() {
        views.setName("views");
        views.setNsPrefix("views");
        views.setNsURI("urn:dev.qualis.viewpoint:views");
        EClass decorator = type("DSemanticDecorator", true);
        reference(decorator, "target", EcorePackage.Literals.EOBJECT, false, false);
        EClass element = type("DRepresentationElement", true, decorator);
        attribute(element, "name", EcorePackage.Literals.ESTRING, "");
        reference(element, "semanticElements", EcorePackage.Literals.EOBJECT, true, false);
        diagrams(decorator, element);
        tables(decorator, element);
        EClass item = type(TREE_ITEM, false, element);
        reference(item, "ownedTreeItems", item, true, true);
        EClass tree = type(TREE, false, decorator);
        attribute(tree, "name", EcorePackage.Literals.ESTRING, "");
        reference(tree, "ownedTreeItems", item, true, true);
    }

    private void diagrams(EClass decorator, EClass element) {
        EClass diagramElement = type("DDiagramElement", true, element);
        attribute(diagramElement, "visible", EcorePackage.Literals.EBOOLEAN, "true");
        attribute(diagramElement, "tooltipText", EcorePackage.Literals.ESTRING, "");
        EClass diagram = type(DIAGRAM, false, decorator);
        attribute(diagram, "name", EcorePackage.Literals.ESTRING, "");
        attribute(diagram, "synchronized", EcorePackage.Literals.EBOOLEAN, "true");
        reference(diagram, "ownedDiagramElements", diagramElement, true, true);
        EClass node = type("AbstractDNode", true, diagramElement);
        reference(node, "ownedBorderedNodes", diagramElement, true, true);
        type(NODE, false, node);
        type(LIST_ELEMENT, false, node);
        reference(type(CONTAINER, false, node), "ownedDiagramElements", diagramElement, true, true);
        reference(type(LIST, false, node), "ownedElements", diagramElement, true, true);
        EClass edge = type(EDGE, false, diagramElement);
        reference(edge, "sourceNode", EcorePackage.Literals.EOBJECT, false, false);
        reference(edge, "targetNode", EcorePackage.Literals.EOBJECT, false, false);
    }

    private void tables(EClass decorator, EClass element) {
        EClass column = type("DColumn", true, element);
        attribute(column, "label", EcorePackage.Literals.ESTRING, "");
        type(TARGET_COLUMN, false, column);
        attribute(type(FEATURE_COLUMN, false, column), "featureName", EcorePackage.Literals.ESTRING, "");
        EClass line = type(LINE, false, element);
        attribute(line, "label", EcorePackage.Literals.ESTRING, "");
        reference(line, "lines", line, true, true);
        EClass table = type(TABLE, false, decorator);
        attribute(table, "name", EcorePackage.Literals.ESTRING, "");
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

    EObject create(String kind) {
        return views.getEFactoryInstance().create(classes.get(kind));
    }

    boolean isView(EObject element) {
        return element.eClass().getEPackage() == views;
    }
}
