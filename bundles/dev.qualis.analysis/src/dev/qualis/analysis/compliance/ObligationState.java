package dev.qualis.analysis.compliance;

import dev.qualis.model.due.Schedule;
import dev.qualis.model.qms.compliance.ComplianceStatus;
import dev.qualis.model.qms.compliance.Obligation;
import dev.qualis.model.qms.compliance.Register;
import dev.qualis.model.qms.enterprise.Product;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An obligation on the model's date.
 *
 * @param obligation the obligation
 * @param register the register that holds it
 * @param market where it applies; empty for everywhere
 * @param products it applies to: those named, those of the product lines named and, where the enterprise is named, all
 * @param review whether it was looked at in time
 * @param due the day of the next review; nothing where no review or no interval is stated
 * @param status what the company says about its compliance
 * @param riskPoints how many are named
 * @param controlled how many of them have a control
 */
public record ObligationState(
        Obligation obligation,
        Optional<Register> register,
        String market,
        List<Product> products,
        ReviewStatus review,
        Optional<LocalDate> due,
        ComplianceStatus status,
        int riskPoints,
        int controlled) {

    public ObligationState {
        products = List.copyOf(products);
    }

    static ObligationState of(Obligation obligation, List<Product> products, Optional<LocalDate> date) {
        LocalDate reviewed = obligation.getReviewed();
        boolean applies = obligation.getNotApplicable() == null;
        Optional<LocalDate> due = applies
                ? Schedule.next(obligation.getNextReview(), reviewed, obligation.getInterval())
                : Optional.empty();
        boolean overdue =
                due.isPresent() && date.filter(day -> day.isAfter(due.get())).isPresent();
        return new ObligationState(
                obligation,
                obligation.eContainer() instanceof Register register ? Optional.of(register) : Optional.empty(),
                obligation.getMarket() == null ? "" : obligation.getMarket(),
                products,
                overdue
                        ? ReviewStatus.OVERDUE
                        : reviewed == null && due.isEmpty() && applies ? ReviewStatus.NEVER : ReviewStatus.CURRENT,
                due,
                obligation.getStatus(),
                obligation.getRiskPoints().size(),
                (int) obligation.getRiskPoints().stream()
                        .filter(point -> point.getControl() != null)
                        .count());
    }
}
