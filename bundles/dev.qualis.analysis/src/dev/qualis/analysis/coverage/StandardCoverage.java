package dev.qualis.analysis.coverage;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Standard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far the elements of a model claim to fulfil a standard, counted from {@code fulfils} only. A claim of a clause
 * covers the clauses below it. Claims are what the company says; whether they hold is for the conformity rules.
 *
 * @param standard the standard
 * @param clauses all its clauses, each before its sub-clauses
 * @param share how many provisions are claimed, by themselves or through a clause above
 * @param direct how many provisions are claimed by themselves
 */
public record StandardCoverage(Standard standard, List<ClauseCoverage> clauses, Share share, Share direct) {

    public StandardCoverage {
        clauses = List.copyOf(clauses);
    }

    /**
     * Computes the coverage of a standard. Provisions are the clauses with a modality other than a note; in a standard
     * without any they are the clauses that have no clause below them.
     */
    public static StandardCoverage of(Standard standard, ModelIndex index) {
        return new Count(index, standard).result();
    }

    /** The provisions that nobody claims. */
    public List<ClauseCoverage> gaps() {
        return clauses.stream().filter(ClauseCoverage::isGap).toList();
    }

    private static final class Count {

        private final ModelIndex index;
        private final Standard standard;
        private final boolean byModality;
        private final List<ClauseCoverage> found = new ArrayList<>();
        private int direct;

        Count(ModelIndex index, Standard standard) {
            this.index = index;
            this.standard = standard;
            this.byModality = index.clauses().of(standard).stream().anyMatch(Count::isDemand);
        }

        StandardCoverage result() {
            Share share = visit(standard.getClauses(), 0, Optional.empty());
            return new StandardCoverage(standard, found, share, new Share(direct, share.whole()));
        }

        private Share visit(List<Clause> clauses, int depth, Optional<Clause> through) {
            int part = 0;
            int whole = 0;
            for (Clause clause : clauses) {
                Share share = visit(clause, depth, through);
                part += share.part();
                whole += share.whole();
            }
            return new Share(part, whole);
        }

        private Share visit(Clause clause, int depth, Optional<Clause> through) {
            int place = found.size();
            found.add(null); // taken below, once the clauses beneath are counted
            var claims = index.clauses().claims(clause);
            boolean provision =
                    byModality ? isDemand(clause) : clause.getClauses().isEmpty();
            boolean claimed = !claims.isEmpty();
            Share below = visit(clause.getClauses(), depth + 1, claimed ? Optional.of(clause) : through);
            int own = provision && (claimed || through.isPresent()) ? 1 : 0;
            direct += provision && claimed ? 1 : 0;
            Share share = new Share(below.part() + own, below.whole() + (provision ? 1 : 0));
            found.set(place, new ClauseCoverage(clause, depth, provision, claims, through, share));
            return share;
        }

        private static boolean isDemand(Clause clause) {
            return switch (clause.getModality()) {
                case SHALL, SHOULD, MAY -> true;
                case NOTE, UNSPECIFIED -> false;
            };
        }
    }
}
