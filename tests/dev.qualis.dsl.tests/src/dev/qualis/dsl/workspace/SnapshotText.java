package dev.qualis.dsl.workspace;

import dev.qualis.model.qms.core.QualityModel;
import java.util.List;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.util.CancelIndicator;

/** All that a snapshot says, as text, so that two of them can be compared. */
final class SnapshotText {

    private SnapshotText() {}

    /** All issues, with everything that they say. */
    static List<String> issues(Snapshot snapshot) {
        return snapshot.issues(CancelIndicator.NullImpl).stream()
                .map(issue -> issue.uri().lastSegment() + ":" + issue.line() + ":" + issue.column() + "+"
                        + issue.length() + " " + issue.severity() + " " + issue.code() + " " + issue.message() + " "
                        + issue.data())
                .toList();
    }

    /** Every element with its features; what it refers to by where that is. */
    static String models(Snapshot snapshot) {
        StringBuilder text = new StringBuilder();
        for (QualityModel file : snapshot.models()) {
            text.append(file.eResource().getURI()).append('\n');
            element(snapshot, file, text);
            for (TreeIterator<EObject> all = file.eAllContents(); all.hasNext(); ) {
                element(snapshot, all.next(), text);
            }
        }
        return text.toString();
    }

    private static void element(Snapshot snapshot, EObject element, StringBuilder text) {
        text.append(element.eClass().getName());
        snapshot.locate(element).ifPresent(place -> text.append('@').append(place.offset()));
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            boolean contains = feature instanceof EReference reference && reference.isContainment();
            if (!contains && !feature.isDerived() && element.eIsSet(feature)) {
                text.append(' ').append(feature.getName()).append('=');
                Object value = element.eGet(feature);
                (value instanceof List<?> list ? list : List.of(value))
                        .forEach(each -> text.append(shown(snapshot, each)).append(','));
            }
        }
        text.append('\n');
    }

    private static String shown(Snapshot snapshot, Object value) {
        if (!(value instanceof EObject target)) {
            return String.valueOf(value);
        }
        if (target.eIsProxy()) {
            return "?";
        }
        // what is referred to is an element of this snapshot, not of another
        boolean own = target.eResource().getResourceSet() == snapshot.resourceSet();
        return (own ? "" : "foreign ") + EcoreUtil.getURI(target);
    }
}
