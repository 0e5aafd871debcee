package dev.qualis.compare.consequence;

import dev.qualis.model.qms.organisation.Authority;
import dev.qualis.model.qms.organisation.AuthorityKind;
import dev.qualis.model.qms.organisation.DecisionKind;
import dev.qualis.model.qms.organisation.DecisionPoint;
import dev.qualis.model.qms.organisation.Position;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What a position may do: a veto over product releases, a penalty.
 *
 * @param over the kind of decision that it is about; nothing where it is about none, or about one point
 * @param at the decision point where it holds; nothing where it names none
 */
public record Right(AuthorityKind kind, Optional<DecisionKind> over, Optional<DecisionPoint> at) {

    /**
     * The rights of a position, each once, in the order of the text.
     *
     * @param same decision points as they are compared with
     */
    static Set<Right> of(Position position, UnaryOperator<DecisionPoint> same) {
        Set<Right> rights = new LinkedHashSet<>();
        for (Authority authority : position.getAuthorities()) {
            for (AuthorityKind kind : authority.getKinds()) {
                rights.addAll(of(kind, authority, same));
            }
        }
        return rights;
    }

    /** Whether it goes without saying where another one is told: what holds at a point is a part of what holds over its kind. */
    boolean isPartOf(Right other) {
        return kind == other.kind
                && other.over().isPresent()
                && at.map(point -> point.getKind() == other.over().get()).orElse(false);
    }

    private static List<Right> of(AuthorityKind kind, Authority authority, UnaryOperator<DecisionPoint> same) {
        List<Right> rights = new ArrayList<>();
        authority.getOver().forEach(over -> rights.add(new Right(kind, Optional.of(over), Optional.empty())));
        authority.getAt().stream()
                .filter(point -> !point.eIsProxy())
                .forEach(point -> rights.add(new Right(kind, Optional.empty(), Optional.of(same.apply(point)))));
        return rights.isEmpty() ? List.of(new Right(kind, Optional.empty(), Optional.empty())) : rights;
    }
}
