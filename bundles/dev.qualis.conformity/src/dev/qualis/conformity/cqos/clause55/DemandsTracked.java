package dev.qualis.conformity.cqos.clause55;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Gaps;
import dev.qualis.conformity.Markets;
import dev.qualis.conformity.Markets.Sale;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Today;
import dev.qualis.conformity.Verdict;
import dev.qualis.conformity.Wording;
import dev.qualis.model.qms.compliance.Obligation;
import dev.qualis.model.qms.compliance.ObligationSource;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import java.util.Arrays;
import java.util.List;

/**
 * 5.5.2 a (should): demands are collected by market, product and service, from eight kinds of source, and their updates
 * tracked. Looks at the obligations for each product in each of its markets, at the kinds of source they come from, at
 * their topics, and at reviews: within the interval whole, overdue half, never nothing. The guide lists the topics as
 * examples, so no single one is asked for. What does not apply for a reason answers for its market and its source, and asks
 * no more.
 */
public final class DemandsTracked implements Rule {

    private static final List<ObligationSource> SOURCES = Arrays.stream(ObligationSource.values())
            .filter(source -> source != ObligationSource.UNSPECIFIED)
            .toList();

    /** How long a review speaks for where nothing is said of its interval: a year, and a quarter to do it. */
    private static final int MONTHS = 15;

    @Override
    public String clause() {
        return "5.5.2.a";
    }

    @Override
    public Verdict judge(Company company) {
        List<Obligation> obligations = company.all(Obligation.class);
        List<Obligation> applicable = obligations.stream()
                .filter(obligation -> obligation.getNotApplicable() == null)
                .toList();
        Markets markets = new Markets(company);
        List<Sale> sales = markets.sales();
        List<Sale> open = sales.stream().filter(sale -> !markets.isBound(sale)).toList();
        ModelTexts texts = ModelTexts.of(company.index());
        return company.points()
                .share(
                        "每个产品在其每个市场的要求都已收集",
                        "demands are collected for each product in each of its markets",
                        sales.isEmpty() ? 0 : (double) (sales.size() - open.size()) / sales.size(),
                        Gaps.of(
                                sales.size(),
                                open.stream().map(sale -> name(texts, sale)).toList()),
                        obligations,
                        Fix.of(
                                "请登记该产品在该市场的要求。",
                                "Register what the market asks of the product.",
                                "obligation … \"…\" | \"…\" { source regulation \"…\" in CN\napplies to … }"))
                .kinds(
                        "八类来源都已收集",
                        "each of the eight kinds of source is looked at",
                        SOURCES,
                        obligations.stream().map(Obligation::getSource).toList(),
                        obligations,
                        Fix.of(
                                "请从该类来源收集要求。",
                                "Collect demands from that source.",
                                "source ‹first missing› \"…\" in CN"))
                .some(
                        "要求写明了主题",
                        "demands name their topics",
                        applicable.stream()
                                .filter(obligation -> !obligation.getTopics().isEmpty())
                                .toList(),
                        Fix.of("请写明主题。", "Name the topics.", "topics quality, labelling"))
                .shares(
                        "每项要求的更新都在周期内跟踪",
                        "updates of each demand are tracked within its interval",
                        applicable,
                        obligation -> timeliness(company.today(), obligation),
                        Fix.of(
                                "请复核该要求并写明周期。",
                                "Review the obligation, and name the interval.",
                                "reviewed on … every 6 months"))
                .verdict();
    }

    /** A next review that is written holds, whether the last one is on record or not. */
    private static double timeliness(Today today, Obligation obligation) {
        if (obligation.getNextReview() == null) {
            return today.timeliness(obligation.getReviewed(), obligation.getInterval(), MONTHS);
        }
        return today.isStillValid(obligation.getNextReview()) ? 1 : Today.LATE;
    }

    private static Wording name(ModelTexts texts, Sale sale) {
        NamedElement product = sale.product();
        return new Wording(
                texts.title(product, Language.ZH) + "在" + sale.market(),
                texts.title(product, Language.EN) + " in " + sale.market());
    }
}
