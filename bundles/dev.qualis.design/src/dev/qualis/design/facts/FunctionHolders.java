package dev.qualis.design.facts;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.coverage.FunctionCoverage;
import dev.qualis.model.qms.organisation.Body;
import dev.qualis.model.qms.organisation.OrganisationalUnit;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.organisation.ProductLine;
import dev.qualis.model.qms.organisation.QualityFunction;
import dev.qualis.model.qms.organisation.QualityTeam;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which quality functions the positions of each unit hold (CQOS 5.1.6). A quality team counts for its product line, with
 * its members from other units.
 */
public final class FunctionHolders {
    private final List<OrganisationalUnit> rows = new ArrayList<>();
    private final Map<OrganisationalUnit, Map<QualityFunction, Set<Position>>> holders = new IdentityHashMap<>();
    private final Map<QualityFunction, FunctionCoverage> coverage = new EnumMap<>(QualityFunction.class);

    FunctionHolders(ModelIndex index, OrganisationChart chart) {
        FunctionCoverage.of(index).forEach(one -> coverage.put(one.function(), one));
        for (OrganisationalUnit box : chart.boxes()) {
            addRow(box, chart);
            for (OrganisationalUnit department : chart.departmentsOf(box)) {
                if (department instanceof QualityTeam team && box instanceof ProductLine) {
                    add(box, team.getMembers());
                    add(box, chart.placedIn(team));
                } else {
                    addRow(department, chart);
                }
            }
        }
        rows.removeIf(row -> !(row instanceof ProductLine) && !holders.containsKey(row));
    }

    private void addRow(OrganisationalUnit unit, OrganisationChart chart) {
        if (!(unit instanceof Body)) {
            rows.add(unit);
            add(unit, chart.placedIn(unit));
            if (unit instanceof QualityTeam team) {
                add(unit, team.getMembers());
            }
        }
    }

    private void add(OrganisationalUnit row, List<Position> positions) {
        for (Position position : positions) {
            for (QualityFunction function : position.getFunctions()) {
                holders.computeIfAbsent(row, any -> new EnumMap<>(QualityFunction.class))
                        .computeIfAbsent(function, any -> new LinkedHashSet<>())
                        .add(position);
            }
        }
    }

    /** All product lines, and the units in which a position holds a function, as they stand in the chart. */
    public List<OrganisationalUnit> rows() {
        return List.copyOf(rows);
    }

    /** The positions of a unit that hold a function. */
    public List<Position> of(OrganisationalUnit unit, QualityFunction function) {
        return List.copyOf(holders.getOrDefault(unit, Map.of()).getOrDefault(function, Set.of()));
    }

    /** Who holds a function in the whole enterprise. */
    public FunctionCoverage of(QualityFunction function) {
        return coverage.get(function);
    }
}
