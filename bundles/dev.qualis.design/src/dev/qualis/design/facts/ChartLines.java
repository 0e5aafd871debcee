package dev.qualis.design.facts;

import dev.qualis.analysis.OrganisationIndex;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.organisation.OrganisationalUnit;
import dev.qualis.model.qms.organisation.Position;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The lines of the organisation chart, each between two boxes and at most one of a kind between the same two: the line
 * of the position that leads a box, the lines of others whose superior sits in another box, and the dotted lines.
 */
public final class ChartLines {
    private final OrganisationChart chart;
    private final List<Position> leading = new ArrayList<>();
    private final Map<Position, List<NamedElement>> led = new IdentityHashMap<>();
    private final List<OrganisationalUnit> parts = new ArrayList<>();
    private final List<Position> crossing = new ArrayList<>();
    private final List<Position> dotted = new ArrayList<>();
    private final Map<Position, List<NamedElement>> dottedBoxes = new IdentityHashMap<>();

    private record Pair(NamedElement above, NamedElement below) {}

    ChartLines(OrganisationChart chart, OrganisationIndex organisation) {
        this.chart = chart;
        Set<Pair> pairs = new HashSet<>();
        for (OrganisationalUnit box : chart.boxes()) {
            if (!addLine(chart.lead(box), box, pairs)) {
                addPart(box);
            }
        }
        chart.loose().forEach(position -> addLine(position, position, pairs));
        for (Position position : organisation.positions()) {
            NamedElement box = chart.boxOf(position);
            NamedElement above = chart.boxOf(position.getReportsTo());
            if (box != null && above != null && above != box && pairs.add(new Pair(above, box))) {
                crossing.add(position);
            }
        }
        addDotted(organisation);
    }

    private boolean addLine(Position lead, NamedElement box, Set<Pair> pairs) {
        NamedElement above = lead == null ? null : chart.boxOf(lead.getReportsTo());
        if (above == null || above == box) {
            return false;
        }
        if (pairs.add(new Pair(above, box))) {
            List<NamedElement> boxes = led.computeIfAbsent(lead, any -> new ArrayList<>());
            if (boxes.isEmpty()) {
                leading.add(lead);
            }
            boxes.add(box);
        }
        return true;
    }

    private void addPart(OrganisationalUnit box) {
        if (chart.isBox(box.getParent())) {
            parts.add(box);
        }
    }

    private void addDotted(OrganisationIndex organisation) {
        Set<Pair> pairs = new HashSet<>();
        for (Position position : organisation.positions()) {
            NamedElement box = chart.boxOf(position);
            List<NamedElement> above = new ArrayList<>();
            for (Position superior : position.getDottedTo()) {
                NamedElement other = chart.boxOf(superior);
                if (box != null && other != null && other != box && pairs.add(new Pair(other, box))) {
                    above.add(other);
                }
            }
            if (!above.isEmpty()) {
                dotted.add(position);
                dottedBoxes.put(position, above);
            }
        }
    }

    /** The positions that lead boxes and report to another box. */
    public List<Position> leading() {
        return Collections.unmodifiableList(leading);
    }

    /** The boxes below a leading position's superior that it leads. */
    public List<NamedElement> ledBy(Position lead) {
        return Collections.unmodifiableList(led.getOrDefault(lead, List.of()));
    }

    /** The boxes whose lead reports to nobody in another box, but which belong to a unit that has a box. */
    public List<OrganisationalUnit> parts() {
        return Collections.unmodifiableList(parts);
    }

    /** Positions that report to another box without leading their own. */
    public List<Position> crossing() {
        return Collections.unmodifiableList(crossing);
    }

    /** Positions with a dotted line to another box. */
    public List<Position> dotted() {
        return Collections.unmodifiableList(dotted);
    }

    /** The boxes of a position's dotted superiors. */
    public List<NamedElement> dottedBoxes(Position position) {
        return Collections.unmodifiableList(dottedBoxes.getOrDefault(position, List.of()));
    }
}
