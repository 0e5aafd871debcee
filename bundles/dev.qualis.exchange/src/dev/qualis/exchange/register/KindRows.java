package dev.qualis.exchange.register;

import dev.qualis.exchange.sheet.CellValue;
import dev.qualis.exchange.value.CellText;
import dev.qualis.model.qms.compliance.CompliancePackage;
import dev.qualis.model.qms.compliance.Liability;
import dev.qualis.model.qms.compliance.Obligation;
import dev.qualis.model.qms.compliance.RiskPoint;
import dev.qualis.model.qms.core.CorePackage;
import dev.qualis.model.qms.core.Evidence;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.documentation.Document;
import dev.qualis.model.qms.economics.CostAccount;
import dev.qualis.model.qms.economics.CostGroup;
import dev.qualis.model.qms.economics.EconomicsPackage;
import dev.qualis.model.qms.enterprise.EnterprisePackage;
import dev.qualis.model.qms.enterprise.Product;
import dev.qualis.model.qms.organisation.CompetenceRecord;
import dev.qualis.model.qms.organisation.Holding;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.organisation.Qualification;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ProcessActivity;
import dev.qualis.model.qms.process.ResponsibilityAssignment;
import dev.qualis.model.qms.resource.Calibration;
import dev.qualis.model.qms.resource.Equipment;
import dev.qualis.model.qms.resource.ResourcePackage;
import dev.qualis.model.qms.resource.Supplier;
import dev.qualis.model.qms.resource.SupplierEvaluation;
import dev.qualis.model.qms.strategy.Goal;
import dev.qualis.model.qms.strategy.Risk;
import dev.qualis.model.qms.strategy.StrategyPackage;
import dev.qualis.model.value.LocalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** What the rows of each kind say: the counterpart of the readers of rows in {@code dev.qualis.exchange.kind}. */
final class KindRows {

    private KindRows() {}

    /**
     * By the id of the kind.
     *
     * @param personal whether kinds that tell how people are assessed are among them
     * @param holdings who holds a position now
     */
    static Map<String, ElementRows> all(boolean personal, Map<Position, List<Holding>> holdings) {
        Map<String, ElementRows> rows = new LinkedHashMap<>();
        rows.put(
                "positions",
                of(
                        Position.class,
                        (position, cells) -> position(position, holdings.getOrDefault(position, List.of()), cells)));
        rows.put("raci", of(Process.class, KindRows::raci));
        rows.put("obligations", in(CompliancePackage.Literals.REGISTER, of(Obligation.class, KindRows::obligation)));
        rows.put("risks", of(Risk.class, KindRows::risk));
        rows.put("costs", in(EconomicsPackage.Literals.QUALITY_COSTS, of(CostAccount.class, KindRows::cost)));
        rows.put("metrics", of(Metric.class, KindRows::metric));
        rows.put("goals", in(StrategyPackage.Literals.STRATEGY, of(Goal.class, KindRows::goal)));
        if (personal) {
            rows.put("competences", of(Person.class, KindRows::competence));
            rows.put("training", of(Person.class, KindRows::training));
        }
        rows.put("documents", of(Document.class, KindRows::document));
        rows.put("suppliers", of(Supplier.class, KindRows::supplier));
        rows.put("equipment", of(Equipment.class, KindRows::equipment));
        return rows;
    }

    private interface Rows<T> {
        List<RegisterRow> of(T element, ElementCells cells);
    }

    private static <T extends NamedElement> ElementRows of(Class<T> type, Rows<T> rows) {
        return (element, cells) -> type.isInstance(element) ? rows.of(type.cast(element), cells) : List.of();
    }

    private static ElementRows in(EClass container, ElementRows rows) {
        return new ElementRows() {
            @Override
            public List<RegisterRow> of(NamedElement element, ElementCells cells) {
                return rows.of(element, cells);
            }

            @Override
            public NamedElement container(NamedElement element) {
                for (EObject above = element.eContainer(); above != null; above = above.eContainer()) {
                    if (container.isInstance(above)) {
                        return (NamedElement) above;
                    }
                }
                return null;
            }
        };
    }

