package dev.qualis.conformity;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.OrganisationIndex;
import dev.qualis.analysis.Responsibility;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.process.Process;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/** The positions that do quality work: the officer, with a quality function, in a quality team, or under the officer. */
public final class QualityStaff {

    private final ModelIndex index;
    private final Set<Position> positions;

    QualityStaff(ModelIndex index, Officer officer, Units units) {
        this.index = index;
        this.positions = find(index.organisation(), officerUnits(index.organisation(), officer, units));
    }

    private static Set<Position> find(OrganisationIndex organisation, Set<EObject> officerUnits) {
        Set<Position> found = new LinkedHashSet<>();
        for (Position position : organisation.positions()) {
            if (position.isChiefQualityOfficer()
                    || !position.getFunctions().isEmpty()
                    || !organisation.teamsOf(position).isEmpty()
                    || position.getUnit() != null && officerUnits.contains(position.getUnit())) {
                found.add(position);
            }
        }
        return Collections.unmodifiableSet(found);
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

    /** Those with a part in a process, its owner included. */
    public List<Position> in(Process process) {
        Set<Position> found = new LinkedHashSet<>();
        if (positions.contains(process.getOwner())) {
            found.add(process.getOwner());
        }
        index.processes().responsibilities(process).stream()
                .map(Responsibility::position)
                .filter(positions::contains)
                .forEach(found::add);
        return List.copyOf(found);
    }
}
