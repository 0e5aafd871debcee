package dev.qualis.conformity.cqos.clause58;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.conformity.Company;
import dev.qualis.conformity.Points;
import dev.qualis.conformity.Result;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.core.Fulfilment;
import dev.qualis.model.qms.core.Language;
import java.util.Optional;

/**
 * An item of 5.8 (may): a company picks what suits it. An item of which nothing is done does not apply where the model
 * says why, by {@code fulfils CQOS 5.8.x because "…"} without evidence; without a reason it is not met.
 *
 * <p>The opening of 5.8 asks that green development be pursued over product realisation. It is a heading in the catalogue,
 * as no list of its own is left beside the items; the target that 5.8 a asks for is what shows it.
 */
abstract class Option implements Rule {

    private final String clause;

    Option(String clause) {
        this.clause = clause;
    }

    @Override
    public final String clause() {
        return clause;
    }

    @Override
    public final Verdict judge(Company company) {
        Verdict verdict = points(company).verdict();
        return verdict.result() instanceof Result.NotMet
                ? reason(company).map(reason -> notApplicable(company, reason)).orElse(verdict)
                : verdict;
    }

    /** The points that the item asks about. */
    abstract Points points(Company company);

    private Optional<Fulfilment> reason(Company company) {
        return company.clause(clause).stream()
                .flatMap(found -> company.index().clauses().claims(found).stream())
                .map(claim -> claim.fulfilment())
                .filter(claim -> claim.getEvidence().isEmpty() && ModelTexts.isWritten(claim.getReason()))
                .findFirst();
    }

    private static Verdict notApplicable(Company company, Fulfilment claim) {
        ModelTexts texts = ModelTexts.of(company.index());
        return Verdict.notApplicable(
                texts.text(claim.getReason(), claim, Language.ZH), texts.text(claim.getReason(), claim, Language.EN));
    }
}
