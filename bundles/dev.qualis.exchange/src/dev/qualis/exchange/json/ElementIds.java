package dev.qualis.exchange.json;

import dev.qualis.model.qms.core.QualityModel;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** How references name elements: by their fragment, behind the name of the library where they are of one. */
final class ElementIds {
    private static final String LIBRARY = "#";

    private final List<QualityModel> files;

    ElementIds(List<QualityModel> files) {
        this.files = new ArrayList<>(files);
    }

    /** As in {@code Position:CQO} and {@code CQOS#Clause:CQOS §4.3}. */
    String of(EObject element) {
        String fragment = EcoreUtil.getURI(element).fragment();
        EObject root = EcoreUtil.getRootContainer(element);
        return files.contains(root)
                ? fragment
                : root.eResource().getURI().trimFileExtension().lastSegment() + LIBRARY + fragment;
    }
}
