package dev.qualis.compare.consequence;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.compare.consequence.Consequence.RightGained;
import dev.qualis.compare.consequence.Consequence.RightLost;
import dev.qualis.compare.consequence.Consequence.VetoAt;
import dev.qualis.compare.match.Matching;
import dev.qualis.model.qms.organisation.Authority;
import dev.qualis.model.qms.organisation.AuthorityKind;
import dev.qualis.model.qms.organisation.DecisionKind;
import dev.qualis.model.qms.organisation.DecisionPoint;
import dev.qualis.model.qms.organisation.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Finds which positions have won or lost rights, and where nobody can say no any more. */
final class Rights {
    private final Matching matching;
    private final ModelIndex before;
    private final ModelIndex after;

    Rights(Matching matching, ModelIndex before, ModelIndex after) {
        this.matching = matching;
        this.before = before;
        this.after = after;
    }

    List<Consequence> changes() {
        UnaryOperator<DecisionPoint> later = point -> matching.partner(point).orElse(point);
        Map<Position, Set<Right>> then = all(before, later);
        Map<Position, Set<Right>> now = all(after, UnaryOperator.identity());
        Set<Right> held = new HashSet<>();
        now.values().forEach(held::addAll);
        List<Consequence> changes = new ArrayList<>();
        then.forEach((position, rights) -> {
            Optional<Position> same = matching.partner(position);
            Set<Right> kept = same.map(now::get).orElse(Set.of());
            only(rights, kept)
                    .forEach(right -> changes.add(new RightLost(same.orElse(position), right, !held.contains(right))));
        });
        now.forEach((position, rights) -> {
            Set<Right> had = matching.partner(position).map(then::get).orElse(Set.of());
            only(rights, had).forEach(right -> changes.add(new RightGained(position, right)));
        });
        changes.addAll(vetoes(vetoed(before, later), vetoed(after, UnaryOperator.identity())));
        return changes;
    }

    private static Map<Position, Set<Right>> all(ModelIndex index, UnaryOperator<DecisionPoint> same) {
        Map<Position, Set<Right>> rights = new LinkedHashMap<>();
        index.organisation().positions().forEach(position -> rights.put(position, Right.of(position, same)));
        return rights;
    }

    /** The rights that others have not, each told once. */
    private static List<Right> only(Set<Right> rights, Set<Right> others) {
        List<Right> rest =
                rights.stream().filter(right -> !others.contains(right)).toList();
        return rest.stream()
                .filter(right -> rest.stream().noneMatch(right::isPartOf))
                .toList();
    }

    private List<Consequence> vetoes(Set<DecisionPoint> then, Set<DecisionPoint> now) {
        List<Consequence> changes = new ArrayList<>();
        for (DecisionPoint point : before.all(DecisionPoint.class)) {
            Optional<DecisionPoint> same = matching.partner(point);
            if (same.isPresent() && then.contains(same.get()) && !now.contains(same.get())) {
                changes.add(new VetoAt(same.get(), false));
            }
        }
        for (DecisionPoint point : after.all(DecisionPoint.class)) {
            if (now.contains(point) && !then.contains(point)) {
                changes.add(new VetoAt(point, true));
            }
        }
        return changes;
    }

    /** The decision points, as they are in the later state, at which somebody has a veto: at those it names, or at all of its kinds. */
    private static Set<DecisionPoint> vetoed(ModelIndex index, UnaryOperator<DecisionPoint> same) {
        Set<DecisionKind> kinds = new HashSet<>();
        Set<DecisionPoint> points = new HashSet<>();
        for (Position position : index.organisation().positions()) {
            for (Authority authority : position.getAuthorities()) {
                if (!authority.getKinds().contains(AuthorityKind.VETO)) {
                    continue;
                }
                if (authority.getAt().isEmpty()) {
                    kinds.addAll(authority.getOver());
                }
                authority.getAt().forEach(point -> points.add(same.apply(point)));
            }
        }
        index.all(DecisionPoint.class).stream()
                .filter(point -> kinds.contains(point.getKind()))
                .forEach(point -> points.add(same.apply(point)));
        return points;
    }
}
