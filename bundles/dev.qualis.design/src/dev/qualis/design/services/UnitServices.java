package dev.qualis.design.services;

import dev.qualis.design.facts.OrganisationChart;
import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.model.qms.organisation.Body;
import dev.qualis.model.qms.organisation.OrganisationalUnit;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.organisation.ProductLine;
import dev.qualis.model.qms.organisation.QualityTeam;
import java.util.ArrayList;
import java.util.List;

/** Units, product lines, quality teams and bodies as boxes of the organisation chart. */
public class UnitServices {

    private static OrganisationChart chart(OrganisationalUnit unit) {
        return ProjectFacts.of(unit).chart();
    }

    /** The position that leads a box. */
    public Position leadOf(OrganisationalUnit unit) {
        return chart(unit).lead(unit);
    }

    /** The positions of the unit itself besides its lead. */
    public List<Position> staffOf(OrganisationalUnit unit) {
        Position lead = leadOf(unit);
        return chart(unit).placedIn(unit).stream()
                .filter(position -> position != lead)
                .toList();
    }

    /** The unit itself where positions stand in it besides its lead. */
    public OrganisationalUnit staffedUnit(OrganisationalUnit unit) {
        return staffOf(unit).isEmpty() ? null : unit;
    }

    /** The heading above the positions of a unit itself. */
    public String staffLabel(OrganisationalUnit unit) {
        return ProjectFacts.of(unit).choose("本部岗位", "Staff");
    }

    /** The units inside a box of the chart. */
    public List<OrganisationalUnit> departmentsOf(OrganisationalUnit unit) {
        return chart(unit).departmentsOf(unit);
    }

    /** The positions that stand in a unit, its head first even where that stands elsewhere. */
    public List<Position> positionsOf(OrganisationalUnit unit) {
        List<Position> placed = chart(unit).placedIn(unit);
        Position head = unit.getHead();
        if (head == null || head.eIsProxy() || placed.contains(head)) {
            return placed;
        }
        List<Position> all = new ArrayList<>(placed);
        all.addFirst(head);
        return all;
    }

    /** The members of a quality team or body that do not stand in it. */
    public List<Position> guestsOf(OrganisationalUnit unit) {
        List<Position> members = switch (unit) {
            case QualityTeam team -> team.getMembers();
            case Body body -> body.getMembers();
            default -> List.<Position>of();
        };
        List<Position> own = positionsOf(unit);
        return members.stream()
                .filter(member -> !member.eIsProxy() && (unit instanceof Body || !own.contains(member)))
                .distinct()
                .toList();
    }

    /** Whether the chief quality officer leads the unit. */
    public boolean isQualityUnit(OrganisationalUnit unit) {
        Position lead = leadOf(unit);
        return lead != null && lead.isChiefQualityOfficer();
    }

    /** Whether the top manager leads the unit. */
    public boolean isTopUnit(OrganisationalUnit unit) {
        Position lead = leadOf(unit);
        return lead != null && lead.isTopManager();
    }

    /** Whether the unit is a product line. */
    public boolean isProductLine(OrganisationalUnit unit) {
        return unit instanceof ProductLine;
    }

    /** Whether the unit is a quality team. */
    public boolean isQualityTeam(OrganisationalUnit unit) {
        return unit instanceof QualityTeam;
    }

    /** Whether the unit is the body that is top management. */
    public boolean isTopManagement(OrganisationalUnit unit) {
        return unit instanceof Body body && body.isTopManagement();
    }

    /** The unit to which the unit belongs; {@code null} for none. */
    public OrganisationalUnit wholeOf(OrganisationalUnit unit) {
        return unit.getParent();
    }
}
