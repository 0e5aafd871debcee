package dev.qualis.design.services;

import dev.qualis.model.qms.compliance.Obligation;
import dev.qualis.model.qms.core.NamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What people type into columns that lines of several kinds share. A line that has no such feature stays as it is, and so does one
 * for which the text says nothing. Each of these changes the model.
 */
public class ColumnServices {
    private final EditServices edits = new EditServices();
    private final ObligationServices obligations = new ObligationServices();
    private final CostServices costs = new CostServices();

    private static EObject set(EObject line, String name, Object value) {
        EStructuralFeature feature = line.eClass().getEStructuralFeature(name);
        if (feature != null) {
            line.eSet(feature, value);
        }
        return line;
    }

    /** Sets the baseline of a goal. */
    public EObject baselineTyped(EObject line, String text) {
        return set(line, "baseline", edits.rebased(line, text));
    }

    /** Sets the target of a goal or an action. */
    public EObject targetTyped(EObject line, String text) {
        return set(line, "target", edits.retargeted(line, text));
    }

    /** Sets the method of an action. */
    public EObject methodTyped(EObject line, String text) {
        return line instanceof NamedElement named
                ? set(line, "method", new PlanServices().remethoded(named, text))
                : line;
    }

    /** Sets the market of an obligation. */
    public EObject marketTyped(EObject line, String text) {
        return set(line, "market", text.isBlank() ? null : text.strip());
    }

    /** Sets the status of an obligation. */
    public EObject statusTyped(EObject line, String text) {
        return line instanceof Obligation obligation
                ? set(line, "status", obligations.statusNamed(obligation, text))
                : line;
    }

    /** Sets when an obligation was reviewed. */
    public EObject reviewedTyped(EObject line, String text) {
        return line instanceof Obligation obligation
                ? set(line, "reviewed", obligations.reviewedOn(obligation, text))
                : line;
    }

    /** Sets what an account plans to spend. */
    public EObject plannedTyped(EObject line, String text) {
        return set(line, "planned", costs.replanned(line, text));
    }

    /** Sets what was spent on an account. */
    public EObject actualTyped(EObject line, String text) {
        return set(line, "actual", costs.respent(line, text));
    }
}