    private static RegisterRow row(NamedElement element, ElementCells cells) {
        return RegisterRow.of(Objects.requireNonNullElse(cells.called(element), ""));
    }

    private static List<RegisterRow> position(Position position, List<Holding> holdings, ElementCells cells) {
        RegisterRow row = row(position, cells);
        if (!cells.title(row, position, true)) {
            return List.of();
        }
        cells.put(row, position, "unit", "reportsTo", "headcount", "fullTime", "duties");
        cells.put(row, "dotted", position, OrganisationPackage.Literals.POSITION__DOTTED_TO);
        cells.put(row, "function", position, OrganisationPackage.Literals.POSITION__FUNCTIONS);
        if (position.isVacant()) {
            row.cells().put("holder", new CellValue.Text(cells.chinese() ? "空缺" : "vacant"));
        }
        List<RegisterRow> rows = new ArrayList<>();
        for (Holding holding : holdings) {
            Person person = (Person) holding.eContainer();
            RegisterRow held = row.again();
            cells.reference(person, OrganisationPackage.Literals.PERSON)
                    .filter(name -> CellText.people(name.shown()).size() == 1)
                    .ifPresentOrElse(name -> held.cells().put("holder", name), () -> cells.leaveOut(held, "holder"));
            if (held.cells().containsKey("holder")) {
                cells.put(held, holding, "since");
            }
            rows.add(held);
        }
        return rows.isEmpty() ? List.of(row) : rows;
    }

    private static List<RegisterRow> raci(Process process, ElementCells cells) {
        RegisterRow row = row(process, cells);
        if (!cells.title(row, process, false)) {
            return List.of();
        }
        row.cells().put("process", row.cells().remove("title"));
        cells.put(row, process, "owner", "outputs");
        List<RegisterRow> rows = new ArrayList<>();
        RegisterRow whole = row.again();
        roles(whole, process.getResponsibilities(), cells);
        if (!whole.others().isEmpty()) {
            rows.add(whole);
        }
        for (ProcessActivity activity : process.getProcessActivities()) {
            RegisterRow part = row.again();
            cells.text(Objects.requireNonNullElse(cells.called(activity), ""))
                    .ifPresent(title -> part.cells().put("activity", title));
            roles(part, activity.getResponsibilities(), cells);
            if (part.cells().containsKey("activity") && !part.others().isEmpty()) {
                rows.add(part);
            }
        }
        return rows;
    }

    private static void roles(RegisterRow row, List<ResponsibilityAssignment> assignments, ElementCells cells) {
        for (ResponsibilityAssignment assignment : assignments) {
            for (Position position : assignment.getPositions()) {
                cells.reference(position, OrganisationPackage.Literals.POSITION)
                        .ifPresentOrElse(
                                head -> row.others()
                                        .merge(
                                                head.shown(),
                                                new CellValue.Text(
                                                        assignment.getRole().getLiteral()),
                                                (one, other) -> new CellValue.Text(one.shown() + "/" + other.shown())),
                                () -> cells.leaveOut(row, "*"));
            }
        }
    }

    private static List<RegisterRow> obligation(Obligation obligation, ElementCells cells) {
        RegisterRow row = row(obligation, cells);
        if (!cells.title(row, obligation, true)) {
            return List.of();
        }
        cells.put(row, obligation, "source");
        if (row.cells().containsKey("source")) {
            cells.put(row, obligation, "reference", "version", "market");
        }
        cells.put(row, obligation, "topics", "reviewed", "nextReview", "owner", "units", "status");
        List<NamedElement> products = obligation.getAppliesTo().stream()
                .filter(Product.class::isInstance)
                .toList();
        List<String> names = products.stream()
                .map(product -> cells.reference(product, EnterprisePackage.Literals.PRODUCT))
                .flatMap(Optional::stream)
                .map(CellValue::shown)
                .toList();
        if (!names.isEmpty()) {
            row.cells().put("products", new CellValue.Text(String.join(cells.chinese() ? "；" : "; ", names)));
        }
        if (obligation.getReviewed() != null) {
            cells.put(row, obligation, "interval");
        }
        if (row.cells().containsKey("status")) {
            cells.list(
                    row,
                    "evidence",
                    obligation.getEvidence().stream()
                            .map(Evidence::getText)
                            .filter(Objects::nonNull)
                            .toList(),
                    CorePackage.Literals.EVIDENCE__TEXT);
        }
        List<RegisterRow> rows = new ArrayList<>();
        int count = Math.max(
                1,
                Math.max(
                        obligation.getLiabilities().size(),
                        obligation.getRiskPoints().size()));
        for (int i = 0; i < count; i++) {
            RegisterRow part = row.again();
            if (i < obligation.getLiabilities().size()) {
                Liability liability = obligation.getLiabilities().get(i);
                text(part, "liability", liability.getTitle(), cells);
                cells.put(part, liability, "severity");
            }
            if (i < obligation.getRiskPoints().size()) {
                RiskPoint point = obligation.getRiskPoints().get(i);
                text(part, "riskPoint", point.getTitle(), cells);
                cells.put(part, point, "control");
            }
            rows.add(part);
        }
        return rows;
    }

