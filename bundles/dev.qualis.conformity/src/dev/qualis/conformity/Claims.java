package dev.qualis.conformity;

import dev.qualis.analysis.Claim;
import dev.qualis.analysis.ModelIndex;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Modality;
import dev.qualis.model.qms.standard.Standard;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** Judges a clause for which there is no rule: by claims alone, and says so. */
final class Claims {

    private Claims() {}

    /** The claims of a clause; of the nearest clause above it that is claimed where it is not claimed itself. */
    static List<Claim> of(ModelIndex index, Clause clause) {
        for (EObject at = clause; at instanceof Clause above; at = at.eContainer()) {
            List<Claim> claims = index.clauses().claims(above);
            if (!claims.isEmpty()) {
                return claims;
            }
        }
        return List.of();
    }

    static Verdict judge(ModelIndex index, Standard standard, Clause clause) {
        List<Claim> claims = of(index, clause);
        boolean evident = claims.stream()
                .anyMatch(claim -> !claim.fulfilment().getEvidence().isEmpty());
        if (evident) {
            return verdict(new Result.Met(), "已声明并附有依据", "claimed with evidence", Optional.empty());
        }
        if (clause.getModality() == Modality.NOTE) {
            return Verdict.notApplicable("这是注或资料性内容，只报告，不计分。", "This is a note: reported, never scored.");
        }
        Fix fix = Fix.of(
                "请在符合该条款的要素上声明并附依据。",
                "State it, with evidence, on the element that fulfils the clause.",
                "fulfils " + standard.getName() + " " + clause.getNumber() + " evidence \"…\" | \"…\"");
        return claims.isEmpty()
                ? verdict(new Result.NotMet(), "无人声明", "nobody claims it", Optional.of(fix))
                : verdict(new Result.NotMet(), "虽有声明，但没有依据", "claimed without evidence", Optional.of(fix));
    }

    private static Verdict verdict(Result result, String zh, String en, Optional<Fix> fix) {
        Wording reason = new Wording("仅凭声明判定：" + zh + "。", "Judged by claims only: " + en + ".");
        return new Verdict(result, List.of(), reason, fix);
    }
}
