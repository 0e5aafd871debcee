package dev.qualis.dsl.validation;

import com.google.inject.Inject;
import dev.qualis.dsl.naming.ProjectFiles;
import dev.qualis.dsl.naming.SettledProject;
import dev.qualis.model.due.DueDate;
import dev.qualis.model.due.DueDates;
import dev.qualis.model.due.DueKind;
import dev.qualis.model.qms.core.QualityModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.validation.Check;

/**
 * What should have been done by the model date and was not: reviews, calibrations, audits and the like. A project
 * without a model date is not judged.
 */
public class DueCheck extends QmsCheck {

    private static final Map<DueKind, String> CODES = new EnumMap<>(Map.ofEntries(
            Map.entry(DueKind.DOCUMENT_REVIEW, "qualis.document.review.overdue"),
            Map.entry(DueKind.CALIBRATION, "qualis.equipment.calibration.overdue"),
            Map.entry(DueKind.MAINTENANCE, "qualis.equipment.maintenance.overdue"),
            Map.entry(DueKind.SUPPLIER_EVALUATION, "qualis.supplier.evaluation.overdue"),
            Map.entry(DueKind.AUDIT, "qualis.audit.overdue"),
            Map.entry(DueKind.FINDING, "qualis.audit.finding.overdue"),
            Map.entry(DueKind.MANAGEMENT_REVIEW, "qualis.management.review.overdue"),
            Map.entry(DueKind.TRAINING, "qualis.training.overdue"),
            Map.entry(DueKind.CORRECTIVE_ACTION, "qualis.problem.action.overdue"),
            Map.entry(DueKind.RISK, "qualis.risk.treatment.overdue"),
            Map.entry(DueKind.RISK_REVIEW, "qualis.risk.review.overdue"),
            Map.entry(DueKind.CHANGE, "qualis.change.overdue"),
            Map.entry(DueKind.MILESTONE, "qualis.plan.milestone.overdue"),
            Map.entry(DueKind.CERTIFICATE, "qualis.enterprise.certificate.expired")));

    @Inject
    private ProjectFiles files;

    @Inject
    private ModelDay modelDay;

    /** What one file says may have been done by another: the dates of a project are read once, from all its files. */
    @Check
    public void checkDue(QualityModel file) {
        LocalDate today = modelDay.of(file).orElse(null);
        if (today == null || file.getLibrary() != null) {
            return;
        }
        for (DueDate due : due(file).of(file.eResource())) {
            String code = CODES.get(due.kind());
            if (code != null && due.isLate(today)) {
                report(
                        code,
                        due.element(),
                        due.feature(),
                        name(due.named()),
                        due.date().toString(),
                        today.toString());
            }
        }
    }

    private Due due(QualityModel file) {
        return SettledProject.answer(file.eResource().getResourceSet(), Due.class, () -> {
            List<EObject> elements = new ArrayList<>();
            for (QualityModel each : files.all(file.eResource())) {
                elements.addAll(FileElements.of(each));
            }
            return new Due(DueDates.of(elements).stream()
                    .collect(Collectors.groupingBy(due -> due.element().eResource())));
        });
    }

    private record Due(Map<Resource, List<DueDate>> byFile) {

        List<DueDate> of(Resource file) {
            return byFile.getOrDefault(file, List.of());
        }
    }
}
