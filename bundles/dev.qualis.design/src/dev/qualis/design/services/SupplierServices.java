package dev.qualis.design.services;

import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.model.due.Schedule;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.resource.Supplier;
import dev.qualis.model.qms.resource.SupplierEvaluation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Suppliers as rows of their register. */
public class SupplierServices {

    /** The suppliers, in the order of the text. */
    public List<Supplier> listedSuppliers(QualityModel model) {
        return ProjectFacts.of(model).index().all(Supplier.class);
    }

    /** The number of a supplier. */
    public String supplierNumber(Supplier supplier) {
        return Cells.text(supplier.getNumber());
    }

    /** What is bought there. */
    public String supplierScope(Supplier supplier) {
        return ProjectFacts.of(supplier).text(supplier.getScope(), supplier);
    }

    /** Whether the company may buy there. */
    public String supplierStatus(Supplier supplier) {
        return ProjectFacts.of(supplier).label(supplier.getStatus());
    }

    /** How the supplier is controlled. */
    public String supplierControl(Supplier supplier) {
        return ProjectFacts.of(supplier).text(supplier.getControl(), supplier);
    }

    private static Optional<SupplierEvaluation> last(Supplier supplier) {
        return supplier.getEvaluations().stream()
                .filter(evaluation -> evaluation.getDate() != null)
                .max(Comparator.comparing(SupplierEvaluation::getDate));
    }

    /** When it was last evaluated. */
    public String supplierEvaluated(Supplier supplier) {
        return last(supplier).map(SupplierEvaluation::getDate).map(Cells::text).orElse("");
    }

    /** The score of the last evaluation. */
    public String supplierScore(Supplier supplier) {
        return last(supplier).map(SupplierEvaluation::getScore).map(Cells::text).orElse("");
    }

    /** When it is to be evaluated again. */
    public String supplierNext(Supplier supplier) {
        return Cells.text(Schedule.evaluation(supplier).orElse(null));
    }

    /** Who looks after the supplier. */
    public String supplierOwner(Supplier supplier) {
        return Cells.title(supplier.getOwner());
    }

    /** Whether the company may buy there. */
    public boolean isApprovedSupplier(Supplier supplier) {
        return Schedule.isApproved(supplier);
    }

    /** Whether the evaluation is overdue. */
    public boolean isSupplierLate(Supplier supplier) {
        return Cells.isLate(supplier, Schedule.evaluation(supplier));
    }
}
