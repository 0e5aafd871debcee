package dev.qualis.conformity;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Modality;
import dev.qualis.model.qms.standard.Standard;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/**
 * Which clauses of different standards ask for the same, as catalogues say with {@code corresponds}. It is enough that
 * one of the two says so.
 */
final class Correspondences {

    private final ModelIndex index;
    private final Map<Clause, Set<Clause>> stated = new IdentityHashMap<>();

    Correspondences(ModelIndex index) {
        this.index = index;
        for (Standard standard : index.standards()) {
            for (Clause clause : index.clauses().of(standard)) {
                clause.getCorresponds().stream()
                        .filter(other -> !other.eIsProxy())
                        .forEach(other -> {
                            add(clause, other);
                            add(other, clause);
                        });
            }
        }
    }

    private void add(Clause one, Clause other) {
        stated.computeIfAbsent(one, any -> new LinkedHashSet<>()).add(other);
    }

    /**
     * What corresponds to a clause.
     *
     * @param provisions the provisions of other standards, by standard
     * @param chapter the whole chapter for which it is said; nothing where it is said for something smaller
     */
    record Found(Map<Standard, List<Clause>> provisions, Optional<Clause> chapter) {}

    /**
     * The provisions of other standards that correspond to a clause. Where nothing is said about the clause itself, what
     * is said about the nearest clause above it holds; a clause that corresponds stands for all provisions below it of
     * which nothing is said themselves: needs of parties speak for parties, not for all that the strategy answers.
     */
    Found of(Clause clause) {
        for (EObject at = clause; at instanceof Clause above; at = at.eContainer()) {
            Set<Clause> others = stated.get(above);
            if (others != null) {
                boolean chapter = above != clause && above.eContainer() instanceof Standard;
                return new Found(provisions(clause, others), chapter ? Optional.of(above) : Optional.empty());
            }
        }
        return new Found(Map.of(), Optional.empty());
    }

    private Map<Standard, List<Clause>> provisions(Clause clause, Set<Clause> others) {
        Map<Standard, Set<Clause>> found = new LinkedHashMap<>();
        Standard own = index.clauses().standard(clause).orElse(null);
        for (Clause other : others) {
            index.clauses()
                    .standard(other)
                    .filter(standard -> standard != own)
                    .ifPresent(standard ->
                            collect(other, own, found.computeIfAbsent(standard, any -> new LinkedHashSet<>())));
        }
        Map<Standard, List<Clause>> provisions = new LinkedHashMap<>();
        found.forEach((standard, clauses) -> provisions.put(standard, new ArrayList<>(clauses)));
        return provisions;
    }

    private void collect(Clause clause, Standard own, Set<Clause> into) {
        if (clause.getModality() != Modality.UNSPECIFIED && clause.getModality() != Modality.NOTE) {
            into.add(clause);
        }
        clause.getClauses().stream().filter(below -> !isStated(below, own)).forEach(below -> collect(below, own, into));
    }

    /** Whether something is said about the clause itself and a standard. */
    private boolean isStated(Clause clause, Standard standard) {
        return stated.getOrDefault(clause, Set.of()).stream()
                .anyMatch(other -> index.clauses().standard(other).orElse(null) == standard);
    }
}
