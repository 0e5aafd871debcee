package dev.qualis.conformity;

import dev.qualis.analysis.Claim;
import dev.qualis.analysis.ModelIndex;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Standard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;

/**
 * Hands evidence on between standards, so that one process answers several of them. Clauses without a rule are judged so:
 *
 * <ol>
 *   <li>A clause that the model claims, itself or through a clause above it, with evidence is met.
 *   <li>Otherwise the evidence for the clauses of other standards that {@linkplain Correspondences correspond} counts
 *       for it too: its share is the weighted mean of their shares, those left out that do not apply. Where it
 *       corresponds to several standards, the one that shows most counts. What is said to correspond to a whole chapter
 *       says little about a single clause of it: then half of the share counts, and the clause cannot be met that way.
 *   <li>Otherwise it is not met; a note does not apply.
 * </ol>
 *
 * <p>A corresponding clause is judged by its own rule or, without one, by claims with evidence; evidence is handed on
 * once, never from a clause that has it from a third one.
 */
final class SharedEvidence {

    private static final int NAMED = 5;
    private static final double OF_A_CHAPTER = 0.5;

    private final ModelIndex index;
    private final Standard standard;
    private final Map<Standard, Firsthand> firsthand = new IdentityHashMap<>();
    private final Claims claims;
    private Correspondences correspondences; // made when a clause first needs them

    SharedEvidence(ModelIndex index, Standard standard) {
        this.index = index;
        this.standard = standard;
        this.claims = new Claims(index, new Proofs(index));
    }

    Verdict judge(Clause clause) {
        Verdict claimed = claims.judge(standard, clause);
        if (claimed.result().share() >= 1 || !claimed.result().isApplicable()) {
            return claimed;
        }
        return best(clause)
                .map(shared -> claimed.result() instanceof Result.Claimed
                        ? shared.verdict(claimed.fix(), "已声明但没有证据；", "Claimed, but not proved; ")
                        : shared.verdict(claimed.fix(), "没有直接声明；", "Not claimed itself; "))
                .filter(shared -> shared.result().share() >= claimed.result().share())
                .orElse(claimed);
    }

    /** What the corresponding clauses of other standards show, whatever is claimed; nothing where they show nothing. */
    Optional<Verdict> handedOn(Clause clause) {
        return best(clause)
                .filter(shared -> shared.share() > 0)
                .map(shared -> shared.verdict(Optional.empty(), "", ""));
    }

    private Optional<Shared> best(Clause clause) {
        if (correspondences == null) {
            correspondences = new Correspondences(index);
        }
        Correspondences.Found found = correspondences.of(clause);
        Shared best = null;
        for (var others : found.provisions().entrySet()) {
            Shared shared = shared(others.getKey(), others.getValue(), found.chapter());
            if (!shared.judged.isEmpty() && (best == null || shared.share() > best.share())) {
                best = shared;
            }
        }
        return Optional.ofNullable(best);
    }

    private Shared shared(Standard other, List<Clause> clauses, Optional<Clause> chapter) {
        Firsthand judge = firsthand.computeIfAbsent(other, any -> new Firsthand(index, other));
        List<Judged> judged = clauses.stream()
                .map(clause -> new Judged(clause, judge.verdict(clause)))
                .filter(each -> each.verdict().result().isApplicable())
                .toList();
        return new Shared(other, judged, chapter);
    }

    private record Judged(Clause clause, Verdict verdict) {

        boolean isOpen() {
            return verdict.result().share() < 1;
        }

        double weight() {
            return ClauseWeights.usual(clause.getModality());
        }
    }

    /** What the clauses of one other standard come to. */
    private record Shared(Standard standard, List<Judged> judged, Optional<Clause> chapter) {

        double share() {
            double weight = judged.stream().mapToDouble(Judged::weight).sum();
            double met = judged.stream()
                    .mapToDouble(each -> each.weight() * each.verdict().result().share())
                    .sum();
            double share = weight == 0 ? 0 : met / weight;
            return chapter.isPresent() ? OF_A_CHAPTER * share : share;
        }

