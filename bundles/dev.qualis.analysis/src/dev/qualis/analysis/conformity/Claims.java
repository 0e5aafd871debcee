package dev.qualis.analysis.conformity;

import dev.qualis.analysis.Claim;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Modality;
import dev.qualis.model.qms.standard.Standard;
import java.util.List;
import java.util.Optional;

/** Judges a clause for which there is no rule yet: by claims alone, and says so. */
final class Claims {

    private Claims() {}

    static Verdict judge(Standard standard, Clause clause, List<Claim> claims) {
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
        Wording reason = new Wording("仅凭声明判定，尚无规则：" + zh + "。", "Judged by claims only, no rule yet: " + en + ".");
        return new Verdict(result, List.of(), reason, fix);
    }
}
