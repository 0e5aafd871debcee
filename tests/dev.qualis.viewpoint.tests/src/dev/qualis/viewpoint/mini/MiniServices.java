package dev.qualis.viewpoint.mini;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** The Java services that the sample's description calls; the model is dynamic, so all of them take EObjects. */
public final class MiniServices {
    public String mapTitle(EObject model) {
        return "Process map of " + get(model, "name");
    }

    public String roleTooltip(EObject role) {
        return "Role \"" + get(role, "name") + "\"";
    }

    public String numberedName(EObject step) {
        List<EObject> siblings = step.eContainer().eContents();
        return (siblings.indexOf(step) + 1) + " " + get(step, "name");
    }

    public boolean isAccountable(EObject assignment) {
        return "A".equals(get(assignment, "kind"));
    }

    public String ownerMessage(EObject process) {
        return "Process '" + get(process, "name") + "' has no owner.";
    }

    public int colorRed(EObject element) {
        return 200;
    }

    private static Object get(EObject element, String feature) {
        return element.eGet(element.eClass().getEStructuralFeature(feature));
    }
}
