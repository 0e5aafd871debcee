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

    /** What shows that a claim holds, the least first. */
    enum Grade {
        NONE,
        BARE,
        WORDS,
        PROVED
    }

    /**
     * How far the claims of a clause go.
     *
     * @param grade what shows it
     * @param share how much of the clause that is, 0 to 1
     */
    record Standing(Grade grade, double share) {}

    private static final Standing NOBODY = new Standing(Grade.NONE, 0);

    /** What is claimed of a whole chapter says little of a single clause of it, whatever proves it. */
    private static final double OF_A_CHAPTER = 0.5;

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

    /** The best that is claimed of a clause, its items, or a clause around it: one claim more never makes it less. */
    Standing standing(Clause clause) {
        List<Claim> own = new ArrayList<>(claims(index, clause));
        addItems(index, clause, own);
        Standing best = best(own, NOBODY, 1);
        for (EObject at = clause.eContainer(); at instanceof Clause above; at = at.eContainer()) {
            boolean chapter = above.eContainer() instanceof Standard;
            best = best(claims(index, above), best, chapter ? OF_A_CHAPTER : 1);
        }
        return best;
    }

    private Standing best(List<Claim> claims, Standing before, double most) {
        Standing best = before;
        for (Claim claim : claims) {
            Standing standing = standing(claim, most);
            best = standing.share() > best.share() ? standing : best;
        }
        return best;
    }

    private Standing standing(Claim claim, double most) {
        if (proofs.isProved(claim)) {
            return new Standing(Grade.PROVED, most);
        }
        return claim.fulfilment().getEvidence().isEmpty()
                ? new Standing(Grade.BARE, Result.Claimed.BARE)
                : new Standing(Grade.WORDS, Result.Claimed.WORDS);
    }

    Verdict judge(Standard standard, Clause clause) {
        Standing standing = standing(clause);
        if (standing.grade() != Grade.PROVED && clause.getModality() == Modality.NOTE) {
            return Verdict.notApplicable("这是注或资料性内容，只报告，不计分。", "This is a note: reported, never scored.");
        }
        return switch (standing.grade()) {
            case PROVED ->
                standing.share() < 1
                        ? verdict(
                                Result.of(standing.share()),
                                "只对整章作了声明，证据存在",
                                "only the whole chapter is claimed, with evidence that exists",
                                Optional.of(fix(standard, clause)))
                        : verdict(new Result.Met(), "已声明，证据存在", "claimed with evidence that exists", Optional.empty());
            case WORDS ->
                verdict(
                        new Result.Claimed(standing.share()),
                        "已声明，但依据只是文字",
                        "claimed, but with words only",
                        Optional.of(fix(standard, clause)));
            case BARE ->
                verdict(
                        new Result.Claimed(standing.share()),
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
