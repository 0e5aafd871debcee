package dev.qualis.viewpoint;

import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Makes the views that expressions are given as variables: each knows the element it shows and what it stands in.
 */
final class Views {
    private final ViewModel kinds = ViewModel.SIRIUS;

    /** The view of a whole representation. */
    EObject root(String kind, EObject target) {
        EObject view = kinds.create(kind);
        set(view, "target", target);
        return view;
    }

    /**
     * A view inside another.
     *
     * @param feature of the owner, which holds it
     */
    EObject inside(EObject owner, String feature, String kind, EObject target) {
        EObject view = root(kind, target);
        set(view, "semanticElements", List.of(target));
        add(owner, feature, view);
        return view;
    }

    @SuppressWarnings("unchecked")
    private static void add(EObject owner, String feature, EObject view) {
        ((EList<EObject>) owner.eGet(feature(owner, feature))).add(view);
    }

    /** Where a diagram, a container or a list keeps its nodes. */
    static String contents(EObject owner) {
        return feature(owner, "ownedDiagramElements") == null ? "ownedElements" : "ownedDiagramElements";
    }

    void set(EObject view, String feature, Object value) {
        view.eSet(feature(view, feature), value);
    }

    private static EStructuralFeature feature(EObject view, String name) {
        return view.eClass().getEStructuralFeature(name);
    }

    boolean isView(EObject element) {
        return kinds.isView(element);
    }

    /** The element of the model a view shows. */
    static EObject target(EObject view) {
        return (EObject) view.eGet(feature(view, "target"));
    }
}
