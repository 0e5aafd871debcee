package dev.qualis.model.due;

import dev.qualis.model.qms.audit.Audit;
import dev.qualis.model.qms.documentation.Document;
import dev.qualis.model.qms.documentation.DocumentStatus;
import dev.qualis.model.qms.resource.Calibration;
import dev.qualis.model.qms.resource.Equipment;
import dev.qualis.model.qms.resource.EquipmentStatus;
import dev.qualis.model.qms.resource.Supplier;
import dev.qualis.model.qms.resource.SupplierEvaluation;
import dev.qualis.model.qms.resource.SupplierStatus;
import dev.qualis.model.value.Interval;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** When what repeats is due again: the day that the text names, or the last time and the interval. */
public final class Schedule {

    private Schedule() {}

    /** Whether work is done by the document: it is neither a draft nor withdrawn. */
    public static boolean isInForce(Document document) {
        return document.getStatus() != DocumentStatus.DRAFT && document.getStatus() != DocumentStatus.WITHDRAWN;
    }

    /** The day by which a document in force is to be reviewed. */
    public static Optional<LocalDate> review(Document document) {
        if (!isInForce(document)) {
            return Optional.empty();
        }
        return next(
                document.getNextReview(),
                latest(document.getReviewed(), document.getApproved(), document.getEffective()),
                document.getInterval());
    }

    /** Whether a piece of equipment may be used. */
    public static boolean isInUse(Equipment equipment) {
        return equipment.getStatus() != EquipmentStatus.OUT_OF_SERVICE
                && equipment.getStatus() != EquipmentStatus.RETIRED;
    }

    /** The latest calibration of a piece of equipment. */
    public static Optional<Calibration> lastCalibration(Equipment equipment) {
        return equipment.getCalibrations().stream()
                .filter(calibration -> calibration.getDate() != null)
                .max(Comparator.comparing(Calibration::getDate));
    }

    /** The day by which a piece of equipment in use is to be calibrated. */
    public static Optional<LocalDate> calibration(Equipment equipment) {
        if (!isInUse(equipment)) {
            return Optional.empty();
        }
        Optional<Calibration> last = lastCalibration(equipment);
        LocalDate stated = latest(
                equipment.getNextCalibration(), last.map(Calibration::getUntil).orElse(null));
        return next(stated, last.map(Calibration::getDate).orElse(null), equipment.getCalibrationInterval());
    }

    /** The day by which a piece of equipment in use is to be maintained. */
    public static Optional<LocalDate> maintenance(Equipment equipment) {
        return isInUse(equipment)
                ? next(null, equipment.getMaintained(), equipment.getMaintenanceInterval())
                : Optional.empty();
    }

    /** Whether the company may buy from a supplier. */
    public static boolean isApproved(Supplier supplier) {
        return supplier.getStatus() == SupplierStatus.APPROVED || supplier.getStatus() == SupplierStatus.CONDITIONAL;
    }

    /** The latest evaluation of a supplier. */
    public static Optional<LocalDate> lastEvaluation(Supplier supplier) {
        return supplier.getEvaluations().stream()
                .map(SupplierEvaluation::getDate)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    /** The day by which a supplier is to be evaluated again; nothing where it is suspended or off the list. */
    public static Optional<LocalDate> evaluation(Supplier supplier) {
        if (supplier.getStatus() == SupplierStatus.REMOVED || supplier.getStatus() == SupplierStatus.SUSPENDED) {
            return Optional.empty();
        }
        LocalDate last = lastEvaluation(supplier).orElse(null);
        return next(supplier.getNextReview(), latest(last, supplier.getApproved()), supplier.getInterval());
    }

    /** The day by which an audit that was not held yet is to be held. */
    public static Optional<LocalDate> audit(Audit audit) {
        if (audit.getHeld() != null) {
            return Optional.empty();
        }
        LocalDate period = audit.getPlannedPeriod() == null
                ? null
                : audit.getPlannedPeriod().last();
        return Optional.ofNullable(audit.getPlanned() == null ? period : audit.getPlanned());
    }

    /** The stated day, unless it was done since; without one, the last time and the interval. */
    public static Optional<LocalDate> next(LocalDate stated, LocalDate last, Interval interval) {
        if (stated != null && (last == null || last.isBefore(stated))) {
            return Optional.of(stated);
        }
        return last == null || interval == null ? Optional.empty() : Optional.of(interval.after(last));
    }

    static LocalDate latest(LocalDate... days) {
        return Stream.of(days)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