    private static void text(RegisterRow row, String column, LocalizedText text, ElementCells cells) {
        if (text != null) {
            cells.text(text.primary()).ifPresent(cell -> row.cells().put(column, cell));
        }
    }

    private static List<RegisterRow> risk(Risk risk, ElementCells cells) {
        RegisterRow row = row(risk, cells);
        if (!cells.title(row, risk, true)) {
            return List.of();
        }
        row.cells()
                .put(
                        "kind",
                        new CellValue.Text(
                                risk.isOpportunity()
                                        ? cells.chinese() ? "机遇" : "opportunity"
                                        : cells.chinese() ? "风险" : "risk"));
        cells.put(row, risk, "process", "likelihood", "impact", "response", "control", "measurement", "owner");
        cells.put(row, risk, "number", "due", "status", "reviewed");
        if (risk.getResidualLikelihood() != null && risk.getResidualImpact() != null) {
            cells.put(row, risk, "residualLikelihood", "residualImpact");
        }
        return List.of(row);
    }

    private static List<RegisterRow> cost(CostAccount account, ElementCells cells) {
        RegisterRow row = row(account, cells);
        if (!cells.title(row, account, true)) {
            return List.of();
        }
        cells.put(row, (CostGroup) account.eContainer(), "category");
        cells.put(row, account, "planned", "actual", "channel");
        cells.put(row, "unit", account, EconomicsPackage.Literals.COST_ACCOUNT__BY);
        account.getValues().stream()
                .filter(value -> value.getPeriod() != null && value.getValue() != null)
                .forEach(value ->
                        row.others().put(value.getPeriod().toString(), ElementCells.quantity(value.getValue())));
        return List.of(row);
    }

    private static List<RegisterRow> metric(Metric metric, ElementCells cells) {
        RegisterRow row = row(metric, cells);
        if (!cells.title(row, metric, true)) {
            return List.of();
        }
        if (metric.getUnit() != null) {
            row.cells().put("unit", new CellValue.Text(metric.getUnit().symbol()));
        }
        cells.put(row, metric, "target", "direction", "owner", "source", "frequency", "formula");
        metric.getValues().stream()
                .filter(value -> value.getPeriod() != null && value.getValue() != null)
                .forEach(value ->
                        row.others().put(value.getPeriod().toString(), ElementCells.quantity(value.getValue())));
        return List.of(row);
    }

    private static List<RegisterRow> goal(Goal goal, ElementCells cells) {
        RegisterRow row = row(goal, cells);
        if (!cells.title(row, goal, true)) {
            return List.of();
        }
        cells.put(row, goal, "metric", "owner");
        if (goal.getBaselinePeriod() != null) {
            cells.put(row, goal, "baseline");
            row.cells()
                    .put(
                            "baselinePeriod",
                            new CellValue.Text(goal.getBaselinePeriod().toString()));
        }
        if (goal.getTargetPeriod() != null) {
            cells.put(row, goal, "target");
            row.cells()
                    .put(
                            "targetPeriod",
                            new CellValue.Text(goal.getTargetPeriod().toString()));
        }
        goal.getAnnualTargets().stream()
                .filter(value -> value.getPeriod() != null && value.getValue() != null)
                .forEach(value ->
                        row.others().put(value.getPeriod().toString(), ElementCells.quantity(value.getValue())));
        return List.of(row);
    }

