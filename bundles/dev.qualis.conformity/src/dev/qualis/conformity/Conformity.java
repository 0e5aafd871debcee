package dev.qualis.conformity;

import dev.qualis.analysis.Claim;
import dev.qualis.analysis.ModelIndex;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Modality;
import dev.qualis.model.qms.standard.Standard;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Judges a company by a standard: each clause by its rule or, where there is none, by what the model claims and by the
 * evidence for clauses of other standards that correspond. The engine knows no standard: rules come in {@link RuleSet}s. A
 * provision that should be met weighs 1, one that may be met 0.5, a note nothing; an assessment scheme may change that.
 */
public final class Conformity {

    private final Map<String, Rule> rules = new HashMap<>();
    private final boolean rulesDecideAlone;

    /**
     * @param rules the rules of the standard to be judged, at most one for a clause
     * @throws IllegalArgumentException where two rules name the same clause
     */
    public Conformity(Collection<? extends Rule> rules) {
        this(rules, true);
    }

    private Conformity(Collection<? extends Rule> rules, boolean rulesDecideAlone) {
        this.rulesDecideAlone = rulesDecideAlone;
        for (Rule rule : rules) {
            if (this.rules.put(rule.clause(), rule) != null) {
                throw new IllegalArgumentException("two rules for " + rule.clause());
            }
        }
    }

    /** Judges by a standard with the rules there are for it. */
    public static Conformity to(Standard standard) {
        return new Conformity(
                RuleSets.installed().of(standard), RuleSets.installed().decideAlone(standard));
    }

    /** Judges by every standard that the project has or uses; those that have rules of their own come first. */
    public static List<ConformityReport> toAll(ModelIndex index) {
        return toAll(index, () -> false);
    }

    /**
     * Judges by every standard that the project has or uses; those that have rules of their own come first.
     *
     * @param cancelled asked between clauses whether nobody wants to know any more
     * @throws CancellationException where the caller cancels first
     */
    public static List<ConformityReport> toAll(ModelIndex index, BooleanSupplier cancelled) {
        return index.standards().stream()
                .sorted(Comparator.comparing(
                        standard -> RuleSets.installed().of(standard).isEmpty()))
                .map(standard -> Reports.of(index).of(index, standard, cancelled))
                .toList();
    }

    /** How well a company conforms to a standard by the rules there are for it; worked out once for an index. */
    public static ConformityReport of(ModelIndex index, Standard standard) {
        return Reports.of(index).of(index, standard, () -> false);
    }

    /** How often a company has been judged: whoever looks at results again and again judges once for each standard. */
    public static int judgements(ModelIndex index) {
        return Reports.of(index).judgements();
    }

    /** The result for a model on its date, worked out anew. */
    public ConformityReport assess(ModelIndex index, Standard standard) {
        return assess(index, standard, () -> false);
    }

    ConformityReport assess(ModelIndex index, Standard standard, BooleanSupplier cancelled) {
        Reports.of(index).count();
        return new Assessing(new Company(index, standard), cancelled).report();
    }

    private final class Assessing {

        private final Company company;
        private final BooleanSupplier cancelled;
        private final ClauseWeights weights;
        private final SharedEvidence shared;
        private final Judgement judgement;
        private final SnippetMarks marks;
        private final List<ClauseResult> results = new ArrayList<>();
        private final List<SectionScore> sections = new ArrayList<>();

        Assessing(Company company, BooleanSupplier cancelled) {
            this.company = company;
            this.cancelled = cancelled;
            this.weights = new ClauseWeights(company.index(), company.standard());
            this.shared = new SharedEvidence(company.index(), company.standard());
            this.judgement = new Judgement(company);
            this.marks = new SnippetMarks(company.officer(), company.index().date());
        }

        ConformityReport report() {
            Sum sum = visit(company.standard().getClauses(), 0);
            return new ConformityReport(
                    company.standard(), company.index().date(), sum.score(), sections, results, weights.scheme());
        }

        private Sum visit(List<Clause> clauses, int depth) {
            Sum sum = new Sum(0, 0);
            for (Clause clause : clauses) {
                sum = sum.plus(visit(clause, depth));
            }
            return sum;
        }

        private Sum visit(Clause clause, int depth) {
            int place = sections.size();
            boolean section = hasProvisions(clause);
            if (section) {
                sections.add(null); // taken below, once the clauses in it are judged
            }
            Sum own = new Sum(0, 0);
            if (clause.getModality() != Modality.UNSPECIFIED) {
                ClauseResult result = judge(clause);
                results.add(result);
                own = new Sum(result.weight() * result.result().share(), result.weight());
            }
            Sum sum = own.plus(visit(clause.getClauses(), depth + 1));
            if (section) {
                sections.set(place, new SectionScore(clause, depth, sum.score(), sum.weight()));
            }
            return sum;
        }

        /** Whether clauses below one are judged; mere items of a clause, which have no modality, are not. */
        private static boolean hasProvisions(Clause clause) {
            return clause.getClauses().stream()
                    .anyMatch(below -> below.getModality() != Modality.UNSPECIFIED || hasProvisions(below));
        }

        private ClauseResult judge(Clause clause) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            Rule rule = rules.get(clause.getNumber());
            Verdict verdict = verdict(clause, rule);
            Evidence.Kind kind = rule == null ? Evidence.Kind.SHARED : Evidence.Kind.DERIVED;
            List<Evidence> evidence = new ArrayList<>();
            verdict.found().forEach(element -> evidence.add(new Evidence(element, kind)));
            claims(clause, rule).stream()
                    .map(claim -> new Evidence(claim.element(), Evidence.Kind.EXPLICIT))
                    .distinct()
                    .forEach(evidence::add);
            double weight = verdict.result().isApplicable() ? weights.of(clause) : 0;
            return new ClauseResult(
                    clause,
                    verdict.result(),
                    weight,
                    evidence,
                    verdict.reason(),
                    verdict.fix().map(marks::fill),
                    rule != null,
                    verdict.criteria());
        }

        private Verdict verdict(Clause clause, Rule rule) {
            if (!rulesDecideAlone) {
                return judgement.judge(clause, Optional.ofNullable(rule), shared);
            }
            return rule == null ? shared.judge(clause) : rule.judge(company);
        }

        private List<Claim> claims(Clause clause, Rule rule) {
            return rule == null || !rulesDecideAlone
                    ? Claims.of(company.index(), clause)
                    : company.index().clauses().claims(clause);
        }
    }

    private record Sum(double met, double weight) {
        Sum plus(Sum other) {
            return new Sum(met + other.met, weight + other.weight);
        }

        double score() {
            return weight == 0 ? 0 : met / weight;
        }
    }
}
