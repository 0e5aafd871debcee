package dev.qualis.manual.briefing;

import dev.qualis.analysis.compliance.CoverageStatus;
import dev.qualis.analysis.compliance.ObligationState;
import dev.qualis.analysis.compliance.ProductMarket;
import dev.qualis.analysis.compliance.ReviewStatus;
import dev.qualis.analysis.risk.RatedRisk;
import dev.qualis.analysis.risk.RiskLevel;
import dev.qualis.manual.briefing.Statement.Grid;
import dev.qualis.model.qms.strategy.Risk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Risks, and what law and markets ask for. */
final class DutyStatements {
    private final Facts facts;

    DutyStatements(Facts facts) {
        this.facts = facts;
    }

    List<Statement> all() {
        List<Statement> all = new ArrayList<>();
        List<RatedRisk> risks = facts.analyses().risks().ranked();
        if (!risks.isEmpty()) {
            all.add(risks(risks));
        }
        List<ObligationState> obligations = facts.analyses().obligations().obligations();
        if (!obligations.isEmpty()) {
            all.add(reviews(obligations));
        }
        List<ProductMarket> sold = facts.analyses().obligations().productMarkets().stream()
                .filter(ProductMarket::sold)
                .toList();
        if (!sold.isEmpty()) {
            all.add(markets(sold));
        }
        return all;
    }

    private Statement risks(List<RatedRisk> risks) {
        long high = risks.stream()
                .filter(each -> level(each.risk()).compareTo(RiskLevel.HIGH) >= 0)
                .count();
        String title = high == 0
                ? facts.say(Wording.RISKS_LOW, risks.size())
                : facts.say(Wording.RISKS_HIGH, high, risks.size());
        List<List<String>> rows = risks.stream()
                .map(RatedRisk::risk)
                .map(risk -> List.of(
                        facts.title(risk),
                        risk.getLikelihood() + " × " + risk.getImpact() + " = " + rating(risk),
                        level(risk).label(facts.language()),
                        facts.title(risk.getOwner())))
                .toList();
        return facts.statement(
                Topic.RISKS, title, facts.columns(Wording.RISK, Wording.RATING, Wording.LEVEL, Wording.OWNER), rows);
    }

    private static int rating(Risk risk) {
        return risk.getLikelihood() * risk.getImpact();
    }

    private static RiskLevel level(Risk risk) {
        return RiskLevel.of(rating(risk));
    }

    private Statement reviews(List<ObligationState> obligations) {
        List<ObligationState> late = facts.analyses().obligations().overdue();
        String title = late.isEmpty()
                ? facts.say(Wording.REVIEWS_FINE, obligations.size())
                : facts.say(Wording.REVIEWS_LATE, late.size(), obligations.size());
        List<List<String>> rows = obligations.stream()
                .sorted(Comparator.comparing((ObligationState each) -> each.review() == ReviewStatus.CURRENT)
                        .thenComparing(each -> each.due().orElse(LocalDate.MIN)))
                .map(each -> List.of(
                        facts.title(each.obligation()),
                        each.market(),
                        each.due().map(LocalDate::toString).orElse(""),
                        each.review().label(facts.language())))
                .toList();
        return facts.statement(
                Topic.COMPLIANCE,
                title,
                facts.columns(Wording.OBLIGATION, Wording.MARKET, Wording.DUE, Wording.REVIEW),
                rows);
    }

    private Statement markets(List<ProductMarket> sold) {
        List<ProductMarket> missing = sold.stream()
                .filter(each -> each.status() == CoverageStatus.MISSING)
                .toList();
        String title = missing.isEmpty()
                ? facts.say(Wording.MARKETS_COVERED, sold.size())
                : facts.say(Wording.MARKETS_MISSING, missing.size(), sold.size());
        List<List<String>> rows = sold.stream()
                .sorted(Comparator.comparing(each -> each.obligations().size()))
                .map(each -> List.of(
                        facts.title(each.product()),
                        each.market(),
                        Integer.toString(each.obligations().size())))
                .toList();
        return facts.statement(
                Topic.COMPLIANCE,
                title,
                "ComplianceCoverage",
                Optional.empty(),
                new Grid(facts.columns(Wording.PRODUCT, Wording.MARKET, Wording.OBLIGATIONS), rows));
    }
}
