package dev.qualis.design.services;

import dev.qualis.model.qms.core.Evidence;
import dev.qualis.model.qms.organisation.Holding;
import dev.qualis.model.qms.process.ResponsibilityAssignment;
import dev.qualis.model.qms.strategy.Revision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What a deletion takes along, so that what is left can be written as a text. */
public class DeletionServices {
    /**
     * Deletes what says nothing without an element that is to be deleted: that somebody holds the position, that it has a part in a process,
     * that it is evidence or was revised. Changes the model.
     */
    public EObject dependentsDeleted(EObject element) {
        if (element.eResource() == null) {
            return element;
        }
        Set<EObject> going = new HashSet<>(List.of(element));
        element.eAllContents().forEachRemaining(going::add);
        ResourceSet files = element.eResource().getResourceSet();
        Map<EObject, Collection<Setting>> references = files == null
                ? EcoreUtil.UsageCrossReferencer.findAll(going, element.eResource())
                : EcoreUtil.UsageCrossReferencer.findAll(going, files);
        List<EObject> dependents = new ArrayList<>();
        for (Collection<Setting> settings : references.values()) {
            for (Setting setting : settings) {
                EObject holder = setting.getEObject();
                if (!going.contains(holder) && saysNothingWithout(holder, going)) {
                    dependents.add(holder);
                }
            }
        }
        dependents.forEach(each -> EcoreUtil.delete(each, true));
        return element;
    }

    private static boolean saysNothingWithout(EObject holder, Set<EObject> going) {
        return switch (holder) {
            case Holding holding -> going.contains(holding.getPosition());
            case Evidence evidence -> going.contains(evidence.getElement());
            case Revision revision -> going.contains(revision.getRevised());
            case ResponsibilityAssignment assignment ->
                going.containsAll(assignment.getPositions()) && going.containsAll(assignment.getBodies());
            default -> false;
        };
    }
}
