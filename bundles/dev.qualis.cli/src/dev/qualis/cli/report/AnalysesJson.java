package dev.qualis.cli.report;

import com.google.gson.stream.JsonWriter;
import dev.qualis.analysis.ProjectAnalyses;
import dev.qualis.analysis.compliance.CoverageStatus;
import dev.qualis.analysis.coverage.ActivityCoverage;
import dev.qualis.analysis.coverage.FunctionCoverage;
import dev.qualis.analysis.coverage.ProcessCoverage;
import dev.qualis.analysis.coverage.Share;
import dev.qualis.analysis.economics.CategoryCosts;
import dev.qualis.analysis.economics.LossRanking;
import dev.qualis.analysis.economics.PeriodCosts;
import dev.qualis.analysis.economics.RankedLoss;
import dev.qualis.analysis.risk.RiskLevel;
import dev.qualis.analysis.strategy.Attainment;
import dev.qualis.analysis.strategy.GoalProgress;
import dev.qualis.analysis.strategy.MilestoneCount;
import dev.qualis.analysis.strategy.YearProgress;
import dev.qualis.analysis.sustainability.PeriodEmissions;
import dev.qualis.analysis.sustainability.Trajectory;
import dev.qualis.analysis.sustainability.TrajectoryPoint;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.sustainability.EmissionScope;
import dev.qualis.model.value.Quantity;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * What the analyses find as fields of a JSON object: {@code "modelDate"}, {@code "coverage"} with counts as
 * {@code {"part","whole"}}, {@code "strategy"}, {@code "economics"} and {@code "sustainability"}. Amounts are exact
 * numbers in the currency or unit named beside them; shares are ratios, 1 for the whole; what is not known is null.
 */
final class AnalysesJson {
    private final JsonWriter json;

    private AnalysesJson(JsonWriter json) {
        this.json = json;
    }

    static void write(JsonWriter json, ProjectAnalyses found) throws IOException {
        AnalysesJson writer = new AnalysesJson(json);
        json.name("modelDate")
                .value(found.strategy().date().map(Object::toString).orElse(null));
        writer.coverage(found);
        writer.strategy(found);
        writer.economics(found);
        writer.sustainability(found);
    }

    private void coverage(ProjectAnalyses found) throws IOException {
        List<ProcessCoverage> processes = found.processes();
        json.name("coverage").beginObject();
        count("activities", found.activities(), ActivityCoverage::isPerformed);
        count("functions", found.functions(), FunctionCoverage::isHeld);
        json.name("processes").beginObject();
        count("owned", processes, ProcessCoverage::owned);
        count("accountable", processes, process -> process.accountable() == 1);
        count("responsible", processes, process -> process.responsible() > 0);
        count("qualityStaffed", processes, ProcessCoverage::qualityStaffed);
        count("measured", processes, ProcessCoverage::measured);
        count("assessed", processes, ProcessCoverage::assessed);
        count("required", processes, ProcessCoverage::required);
        count("tied", processes, ProcessCoverage::tied);
        json.endObject();
        share("competences", found.competences().share());
        share("keyPositions", found.competences().succeeded());
        share("products", found.obligations().covered());
        count("topics", found.obligations().topicMarkets(), field -> field.status() != CoverageStatus.MISSING);
        json.name("overdueReviews").value(found.obligations().overdue().size());
        json.name("unrecordedReviews").value(found.obligations().unreviewed().size());
        json.endObject();
    }

    private <T> void count(String name, List<T> all, Predicate<T> wanted) throws IOException {
        share(name, new Share((int) all.stream().filter(wanted).count(), all.size()));
    }

    private void share(String name, Share share) throws IOException {
        json.name(name).beginObject();
        json.name("part").value(share.part());
        json.name("whole").value(share.whole());
        json.endObject();
    }

    private void strategy(ProjectAnalyses found) throws IOException {
        json.name("strategy").beginObject();
        share("yearsMet", found.strategy().yearsMet());
        json.name("goals").beginArray();
        for (GoalProgress goal : found.strategy().goals()) {
            json.beginObject();
            name("goal", goal.goal());
            json.name("years").beginArray();
            for (YearProgress year : goal.years()) {
                json.beginObject();
                attainment(year.attainment());
                json.endObject();
            }
            json.endArray().endObject();
        }
        json.endArray();
        milestones(found.strategy().count());
        json.name("risks").beginObject();
        for (Map.Entry<RiskLevel, Integer> level : found.risks().counts().entrySet()) {
            json.name(
                            switch (level.getKey()) {
                                case LOW -> "low";
                                case MEDIUM -> "medium";
                                case HIGH -> "high";
                                case VERY_HIGH -> "veryHigh";
                            })
                    .value(level.getValue());
        }
        json.name("unrated").value(found.risks().unrated().size());
        json.endObject().endObject();
    }

