package dev.qualis.manual.briefing;

import dev.qualis.analysis.OrganisationIndex;
import dev.qualis.analysis.coverage.FunctionCoverage;
import dev.qualis.manual.briefing.Statement.Grid;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.organisation.DecisionPoint;
import dev.qualis.model.qms.organisation.OrganisationalUnit;
import dev.qualis.model.qms.organisation.Position;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who there is, and who decides. */
final class OrganisationStatements {
    private final Facts facts;
    private final OrganisationIndex organisation;

    OrganisationStatements(Facts facts) {
        this.facts = facts;
        this.organisation = facts.index().organisation();
    }

    List<Statement> all() {
        List<Statement> all = new ArrayList<>();
        if (!organisation.positions().isEmpty()) {
            chief().ifPresent(all::add);
            all.add(positions());
            if (facts.analyses().functions().stream().anyMatch(FunctionCoverage::isHeld)) {
                all.add(functions());
            }
        }
        List<DecisionPoint> points = facts.index().all(DecisionPoint.class);
        if (!points.isEmpty() && !organisation.chiefQualityOfficers().isEmpty()) {
            all.add(decisions(points));
        }
        return all;
    }

    private Statement positions() {
        int whole = organisation.positions().size();
        int vacant = vacant(organisation.positions());
        String title = vacant == 0 ? facts.say(Wording.NO_VACANCY, whole) : facts.say(Wording.VACANCIES, vacant, whole);
        if (vacant == 0) {
            return facts.statement(Topic.ORGANISATION, title, units().columns(), units().rows());
        }
        List<List<String>> rows = organisation.positions().stream()
                .filter(Position::isVacant)
                .map(position -> List.of(
                        facts.title(position), facts.title(position.getUnit()), facts.title(position.getReportsTo())))
                .toList();
        return facts.statement(
                Topic.ORGANISATION,
                title,
                facts.columns(Wording.VACANT_POSITION, Wording.UNIT, Wording.REPORTS_TO),
                rows);
    }

    /** Where the chief quality officer stands, and what is below. */
    private Optional<Statement> chief() {
        return organisation.chiefQualityOfficers().stream()
                .filter(chief ->
                        chief.getReportsTo() != null && !chief.getReportsTo().eIsProxy())
                .findFirst()
                .flatMap(chief -> organisation.unitsHeadedBy(chief).stream()
                        .filter(unit -> positionsBelow(unit) > 0)
                        .max(Comparator.comparingInt(this::positionsBelow))
                        .map(unit -> chief(chief, unit)));
    }

    private int positionsBelow(OrganisationalUnit unit) {
        return below(unit).stream()
                .mapToInt(each -> organisation.positionsIn(each).size())
                .sum();
    }

    private Set<OrganisationalUnit> below(OrganisationalUnit unit) {
        Set<OrganisationalUnit> below = new LinkedHashSet<>();
        Deque<OrganisationalUnit> open = new ArrayDeque<>(List.of(unit));
        while (!open.isEmpty()) {
            OrganisationalUnit next = open.pop();
            if (below.add(next)) {
                open.addAll(organisation.childUnits(next));
            }
        }
        return below;
    }

    private Statement chief(Position chief, OrganisationalUnit unit) {
        return facts.statement(
                Topic.ORGANISATION,
                facts.say(
                        Wording.CHIEF,
                        facts.title(chief.getReportsTo()),
                        facts.title(unit),
                        below(unit).size(),
                        positionsBelow(unit)),
                "OrganisationChart",
                Optional.of(unit),
                units());
    }

    private Grid units() {
        return new Grid(
                facts.columns(Wording.UNIT, Wording.HEAD, Wording.POSITIONS),
                organisation.depthFirst().stream()
                        .filter(unit -> !organisation.positionsIn(unit).isEmpty())
                        .map(unit -> List.of(
                                facts.title(unit),
                                facts.title(unit.getHead()),
                                Integer.toString(organisation.positionsIn(unit).size())))
                        .toList());
    }

    private static int vacant(List<Position> positions) {
        return (int) positions.stream().filter(Position::isVacant).count();
    }

    private Statement functions() {
        List<FunctionCoverage> functions = facts.analyses().functions();
        long missing = functions.stream().filter(each -> !each.isHeld()).count();
        String title = missing == 0
                ? facts.say(Wording.ALL_FUNCTIONS, functions.size())
                : facts.say(Wording.FUNCTIONS_MISSING, missing, functions.size());
        List<List<String>> rows = functions.stream()
                .sorted(Comparator.comparing(FunctionCoverage::isHeld))
                .map(each -> List.of(
                        facts.texts().label(each.function(), facts.language()),
                        each.isHeld() ? listed(each.filled()) : facts.say(Wording.NOBODY)))
                .toList();
        return facts.statement(Topic.ORGANISATION, title, facts.columns(Wording.FUNCTION, Wording.HELD_BY), rows);
    }

    private Statement decisions(List<DecisionPoint> points) {
        long own = points.stream()
                .filter(point -> organisation.positionsAt(point).stream().anyMatch(Position::isChiefQualityOfficer))
                .count();
        List<List<String>> rows = points.stream()
                .map(point -> List.of(
                        facts.title(point), facts.title(point.getProcess()), listed(organisation.positionsAt(point))))
                .toList();
        return facts.statement(
                Topic.ORGANISATION,
                facts.say(Wording.DECISIONS, own, points.size()),
                facts.columns(Wording.DECISION_POINT, Wording.PROCESS, Wording.WHO_DECIDES),
                rows);
    }

    private String listed(List<Position> positions) {
        return positions.stream().distinct().map(facts::title).collect(Collectors.joining(comma()));
    }

    private String comma() {
        return facts.language() == Language.EN ? ", " : "、";
    }
}
