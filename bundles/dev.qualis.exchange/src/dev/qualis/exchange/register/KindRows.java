package dev.qualis.exchange.register;

import dev.qualis.model.qms.compliance.CompliancePackage;
import dev.qualis.model.qms.compliance.Obligation;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.documentation.Document;
import dev.qualis.model.qms.economics.CostAccount;
import dev.qualis.model.qms.economics.EconomicsPackage;
import dev.qualis.model.qms.organisation.Holding;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.resource.Equipment;
import dev.qualis.model.qms.resource.Supplier;
import dev.qualis.model.qms.strategy.Goal;
import dev.qualis.model.qms.strategy.Risk;
import dev.qualis.model.qms.strategy.StrategyPackage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Which rows there are for each kind: the counterpart of the readers of rows in {@code dev.qualis.exchange.kind}. */
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
                        (position, cells) ->
                                PositionCells.of(position, holdings.getOrDefault(position, List.of()), cells)));
        rows.put("raci", of(Process.class, RaciCells::of));
        rows.put("obligations", in(CompliancePackage.Literals.REGISTER, of(Obligation.class, ObligationCells::of)));
        rows.put("risks", of(Risk.class, RiskCells::of));
        rows.put("costs", in(EconomicsPackage.Literals.QUALITY_COSTS, of(CostAccount.class, CostCells::of)));
        rows.put("metrics", of(Metric.class, MetricCells::of));
        rows.put("goals", in(StrategyPackage.Literals.STRATEGY, of(Goal.class, GoalCells::of)));
        if (personal) {
            rows.put("competences", of(Person.class, CompetenceCells::of));
            rows.put("training", of(Person.class, TrainingCells::of));
        }
        rows.put("documents", of(Document.class, DocumentCells::of));
        rows.put("suppliers", of(Supplier.class, SupplierCells::of));
        rows.put("equipment", of(Equipment.class, EquipmentCells::of));
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
}
