package dev.qualis.design.facts;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.OrganisationIndex;
import dev.qualis.model.qms.organisation.Authority;
import dev.qualis.model.qms.organisation.AuthorityKind;
import dev.qualis.model.qms.organisation.DecisionPoint;
import dev.qualis.model.qms.organisation.Position;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who may do what at which decision point (CQOS 4.4). An authority over a kind of decision that names no point holds at
 * every point of that kind; one without either is general, and so is one over decisions for which there is no point yet.
 */
public final class Powers {
    private final List<Position> positions;
    private final List<DecisionPoint> points;
    private final Map<Position, Map<DecisionPoint, Set<AuthorityKind>>> atPoints = new IdentityHashMap<>();
    private final Map<Position, Set<AuthorityKind>> general = new IdentityHashMap<>();

    Powers(ModelIndex index, OrganisationChart chart) {
        points = index.all(DecisionPoint.class);
        positions = chart.positions().stream()
                .filter(position -> !position.getAuthorities().isEmpty())
                .toList();
        for (Position position : positions) {
            position.getAuthorities().forEach(authority -> add(position, authority));
        }
    }

    private void add(Position position, Authority authority) {
        List<DecisionPoint> meant = points.stream()
                .filter(point -> OrganisationIndex.isHeldAt(authority, point))
                .toList();
        for (DecisionPoint point : meant) {
            atPoints.computeIfAbsent(position, any -> new IdentityHashMap<>())
                    .computeIfAbsent(point, any -> EnumSet.noneOf(AuthorityKind.class))
                    .addAll(authority.getKinds());
        }
        if (meant.isEmpty()) {
            general.computeIfAbsent(position, any -> EnumSet.noneOf(AuthorityKind.class))
                    .addAll(authority.getKinds());
        }
    }

    /** The positions with any authority, as they stand in the chart. */
    public List<Position> positions() {
        return positions;
    }

    /** The decision points, in the order of the text. */
    public List<DecisionPoint> points() {
        return points;
    }

    /** What a position may do at a decision point. */
    public Set<AuthorityKind> of(Position position, DecisionPoint point) {
        return atPoints.getOrDefault(position, Map.of()).getOrDefault(point, Set.of());
    }

    /** What a position may do in general. */
    public Set<AuthorityKind> general(Position position) {
        return general.getOrDefault(position, Set.of());
    }
}