    private void attainment(Attainment attainment) throws IOException {
        json.name("period").value(attainment.period().text());
        json.name("actualPeriod")
                .value(attainment.actualPeriod().map(Object::toString).orElse(null));
        json.name("unit")
                .value(attainment
                        .target()
                        .map(Quantity::unit)
                        .map(Object::toString)
                        .orElse(null));
        amount("target", attainment.target());
        amount("actual", attainment.actual());
        ratio("attainment", attainment.share());
        json.name("status")
                .value(
                        switch (attainment.status()) {
                            case MET -> "met";
                            case ON_TRACK -> "onTrack";
                            case BEHIND -> "behind";
                            case MISSED -> "missed";
                            case NOT_DUE -> "notDue";
                            case NOT_MEASURED -> "notMeasured";
                            case INCOMPARABLE -> "incomparable";
                        });
    }

    private void milestones(MilestoneCount count) throws IOException {
        json.name("milestones").beginObject();
        json.name("reached").value(count.reached());
        json.name("reachedLate").value(count.reachedLate());
        json.name("ahead").value(count.ahead());
        json.name("overdue").value(count.overdue());
        json.endObject();
    }

    private void economics(ProjectAnalyses found) throws IOException {
        json.name("economics").beginObject().name("costs").beginArray();
        for (PeriodCosts costs : found.economics().periods()) {
            costs(costs);
        }
        json.endArray().name("losses").beginArray();
        for (LossRanking losses : found.economics().losses()) {
            losses(losses);
        }
        json.endArray().endObject();
    }

    private void costs(PeriodCosts costs) throws IOException {
        json.beginObject();
        name("costs", costs.costs());
        json.name("period").value(costs.period().map(Object::toString).orElse(null));
        json.name("currency").value(costs.currency().map(Object::toString).orElse(null));
        amount("planned", costs.total().planned());
        amount("actual", costs.total().actual());
        amount("variance", costs.total().variance());
        amount("revenue", costs.revenue());
        ratio("perRevenue", costs.actualPerRevenue());
        ratio("preventionToFailure", costs.balance().preventionToFailure());
        json.name("leftOut").value(costs.leftOut().size());
        json.name("categories").beginArray();
        for (CategoryCosts category : costs.categories()) {
            json.beginObject();
            json.name("category").value(category.category().getLiteral());
            amount("planned", category.sum().planned());
            amount("actual", category.sum().actual());
            ratio("share", category.share());
            json.endObject();
        }
        json.endArray().endObject();
    }

    private void losses(LossRanking losses) throws IOException {
        json.beginObject();
        name("analysis", losses.analysis());
        json.name("period").value(losses.period().map(Object::toString).orElse(null));
        json.name("currency").value(losses.currency().map(Object::toString).orElse(null));
        amount("total", losses.total());
        amount("direct", losses.direct());
        amount("indirect", losses.indirect());
        json.name("ranked").beginArray();
        for (RankedLoss loss : losses.ranked()) {
            json.beginObject();
            json.name("kind").value(loss.kind().getLiteral());
            amount("amount", Optional.of(loss.amount()));
            json.name("share").value(loss.share());
            json.name("cumulated").value(loss.cumulated());
            json.endObject();
        }
        json.endArray().endObject();
    }

    private void sustainability(ProjectAnalyses found) throws IOException {
        json.name("sustainability").beginObject().name("emissions").beginArray();
        for (PeriodEmissions period : found.gases().periods()) {
            json.beginObject();
            json.name("period").value(period.period().text());
            json.name("unit").value("tCO2e");
            for (Map.Entry<EmissionScope, Quantity> scope : period.scopes().entrySet()) {
                amount(
                        scope.getKey().getLiteral(),
                        Optional.of(scope.getValue()).filter(sum -> period.isAnswered(scope.getKey())));
            }
            amount("total", Optional.of(period.total()));
            json.name("missingSources")
                    .value(period.missing().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum());
            json.endObject();
        }
        json.endArray().name("targets").beginArray();
        for (Trajectory trajectory : found.trajectories()) {
            json.beginObject();
            name("target", trajectory.target());
            json.name("years").beginArray();
            for (TrajectoryPoint year : trajectory.years()) {
                json.beginObject();
                amount("planned", Optional.of(year.planned()));
                attainment(year.attainment());
                json.endObject();
            }
            json.endArray().endObject();
        }
        json.endArray().endObject();
    }

    private void name(String field, NamedElement element) throws IOException {
        json.name(field).value(element.getName());
    }

    private void amount(String field, Optional<Quantity> amount) throws IOException {
        json.name(field);
        if (amount.isEmpty()) {
            json.nullValue();
        } else {
            json.jsonValue(amount.get().value().toPlainString());
        }
    }

    private void ratio(String field, OptionalDouble ratio) throws IOException {
        json.name(field);
        if (ratio.isEmpty()) {
            json.nullValue();
        } else {
            json.value(ratio.getAsDouble());
        }
    }
}
