package dev.qualis.dsl.workspace;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Copies models without their references, which are set anew, and lets the copies know the nodes of their text. */
final class ModelCopier {

    /** What an element of a class consists of. */
    private record Shape(List<EAttribute> attributes, List<EReference> children) {

        static Shape of(EClass type) {
            return new Shape(
                    type.getEAllAttributes().stream().filter(Shape::isStored).toList(),
                    type.getEAllContainments().stream().filter(Shape::isStored).toList());
        }

        private static boolean isStored(EStructuralFeature feature) {
            return feature.isChangeable() && !feature.isDerived() && !feature.isTransient();
        }
    }

    private final Map<EClass, Shape> shapes = new ConcurrentHashMap<>();

    /** Copies a whole file; the copies have the numbers of what they are copies of. */
    EObject[] copy(ParsedFile file) {
        EObject[] copies = new EObject[file.elements().length];
        copy(file.elements()[0], copies, 0);
        return copies;
    }

    private int copy(EObject element, EObject[] copies, int number) {
        EClass type = element.eClass();
        EObject copy = EcoreUtil.create(type);
        copy.eSetDeliver(false);
        copies[number] = copy;
        Shape shape = shapes.computeIfAbsent(type, Shape::of);
        for (EAttribute attribute : shape.attributes()) {
            if (element.eIsSet(attribute)) {
                set(copy, attribute, element.eGet(attribute));
            }
        }
        int next = number + 1;
        for (EReference feature : shape.children()) {
            if (element.eIsSet(feature)) {
                next = children(element, feature, copy, copies, next);
            }
        }
        ICompositeNode node = NodeModelUtils.getNode(element);
        if (node instanceof org.eclipse.emf.common.notify.Adapter adapter) {
            copy.eAdapters().add(adapter);
        }
        return next;
    }

    @SuppressWarnings("unchecked")
    private static void set(EObject copy, EAttribute attribute, Object value) {
        if (attribute.isMany()) {
            ((List<Object>) copy.eGet(attribute)).addAll((List<Object>) value);
        } else {
            copy.eSet(attribute, value);
        }
    }

    @SuppressWarnings("unchecked")
    private int children(EObject element, EReference feature, EObject copy, EObject[] copies, int number) {
        int next = number;
        if (!feature.isMany()) {
            int child = next;
            next = copy((EObject) element.eGet(feature), copies, next);
            copy.eSet(feature, copies[child]);
            return next;
        }
        InternalEList<EObject> list = (InternalEList<EObject>) copy.eGet(feature);
        for (EObject each : (List<EObject>) element.eGet(feature)) {
            int child = next;
            next = copy(each, copies, next);
            list.addUnique(copies[child]);
        }
        return next;
    }
}
