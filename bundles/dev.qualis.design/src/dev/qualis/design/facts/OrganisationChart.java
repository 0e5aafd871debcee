package dev.qualis.design.facts;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.OrganisationIndex;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.organisation.Body;
import dev.qualis.model.qms.organisation.OrganisationalUnit;
import dev.qualis.model.qms.organisation.Position;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The organisation as boxes that fit on a slide: one box per unit at the top and per division below it, the departments
 * of a division inside its box, and one line from each box to the box of its superior.
 *
 * <p>A position stands in the unit it is in; where that is a body, in the first unit that it heads. So the CQO, a member
 * of top management, leads the quality centre's box. A position without any place is a box of its own.
 */
public final class OrganisationChart {
    private static final int LINES_IN_ONE_COLUMN = 24;

    private final OrganisationIndex organisation;
    private final Map<Position, OrganisationalUnit> places = new IdentityHashMap<>();
    private final Map<OrganisationalUnit, List<Position>> placed = new IdentityHashMap<>();
    private final Map<OrganisationalUnit, OrganisationalUnit> boxOf = new IdentityHashMap<>();
    private final Map<OrganisationalUnit, List<OrganisationalUnit>> departments = new IdentityHashMap<>();
    private final List<OrganisationalUnit> boxes = new ArrayList<>();
    private final List<Position> loose = new ArrayList<>();
    private final List<Body> bodies = new ArrayList<>();
    private final List<Position> order = new ArrayList<>();
    private final ChartLines lines;

    OrganisationChart(ModelIndex index) {
        organisation = index.organisation();
        organisation.positions().forEach(this::place);
        organisation.units().forEach(this::sortPlaced);
        findBoxes();
        findOrder();
        lines = new ChartLines(this, organisation);
    }

    private void place(Position position) {
        OrganisationalUnit unit = present(position.getUnit());
        if (unit == null || unit instanceof Body) {
            for (OrganisationalUnit headed : organisation.unitsHeadedBy(position)) {
                if (!(headed instanceof Body)) {
                    unit = headed;
                    break;
                }
            }
        }
        if (unit == null) {
            loose.add(position);
        } else {
            places.put(position, unit);
            placed.computeIfAbsent(unit, any -> new ArrayList<>()).add(position);
        }
    }

    private static OrganisationalUnit present(OrganisationalUnit unit) {
        return unit == null || unit.eIsProxy() ? null : unit;
    }

    private void sortPlaced(OrganisationalUnit unit) {
        List<Position> positions = placed.get(unit);
        if (positions != null) {
            positions.sort((a, b) -> Integer.compare(rank(unit, a), rank(unit, b)));
        }
    }

    private static int rank(OrganisationalUnit unit, Position position) {
        if (position == unit.getHead()) {
            return 0;
        }
        if (position.isTopManager()) {
            return 1;
        }
        return position.isChiefQualityOfficer() ? 2 : position.isExecutive() ? 3 : 4;
    }

    private boolean isDrawn(OrganisationalUnit unit) {
        return !(unit instanceof Body) || placed.containsKey(unit);
    }

    private void findBoxes() {
        List<OrganisationalUnit> roots =
                organisation.topUnits().stream().filter(this::isDrawn).toList();
        Set<OrganisationalUnit> apexes = apexes(roots);
        apexes.forEach(apex -> addBox(apex, List.of()));
        for (OrganisationalUnit root : roots) {
            if (apexes.contains(root)) {
                organisation.childUnits(root).stream().filter(this::isDrawn).forEach(this::addDivision);
            } else {
                addDivision(root);
            }
        }
        for (OrganisationalUnit unit : organisation.units()) {
            if (unit instanceof Body body && !boxOf.containsKey(body)) {
                bodies.add(body);
            }
        }
    }

