package dev.qualis.conformity;

import dev.qualis.analysis.Claim;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.value.LocalizedText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;

/**
 * Puts together what speaks for and against a clause: its rule, the evidence of clauses that correspond, claims with
 * what proves them, exclusions, and findings that are still open, which outvote all else.
 */
final class Judgement {

    /** Of what a rule leaves open, proved claims and the evidence of other standards take half. */
    private static final double HALF = 0.5;

    private final Company company;
    private final Exclusions exclusions;
    private final OpenFindings findings;
    private final Claims claims;

    Judgement(Company company) {
        this.company = company;
        this.exclusions = new Exclusions(company.index());
        this.findings = new OpenFindings(company.index(), company.today());
        this.claims = new Claims(company.index(), company.proofs());
    }

    /** Judges a clause by all that there is. */
    Verdict judge(Clause clause, Optional<Rule> rule, SharedEvidence shared) {
        return judged(
                clause,
                () -> rule.map(each -> withShared(shared.handedOn(clause), withClaims(clause, each.judge(company))))
                        .orElseGet(() -> shared.judge(clause)));
    }

    /**
     * As {@link #judge}, but by what is said of this standard alone, which others may be handed on: a claim that is proved
     * in full, one in words not at all where there is a rule.
     */
    Verdict firsthand(Clause clause, Optional<Rule> rule) {
        return judged(clause, () -> {
            Verdict claimed = claims.judge(company.standard(), clause);
            return claimed.result() instanceof Result.Met
                    ? claimed
                    : rule.map(each -> each.judge(company)).orElse(claimed);
        });
    }

    private Verdict judged(Clause clause, Supplier<Verdict> bySubstance) {
        Optional<LocalizedText> excluded = exclusions.of(clause);
        if (excluded.isPresent()) {
            String reason = excluded.get().primary();
            return Verdict.notApplicable(
                    "企业声明不适用：" + reason,
                    "Left out by the company: " + excluded.get().in(true));
        }
        Verdict verdict = bySubstance.get();
        if (exclusions.isForbidden(clause)) {
            verdict = saying(
                    verdict, verdict.result(), "标准不允许声明本条款不适用。", "The standard does not let this clause be left out. ");
        }
        Verdict judged = verdict;
        return judged.result().isApplicable()
                ? findings.gravest(clause)
                        .map(finding -> outvoted(judged, finding))
                        .orElse(judged)
                : judged;
    }

    private Verdict withClaims(Clause clause, Verdict verdict) {
        double share = verdict.result().share();
        Claims.Standing standing = claims.standing(clause);
        if (share >= standing.share() || !verdict.result().isApplicable()) {
            return verdict;
        }
        if (standing.grade() == Claims.Grade.PROVED) {
            Set<EObject> found = new LinkedHashSet<>(verdict.found());
            Claims.of(company.index(), clause).stream().map(Claim::element).forEach(found::add);
            Verdict more = new Verdict(
                    verdict.result(), List.copyOf(found), verdict.reason(), verdict.fix(), verdict.criteria());
            return saying(
                    more,
                    Result.of(towards(share, standing.share())),
                    "已声明，证据存在。",
                    "Claimed with evidence that exists. ");
        }
        return saying(verdict, new Result.Claimed(standing.share()), "仅凭文字声明。", "Claimed in words only. ");
    }

    /** What other standards show for the same is taken for half, where it is more than the rule finds and claims say. */
    private static Verdict withShared(Optional<Verdict> handedOn, Verdict verdict) {
        if (!verdict.result().isApplicable()) {
            return verdict;
        }
        return handedOn.filter(
                        other -> other.result().share() > verdict.result().share())
                .map(other -> added(verdict, other))
                .orElse(verdict);
    }

    private static Verdict added(Verdict verdict, Verdict other) {
        Set<EObject> found = new LinkedHashSet<>(verdict.found());
        found.addAll(other.found());
        Wording reason = new Wording(
                verdict.reason().zh() + other.reason().zh(),
                verdict.reason().en() + " " + other.reason().en());
        double share = towards(verdict.result().share(), other.result().share());
        return new Verdict(Result.of(share), List.copyOf(found), reason, verdict.fix(), verdict.criteria());
    }

    /** Half of the way from one share to a greater one. */
    private static double towards(double share, double greater) {
        return share + HALF * (greater - share);
    }

    private static Verdict outvoted(Verdict verdict, OpenFindings.OpenFinding finding) {
        String zh = finding.title() == null ? "评估得分低" : finding.title().primary();
        String en = finding.title() == null
                ? "a low score in an assessment"
                : finding.title().in(true);
        boolean less = verdict.result().share() > finding.most();
        return saying(
                verdict,
                less ? Result.of(finding.most()) : verdict.result(),
                "有未关闭的发现：" + zh + "。",
                "A finding is open: " + en + ". ");
    }

    private static Verdict saying(Verdict verdict, Result result, String zh, String en) {
        Wording reason =
                new Wording(zh + verdict.reason().zh(), en + verdict.reason().en());
        Optional<Fix> fix = verdict.fix()
                .or(() -> result.share() < 1
                        ? Optional.of(Fix.of("请关闭该发现。", "Close the finding.", ""))
                        : Optional.empty());
        return new Verdict(result, verdict.found(), reason, fix, verdict.criteria());
    }
}
