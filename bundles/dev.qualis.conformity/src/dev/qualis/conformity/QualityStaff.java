package dev.qualis.conformity;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.OrganisationIndex;
import dev.qualis.analysis.Responsibility;
import dev.qualis.model.qms.organisation.OrganisationalUnit;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.organisation.QualityActivity;
import dev.qualis.model.qms.organisation.Unit;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ResponsibilityRole;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/**
 * The positions that do quality work: the officer; those with a quality function, in a quality team, in a unit under the
 * officer, or full-time on quality; the head of a unit whose work is quality; and who reports to the officer.
 */
public final class QualityStaff {

    private static final Set<QualityActivity> QUALITY_WORK = EnumSet.complementOf(
            EnumSet.of(QualityActivity.UNSPECIFIED, QualityActivity.COSTING, QualityActivity.TRAINING));

    private final ModelIndex index;
    private final Set<Position> positions;

    QualityStaff(ModelIndex index, Officer officer, Units units) {
        this.index = index;
        this.positions = find(index.organisation(), officer, officerUnits(index.organisation(), officer, units));
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
        return Collections.unmodifiableSet(found);
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
        index.processes().responsibilities(process).stream()
                .filter(responsibility -> roles.contains(responsibility.role()))
                .map(Responsibility::position)
                .filter(positions::contains)
                .forEach(found::add);
        return List.copyOf(found);
    }
}