    /** The units of the top managers, or else the only unit that has units below it. */
    private Set<OrganisationalUnit> apexes(List<OrganisationalUnit> roots) {
        Set<OrganisationalUnit> apexes = new LinkedHashSet<>();
        for (OrganisationalUnit root : roots) {
            boolean top = root.getHead() != null && root.getHead().isTopManager()
                    || placedIn(root).stream().anyMatch(Position::isTopManager);
            if (top) {
                apexes.add(root);
            }
        }
        if (apexes.isEmpty() && roots.size() == 1) {
            apexes.addAll(roots);
        }
        return apexes;
    }

    private void addDivision(OrganisationalUnit division) {
        List<OrganisationalUnit> below = new ArrayList<>();
        Deque<OrganisationalUnit> open = new ArrayDeque<>();
        open.push(division);
        while (!open.isEmpty()) {
            OrganisationalUnit unit = open.pop();
            if (unit != division) {
                below.add(unit);
            }
            organisation.childUnits(unit).reversed().stream()
                    .filter(this::isDrawn)
                    .forEach(open::push);
        }
        addBox(division, below);
    }

    private void addBox(OrganisationalUnit box, List<OrganisationalUnit> below) {
        boxes.add(box);
        boxOf.put(box, box);
        below.forEach(unit -> boxOf.put(unit, box));
        departments.put(box, List.copyOf(below));
    }

    private void findOrder() {
        for (OrganisationalUnit box : boxes) {
            order.addAll(placedIn(box));
            departmentsOf(box).forEach(department -> order.addAll(placedIn(department)));
        }
        order.addAll(loose);
        Set<Position> known = new HashSet<>(order);
        organisation.positions().stream()
                .filter(position -> !known.contains(position))
                .forEach(order::add);
    }

    /** The units that are boxes of their own, those at the top first. */
    public List<OrganisationalUnit> boxes() {
        return Collections.unmodifiableList(boxes);
    }

    /** Whether a box holds so much that its departments stand side by side instead of one above the other. */
    public boolean isWide(OrganisationalUnit box) {
        int lines = 0;
        for (OrganisationalUnit department : departmentsOf(box)) {
            lines += 1 + placedIn(department).size();
        }
        return departmentsOf(box).size() > 3 && lines > LINES_IN_ONE_COLUMN;
    }

    /** Whether a unit is a box of its own. */
    boolean isBox(OrganisationalUnit unit) {
        return unit != null && boxOf.get(unit) == unit;
    }

    /** The units inside a box, each before those below it. */
    public List<OrganisationalUnit> departmentsOf(OrganisationalUnit box) {
        return departments.getOrDefault(box, List.of());
    }

    /** The positions that stand in a unit itself, its head first. */
    public List<Position> placedIn(OrganisationalUnit unit) {
        return Collections.unmodifiableList(placed.getOrDefault(unit, List.of()));
    }

    /** The position that leads a unit: its head, else the first position in it; {@code null} where it has none. */
    public Position lead(OrganisationalUnit unit) {
        List<Position> positions = placedIn(unit);
        if (unit.getHead() != null && !unit.getHead().eIsProxy()) {
            return unit.getHead();
        }
        return positions.isEmpty() ? null : positions.getFirst();
    }

    /** The positions that stand in no unit, each a box of its own. */
    public List<Position> loose() {
        return Collections.unmodifiableList(loose);
    }

    /** The bodies that are no boxes because no position has its only place there. */
    public List<Body> bodies() {
        return Collections.unmodifiableList(bodies);
    }

    /** All positions as they stand in the chart, from the top. */
    public List<Position> positions() {
        return Collections.unmodifiableList(order);
    }

    /** The box in which a position stands: a unit, or the position itself; {@code null} for none. */
    public NamedElement boxOf(Position position) {
        if (position == null || position.eIsProxy()) {
            return null;
        }
        OrganisationalUnit place = places.get(position);
        return place == null ? position : boxOf.get(place);
    }

    /** The lines between the boxes. */
    public ChartLines lines() {
        return lines;
    }
}
