package dev.qualis.app;

import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Takes an element out of models, with what stands in it, every reference to it, and parts that are about nothing else. */
final class Removal {
    private final Set<EObject> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<EObject> pointless = new ArrayList<>();

    private Removal() {}

    static void of(NamedElement element, List<QualityModel> models) {
        Removal removal = new Removal();
        removal.gone.add(element);
        element.eAllContents().forEachRemaining(removal.gone::add);
        models.forEach(model -> model.eAllContents().forEachRemaining(removal::forget));
        removal.pointless.forEach(EcoreUtil::remove);
        EcoreUtil.remove(element);
    }

    private void forget(EObject object) {
        if (gone.contains(object)) {
            return;
        }
        boolean forgot = false;
        boolean refers = false;
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (reference.isContainment() || reference.isContainer() || !reference.isChangeable()) {
                continue;
            }
            forgot |= forget(object, reference);
            refers |= object.eIsSet(reference);
        }
        boolean part = !(object instanceof NamedElement named && (named.getName() != null || named.getTitle() != null));
        if (forgot && !refers && part) {
            pointless.add(object);
        }
    }

    private boolean forget(EObject object, EReference reference) {
        Object value = object.eGet(reference);
        if (value instanceof EList<?> list) {
            return list.removeIf(gone::contains);
        }
        if (gone.contains(value)) {
            object.eUnset(reference);
            return true;
        }
        return false;
    }
}