        /** What the shared evidence comes to; the beginning of the reason ends where its sentence goes on. */
        Verdict verdict(Optional<Fix> ownFix, String zhBeginning, String enBeginning) {
            List<Judged> open = judged.stream().filter(Judged::isOpen).toList();
            Set<EObject> found = new LinkedHashSet<>();
            judged.forEach(each -> found.addAll(each.verdict().found()));
            boolean met = open.isEmpty() && chapter.isEmpty(); // a sum of fractions may miss 1
            Result result = met ? new Result.Met() : Result.of(share());
            Optional<Fix> fix = met ? Optional.empty() : fix(open).or(() -> ownFix);
            return new Verdict(result, List.copyOf(found), reason(open, zhBeginning, enBeginning), fix);
        }

        private Wording reason(List<Judged> open, String zhBeginning, String enBeginning) {
            int all = judged.size();
            String shown = numbers(open.isEmpty() ? judged : open);
            String name = standard.getName();
            String zh = open.isEmpty()
                    ? "的" + all + "条均已符合（" + shown + "）"
                    : "的" + all + "条中" + (all - open.size()) + "条已符合，尚未完全符合：" + shown;
            String en = open.isEmpty()
                    ? "all " + all + " are met (" + shown + ")"
                    : (all - open.size()) + " of " + all + " are met, not fully met: " + shown;
            return new Wording(
                    zhBeginning + "共用对应条款的证据：" + name + " " + zh
                            + chapter.map(of -> "；对应关系只说到第" + of.getNumber() + "章，因此折半")
                                    .orElse("")
                            + "。",
                    enBeginning
                            + (enBeginning.isEmpty() ? "Evidence" : "evidence")
                            + " is shared with the corresponding clauses of " + name + ": " + en
                            + chapter.map(of -> "; only chapter " + of.getNumber()
                                            + " as a whole is said to correspond, so half of it counts")
                                    .orElse("")
                            + ".");
        }

        private static String numbers(List<Judged> clauses) {
            return clauses.stream()
                            .limit(NAMED)
                            .map(each -> each.clause().getNumber())
                            .collect(Collectors.joining(", "))
                    + (clauses.size() > NAMED ? ", …" : "");
        }

        /** The cheapest is the next step of the clause that lacks least. */
        private Optional<Fix> fix(List<Judged> open) {
            Judged nearest = null;
            for (Judged each : open) {
                boolean nearer = nearest == null
                        || each.verdict().result().share()
                                > nearest.verdict().result().share();
                nearest = nearer && each.verdict().fix().isPresent() ? each : nearest;
            }
            return Optional.ofNullable(nearest).flatMap(each -> each.verdict().fix());
        }
    }

    /** Judges clauses of one standard by its rules or by claims, each once. */
    private static final class Firsthand {

        private final ModelIndex index;
        private final Standard standard;
        private final Company company;
        private final Claims claims;
        private final Judgement judgement;
        private final Map<String, Rule> rules = new HashMap<>();
        private final Map<Clause, Verdict> verdicts = new IdentityHashMap<>();

        Firsthand(ModelIndex index, Standard standard) {
            this.index = index;
            this.standard = standard;
            this.company = new Company(index, standard);
            this.claims = new Claims(index, company.proofs());
            this.judgement = new Judgement(company);
            RuleSets.installed().of(standard).forEach(rule -> rules.put(rule.clause(), rule));
        }

        Verdict verdict(Clause clause) {
            return verdicts.computeIfAbsent(clause, this::judge);
        }

        private Verdict judge(Clause clause) {
            Rule rule = rules.get(clause.getNumber());
            if (!RuleSets.installed().decideAlone(standard)) {
                return withClaiming(clause, judgement.firsthand(clause, Optional.ofNullable(rule)));
            }
            return rule == null ? withClaiming(clause, claims.judge(standard, clause)) : rule.judge(company);
        }

        private Verdict withClaiming(Clause clause, Verdict verdict) {
            List<EObject> found = new ArrayList<>(verdict.found());
            if (verdict.result().share() > 0) {
                Claims.of(index, clause).stream().map(Claim::element).forEach(found::add);
            }
            return new Verdict(verdict.result(), found, verdict.reason(), verdict.fix());
        }
    }
}
