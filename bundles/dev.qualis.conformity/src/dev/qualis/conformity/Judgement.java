package dev.qualis.conformity;

import dev.qualis.analysis.Claim;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.value.LocalizedText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/**
 * Puts together what speaks for and against a clause: its rule or the evidence of clauses that correspond, claims with
 * what proves them, exclusions, and findings that are still open, which outvote all else.
 */
final class Judgement {

    /** What is left open of a clause, a claim that is proved takes half of. */
    private static final double PROVED = 0.5;

    private final Company company;
    private final SharedEvidence shared;
    private final Exclusions exclusions;
    private final OpenFindings findings;
    private final Claims claims;

    Judgement(Company company, SharedEvidence shared) {
        this.company = company;
        this.shared = shared;
        this.exclusions = new Exclusions(company.index());
        this.findings = new OpenFindings(company.index(), company.today());
        this.claims = new Claims(company.index(), company.proofs());
    }

    /** Judges a clause. */
    Verdict judge(Clause clause, Optional<Rule> rule) {
        Optional<LocalizedText> excluded = exclusions.of(clause);
        if (excluded.isPresent()) {
            String reason = excluded.get().primary();
            return Verdict.notApplicable(
                    "企业声明不适用：" + reason,
                    "Left out by the company: " + excluded.get().in(true));
        }
        Verdict verdict =
                rule.map(each -> withClaims(clause, each.judge(company))).orElseGet(() -> shared.judge(clause));
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
        Claims.Grade grade = claims.grade(clause);
        if (share >= 1 || !verdict.result().isApplicable() || grade == Claims.Grade.NONE) {
            return verdict;
        }
        if (grade == Claims.Grade.PROVED) {
            Set<EObject> found = new LinkedHashSet<>(verdict.found());
            Claims.of(company.index(), clause).stream().map(Claim::element).forEach(found::add);
            Verdict more = new Verdict(verdict.result(), List.copyOf(found), verdict.reason(), verdict.fix());
            return saying(
                    more, Result.of(share + PROVED * (1 - share)), "已声明，证据存在。", "Claimed with evidence that exists. ");
        }
        return share >= grade.share()
                ? verdict
                : saying(verdict, new Result.Claimed(grade.share()), "仅凭文字声明。", "Claimed in words only. ");
    }

    private static Verdict outvoted(Verdict verdict, OpenFindings.OpenFinding finding) {
        String zh = finding.title() == null ? "" : finding.title().primary();
        String en = finding.title() == null ? "" : finding.title().in(true);
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
        return new Verdict(result, verdict.found(), reason, fix);
    }
}