    private static List<RegisterRow> competence(Person person, ElementCells cells) {
        RegisterRow row = row(person, cells);
        if (person.getCompetences().isEmpty() || !cells.title(row, person, false)) {
            return List.of();
        }
        row.cells().put("person", row.cells().remove("title"));
        for (CompetenceRecord record : person.getCompetences()) {
            if (record.getCompetence() == null || record.getLevel() == null) {
                cells.leaveOut(row, "*");
                continue;
            }
            RegisterRow level = RegisterRow.of(row.element());
            cells.put(level, record, "level");
            cells.reference(record.getCompetence(), OrganisationPackage.Literals.COMPETENCE)
                    .filter(head -> level.cells().containsKey("level"))
                    .ifPresentOrElse(
                            head -> row.others().put(head.shown(), level.cells().get("level")),
                            () -> cells.leaveOut(row, "*"));
        }
        if (person.getCompetences().stream()
                        .map(CompetenceRecord::getAssessed)
                        .collect(Collectors.toSet())
                        .size()
                == 1) {
            cells.put(row, person.getCompetences().getFirst(), "assessed");
        }
        return row.others().isEmpty() ? List.of() : List.of(row);
    }

    private static List<RegisterRow> training(Person person, ElementCells cells) {
        RegisterRow row = row(person, cells);
        if (person.getQualifications().isEmpty() || !cells.title(row, person, false)) {
            return List.of();
        }
        row.cells().put("person", row.cells().remove("title"));
        List<RegisterRow> rows = new ArrayList<>();
        for (Qualification qualification : person.getQualifications()) {
            RegisterRow part = row.again();
            if (cells.title(part, qualification, false)) {
                cells.put(part, "position", qualification, OrganisationPackage.Literals.QUALIFICATION__FOR_POSITION);
                cells.put(part, qualification, "trained", "tested", "granted", "expires");
                rows.add(part);
            }
        }
        return rows;
    }

    private static List<RegisterRow> document(Document document, ElementCells cells) {
        RegisterRow row = row(document, cells);
        if (!cells.title(row, document, true)) {
            return List.of();
        }
        cells.put(row, document, "number", "kind", "version", "status", "owner", "approvedBy", "approved");
        cells.put(row, document, "effective", "reviewed", "interval", "nextReview", "file");
        return List.of(row);
    }

    private static List<RegisterRow> supplier(Supplier supplier, ElementCells cells) {
        RegisterRow row = row(supplier, cells);
        if (!cells.title(row, supplier, true)) {
            return List.of();
        }
        cells.put(row, supplier, "number", "scope", "status", "owner", "approved", "interval", "nextReview");
        supplier.getEvaluations().stream()
                .filter(evaluation -> evaluation.getDate() != null)
                .max(Comparator.comparing(SupplierEvaluation::getDate))
                .ifPresent(evaluation -> cells.put(row, evaluation, "date", "score"));
        return List.of(row);
    }

    private static List<RegisterRow> equipment(Equipment equipment, ElementCells cells) {
        RegisterRow row = row(equipment, cells);
        if (!cells.title(row, equipment, true)) {
            return List.of();
        }
        cells.put(row, equipment, "number", "serial", "location", "status", "owner");
        cells.put(row, "interval", equipment, ResourcePackage.Literals.EQUIPMENT__CALIBRATION_INTERVAL);
        cells.put(row, "next", equipment, ResourcePackage.Literals.EQUIPMENT__NEXT_CALIBRATION);
        equipment.getCalibrations().stream()
                .filter(calibration -> calibration.getDate() != null)
                .max(Comparator.comparing(Calibration::getDate))
                .ifPresent(calibration -> {
                    cells.put(row, calibration, "date");
                    Evidence certificate = calibration.getCertificate();
                    if (certificate != null && certificate.getText() != null) {
                        text(row, "certificate", certificate.getText(), cells);
                    }
                });
        return List.of(row);
    }
}
