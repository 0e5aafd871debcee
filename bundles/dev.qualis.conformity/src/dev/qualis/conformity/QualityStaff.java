package dev.qualis.conformity;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.OrganisationIndex;
import dev.qualis.model.qms.organisation.Holding;
import dev.qualis.model.qms.organisation.OrganisationalUnit;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.organisation.QualityActivity;
import dev.qualis.model.qms.organisation.Unit;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ProcessActivity;
import dev.qualis.model.qms.process.ResponsibilityAssignment;
import dev.qualis.model.qms.process.ResponsibilityRole;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;

/**
 * The positions that do quality work: the officer; those with a quality function, in a quality team, in a unit under the
 * officer, or full-time on quality; the head of a unit whose work is quality; who reports to the officer; and who is named as
 * the quality position of a process or of an activity.
 */
public final class QualityStaff {

    private static final Set<QualityActivity> QUALITY_WORK = EnumSet.complementOf(
            EnumSet.of(QualityActivity.UNSPECIFIED, QualityActivity.COSTING, QualityActivity.TRAINING));

    private final Set<Position> left;
    private final Set<Position> positions;

    QualityStaff(ModelIndex index, Officer officer, Units units) {
        Set<Position> found = find(index.organisation(), officer, officerUnits(index.organisation(), officer, units));
        index.all(Process.class).forEach(process -> {
            add(process.getQualityPosition(), found);
            process.getProcessActivities().forEach(activity -> add(activity.getQualityPosition(), found));
        });
        this.positions = Collections.unmodifiableSet(found);
        this.left = index.all(Person.class).stream()
                .flatMap(person -> person.getHoldings().stream())
                .filter(holding -> index.date()
                        .filter(today ->
                                holding.getUntil() != null && holding.getUntil().isBefore(today))
                        .isPresent())
                .map(Holding::getPosition)
                .filter(position -> index.organisation().holders(position).isEmpty())
                .collect(Collectors.toSet());
    }

    private static Set<Position> find(OrganisationIndex organisation, Officer officer, Set<EObject> officerUnits) {
        Set<Position> found = new LinkedHashSet<>();
        for (Position position : organisation.positions()) {
            if (position.isChiefQualityOfficer()
                    || position.isFullTime()
                    || !position.getFunctions().isEmpty()
                    || !organisation.teamsOf(position).isEmpty()
                    || position.getUnit() != null && officerUnits.contains(position.getUnit())
                    || reportsToOfficer(position, officer)
                    || organisation.unitsHeadedBy(position).stream().anyMatch(QualityStaff::doesQualityWork)) {
                found.add(position);
            }
        }
        return found;
    }

    /** Where the top manager is the officer, everybody reports there. */
    private static boolean reportsToOfficer(Position position, Officer officer) {
        Position superior = position.getReportsTo();
        return superior != null && superior.isChiefQualityOfficer() && !superior.isTopManager();
    }

    /**
     * One quality activity makes no quality unit: a laboratory tests, finance keeps the quality costs, human resources train.
     * Costs and training are left out.
     */
    private static boolean doesQualityWork(OrganisationalUnit unit) {
        return unit instanceof Unit own
                && own.getActivities().stream()
                                .filter(QUALITY_WORK::contains)
                                .distinct()
                                .count()
                        > 1;
    }

    /** The units that the officer leads with those below; none where the top manager is the officer and leads everything. */
    private static Set<EObject> officerUnits(OrganisationIndex organisation, Officer officer, Units units) {
        return officer.position()
                .filter(position -> !position.isTopManager())
                .map(position -> units.withBelow(organisation.unitsHeadedBy(position)))
                .orElse(Collections.emptySet());
    }

    /** All of them, in the order of the model. */
    public Set<Position> positions() {
        return positions;
    }

    /** Those with a part in a process: its owner, who does it, answers for it or is consulted; not who is informed. */
    public List<Position> in(Process process) {
        return with(process, EnumSet.of(ResponsibilityRole.R, ResponsibilityRole.A, ResponsibilityRole.C));
    }

    /** Those who staff a process: its owner, and who does it or answers for it. */
    public List<Position> staffing(Process process) {
        return with(process, EnumSet.of(ResponsibilityRole.R, ResponsibilityRole.A));
    }

    private List<Position> with(Process process, Set<ResponsibilityRole> roles) {
        Set<Position> found = new LinkedHashSet<>();
        if (positions.contains(process.getOwner())) {
            found.add(process.getOwner());
        }
        add(process.getQualityPosition(), found);
        add(process.getResponsibilities(), roles, found);
        for (ProcessActivity activity : process.getProcessActivities()) {
            add(activity.getQualityPosition(), found);
            add(activity.getResponsibilities(), roles, found);
        }
        return List.copyOf(found);
    }

    private void add(List<ResponsibilityAssignment> assignments, Set<ResponsibilityRole> roles, Set<Position> found) {
        assignments.stream()
                .filter(assignment -> roles.contains(assignment.getRole()))
                .flatMap(assignment -> assignment.getPositions().stream())
                .filter(positions::contains)
                .forEach(found::add);
    }

    private static void add(Position named, Set<Position> found) {
        if (named != null && !named.eIsProxy()) {
            found.add(named);
        }
    }

    /** Whether a position is called vacant, or whoever is known to have held it has left. */
    public boolean isVacant(Position position) {
        return position.isVacant() || left.contains(position);
    }
}
