package dev.qualis.conformity;

import dev.qualis.analysis.Claim;
import dev.qualis.analysis.ModelIndex;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Modality;
import dev.qualis.model.qms.standard.Standard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/**
 * What claims say of a clause. A claim with evidence that exists proves it; one with words only, or with nothing, stays a
 * claim, which counts for little.
 */
final class Claims {

    /** How far the claims of a clause go. */
    enum Grade {
        NONE(0),
        BARE(Result.Claimed.BARE),
        WORDS(Result.Claimed.WORDS),
        PROVED(1);

        private final double share;

        Grade(double share) {
            this.share = share;
        }

        double share() {
            return share;
        }
    }

    private final ModelIndex index;
    private final Proofs proofs;

    Claims(ModelIndex index, Proofs proofs) {
        this.index = index;
        this.proofs = proofs;
    }

    /** The claims of a clause or its items; of the nearest clause above it that is claimed where it is not claimed itself. */
    static List<Claim> of(ModelIndex index, Clause clause) {
        List<Claim> own = new ArrayList<>(claims(index, clause));
        addItems(index, clause, own);
        for (EObject at = clause.eContainer(); own.isEmpty() && at instanceof Clause above; at = at.eContainer()) {
            own.addAll(claims(index, above));
        }
        return List.copyOf(own);
    }

    private static void addItems(ModelIndex index, Clause clause, List<Claim> own) {
        for (Clause item : clause.getClauses()) {
            if (item.getModality() == Modality.UNSPECIFIED) {
                own.addAll(claims(index, item));
                addItems(index, item, own);
            }
        }
    }

    private static List<Claim> claims(ModelIndex index, Clause clause) {
        return index.clauses().claims(clause).stream()
                .filter(Exclusions::isClaim)
                .toList();
    }

    Grade grade(Clause clause) {
        Grade best = Grade.NONE;
        for (Claim claim : of(index, clause)) {
            Grade grade = proofs.isProved(claim)
                    ? Grade.PROVED
                    : claim.fulfilment().getEvidence().isEmpty() ? Grade.BARE : Grade.WORDS;
            best = grade.compareTo(best) > 0 ? grade : best;
        }
        return best;
    }

    Verdict judge(Standard standard, Clause clause) {
        Grade grade = grade(clause);
        if (grade != Grade.PROVED && clause.getModality() == Modality.NOTE) {
            return Verdict.notApplicable("这是注或资料性内容，只报告，不计分。", "This is a note: reported, never scored.");
        }
        return switch (grade) {
            case PROVED -> verdict(new Result.Met(), "已声明，证据存在", "claimed with evidence that exists", Optional.empty());
            case WORDS ->
                verdict(
                        new Result.Claimed(grade.share()),
                        "已声明，但依据只是文字",
                        "claimed, but with words only",
                        Optional.of(fix(standard, clause)));
            case BARE ->
                verdict(
                        new Result.Claimed(grade.share()),
                        "虽有声明，但没有依据",
                        "claimed without evidence",
                        Optional.of(fix(standard, clause)));
            case NONE -> verdict(new Result.NotMet(), "无人声明", "nobody claims it", Optional.of(fix(standard, clause)));
        };
    }

    private static Fix fix(Standard standard, Clause clause) {
        return Fix.of(
                "请声明并以文件、记录或模型中的对象为证据。",
                "State it, with a file, a document, a record or another element as evidence.",
                "fulfils " + standard.getName() + " " + clause.getNumber() + " evidence …");
    }

    private static Verdict verdict(Result result, String zh, String en, Optional<Fix> fix) {
        Wording reason = new Wording("仅凭声明判定：" + zh + "。", "Judged by claims only: " + en + ".");
        return new Verdict(result, List.of(), reason, fix);
    }
}
