package dev.qualis.design.services;

import dev.qualis.design.facts.Powers;
import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.organisation.AuthorityKind;
import dev.qualis.model.qms.organisation.DecisionPoint;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.organisation.Position;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EEnumLiteral;

/** Positions by decision points: the authority matrix. */
public class AuthorityServices {

    private static Powers powers(Position position) {
        return ProjectFacts.of(position).powers();
    }

    /** The positions with any authority. */
    public List<Position> authorisedPositions(QualityModel model) {
        return ProjectFacts.of(model).powers().positions();
    }

    /** The decision points. */
    public List<DecisionPoint> decisionPoints(QualityModel model) {
        return ProjectFacts.of(model).powers().points();
    }

    /** The points at which a position may say no. */
    public List<DecisionPoint> vetoPoints(Position position) {
        return powers(position).points().stream()
                .filter(point -> powers(position).of(position, point).contains(AuthorityKind.VETO))
                .toList();
    }

    /** The points at which a position has another authority, but no veto. */
    public List<DecisionPoint> otherPoints(Position position) {
        return powers(position).points().stream()
                .filter(point -> !powers(position).of(position, point).isEmpty()
                        && !powers(position).of(position, point).contains(AuthorityKind.VETO))
                .toList();
    }

    /** What a position may do at a point. */
    public String powersAt(Position position, DecisionPoint point) {
        ProjectFacts facts = ProjectFacts.of(position);
        Set<AuthorityKind> held = facts.powers().of(position, point);
        return held.stream().map(facts::label).collect(Collectors.joining(facts.choose("、", ", ")));
    }

    /** The kinds of authority that a position has in general. */
    public List<EEnumLiteral> generalPowers(Position position) {
        Set<AuthorityKind> held = powers(position).general(position);
        return OrganisationPackage.Literals.AUTHORITY_KIND.getELiterals().stream()
                .filter(literal -> held.contains(literal.getInstance()))
                .toList();
    }
}
