package dev.qualis.analysis;

import dev.qualis.model.qms.organisation.Authority;
import dev.qualis.model.qms.organisation.Body;
import dev.qualis.model.qms.organisation.DecisionPoint;
import dev.qualis.model.qms.organisation.Holding;
import dev.qualis.model.qms.organisation.OrganisationalUnit;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.organisation.QualityTeam;
import java.time.LocalDate;
import java.util.List;

/** The organisation: units, positions, and the persons who hold them on the model's date. */
public final class OrganisationIndex {

    private final Tree<OrganisationalUnit> units;
    private final Groups<OrganisationalUnit, Position> positionsByUnit = new Groups<>();
    private final Groups<Position, OrganisationalUnit> unitsByHead = new Groups<>();
    private final Groups<Position, Body> bodiesByMember = new Groups<>();
    private final Groups<Position, QualityTeam> teamsByMember = new Groups<>();
    private final Groups<Position, Position> reports = new Groups<>();
    private final Groups<Position, Position> dottedReports = new Groups<>();
    private final Groups<Position, Person> holders = new Groups<>();
    private final Groups<Position, Person> successors = new Groups<>();
    private final Groups<Person, Position> positionsByPerson = new Groups<>();
    private final Groups<DecisionPoint, Position> positionsByDecisionPoint = new Groups<>();
    private final List<DecisionPoint> points;
    private final List<Position> positions;
    private final List<Position> positionsWithoutUnit;
    private final List<Position> chiefQualityOfficers;

    OrganisationIndex(ModelIndex index) {
        points = index.all(DecisionPoint.class);
        units = new Tree<>(index.all(OrganisationalUnit.class), OrganisationalUnit::getParent);
        positions = index.all(Position.class);
        units.all().forEach(this::addUnit);
        positions.forEach(this::addPosition);
        LocalDate date = index.date().orElse(null);
        index.all(Person.class).forEach(person -> addPerson(person, date));
        positionsWithoutUnit = positions.stream()
                .filter(position -> !Groups.isPresent(position.getUnit()))
                .toList();
        chiefQualityOfficers =
                positions.stream().filter(Position::isChiefQualityOfficer).toList();
    }

    private void addUnit(OrganisationalUnit unit) {
        unitsByHead.add(unit.getHead(), unit);
        if (unit instanceof Body body) {
            body.getMembers().forEach(member -> bodiesByMember.add(member, body));
        } else if (unit instanceof QualityTeam team) {
            team.getMembers().forEach(member -> teamsByMember.add(member, team));
        }
    }

    private void addPosition(Position position) {
        positionsByUnit.add(position.getUnit(), position);
        reports.add(position.getReportsTo(), position);
        position.getDottedTo().forEach(superior -> dottedReports.add(superior, position));
        for (Authority authority : position.getAuthorities()) {
            points.stream()
                    .filter(point -> isHeldAt(authority, point))
                    .forEach(point -> positionsByDecisionPoint.add(point, position));
        }
    }

    /**
     * Whether an authority holds at a decision point (CQOS 4.4): it names the point, or it is over decisions of its kind and
     * names no point.
     */
    public static boolean isHeldAt(Authority authority, DecisionPoint point) {
        return authority.getAt().contains(point)
                || authority.getAt().isEmpty() && authority.getOver().contains(point.getKind());
    }

    private void addPerson(Person person, LocalDate date) {
        for (Holding holding : person.getHoldings()) {
            if (isInOffice(holding, date) && Groups.isPresent(holding.getPosition())) {
                holders.add(holding.getPosition(), person);
                positionsByPerson.add(person, holding.getPosition());
            }
        }
        person.getSuccessorFor().forEach(position -> successors.add(position, person));
    }

    /**
     * Whether a holding holds on a day, its first and last day included.
     *
     * @param date the day; {@code null} where the model has no date, so that only holdings without an end hold
     */
    public static boolean isInOffice(Holding holding, LocalDate date) {
        if (date == null) {
            return holding.getUntil() == null;
        }
        return (holding.getSince() == null || !holding.getSince().isAfter(date))
                && (holding.getUntil() == null || !holding.getUntil().isBefore(date));
    }

    /** All units, product lines, quality teams and bodies. */
    public List<OrganisationalUnit> units() {
        return units.all();
    }

    /** The units that belong to no other; units in a circle hang below the one that comes first in the text. */
    public List<OrganisationalUnit> topUnits() {
        return units.roots();
    }

    /** The units that belong directly to a unit. */
    public List<OrganisationalUnit> childUnits(OrganisationalUnit unit) {
        return units.children(unit);
    }

    /** All units from the top down, each before its child units. */
    public List<OrganisationalUnit> depthFirst() {
        return units.depthFirst();
    }

    /** All positions. */
    public List<Position> positions() {
        return positions;
    }

    /** The positions in a unit, those in its child units left out. */
    public List<Position> positionsIn(OrganisationalUnit unit) {
        return positionsByUnit.get(unit);
    }

    /** The positions that name no unit. */
    public List<Position> positionsWithoutUnit() {
        return positionsWithoutUnit;
    }

    /** The units that a position leads. */
    public List<OrganisationalUnit> unitsHeadedBy(Position position) {
        return unitsByHead.get(position);
    }

    /** The bodies in which a position sits. */
    public List<Body> bodiesOf(Position position) {
        return bodiesByMember.get(position);
    }

    /** The quality teams in which a position works. */
    public List<QualityTeam> teamsOf(Position position) {
        return teamsByMember.get(position);
    }

    /** The positions that report directly to a position. */
    public List<Position> directReports(Position position) {
        return reports.get(position);
    }

    /** The positions that report to a position by a dotted (functional) line. */
    public List<Position> dottedReports(Position position) {
        return dottedReports.get(position);
    }

    /** The persons who hold a position on the model's date. */
    public List<Person> holders(Position position) {
        return holders.get(position);
    }

    /** The positions that a person holds on the model's date. */
    public List<Position> positionsHeldBy(Person person) {
        return positionsByPerson.get(person);
    }

    /** The persons who are planned for a position. */
    public List<Person> successors(Position position) {
        return successors.get(position);
    }

    /** The positions with an authority at a decision point. */
    public List<Position> positionsAt(DecisionPoint point) {
        return positionsByDecisionPoint.get(point);
    }

    /** The positions marked as chief quality officer; a sound model has exactly one. */
    public List<Position> chiefQualityOfficers() {
        return chiefQualityOfficers;
    }
}
