package dev.qualis.cli.report;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.analysis.ProjectAnalyses;
import dev.qualis.analysis.compliance.CoverageStatus;
import dev.qualis.analysis.coverage.ActivityCoverage;
import dev.qualis.analysis.coverage.FunctionCoverage;
import dev.qualis.analysis.coverage.ProcessCoverage;
import dev.qualis.analysis.coverage.Share;
import dev.qualis.analysis.economics.LossRanking;
import dev.qualis.analysis.economics.PeriodCosts;
import dev.qualis.analysis.economics.RankedLoss;
import dev.qualis.analysis.risk.RiskLevel;
import dev.qualis.analysis.strategy.MilestoneCount;
import dev.qualis.analysis.strategy.StrategyCascade;
import dev.qualis.analysis.strategy.TargetStatus;
import dev.qualis.analysis.sustainability.PeriodEmissions;
import dev.qualis.analysis.sustainability.Trajectory;
import dev.qualis.analysis.sustainability.TrajectoryPoint;
import dev.qualis.app.MessageCatalogue;
import dev.qualis.app.OpenedProject;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.sustainability.EmissionScope;
import dev.qualis.model.value.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * What the analyses find as lines of text: a share, a number or a percentage, then what it is. What a project says
 * nothing about has no line.
 */
public final class AnalysesText {
    /** Losses are named until they make up this share of all. */
    private static final double VITAL_SHARE = 0.8;

    /** Columns for the figures, as many as the counts of the model have. */
    private static final int WIDTH = 7;

    private final MessageCatalogue messages;
    private final Language language;
    private final ModelTexts texts;
    private final StringBuilder text = new StringBuilder();

    public AnalysesText(MessageCatalogue messages, Language language, OpenedProject project) {
        this.messages = messages;
        this.language = language;
        this.texts = ModelTexts.of(project.index());
    }

    /** Writes the sections that have something to say, each after an empty line. */
    public String write(ProjectAnalyses found) {
        section("stats.coverage", () -> coverage(found));
        section("stats.strategy", () -> strategy(found));
        found.economics().newest().ifPresent(this::costs);
        found.economics().losses().stream()
                .filter(losses -> losses.total().isPresent())
                .reduce((earlier, later) -> later)
                .ifPresent(this::losses);
        newest(found).ifPresent(this::gases);
        section("stats.trajectories", () -> found.trajectories().forEach(this::trajectory));
        return text.toString();
    }

    private void section(String key, Runnable lines, Object... arguments) {
        int start = text.length();
        text.append('\n').append(messages.say(key, arguments)).append('\n');
        int empty = text.length();
        lines.run();
        if (text.length() == empty) {
            text.setLength(start);
        }
    }

    private void coverage(ProjectAnalyses found) {
        share(count(found.activities(), ActivityCoverage::isPerformed), "stats.activities");
        share(count(found.functions(), FunctionCoverage::isHeld), "stats.functions");
        List<ProcessCoverage> processes = found.processes();
        share(count(processes, ProcessCoverage::owned), "stats.processes.owned");
        share(count(processes, process -> process.accountable() == 1), "stats.processes.accountable");
        share(count(processes, process -> process.responsible() > 0), "stats.processes.responsible");
        share(count(processes, ProcessCoverage::qualityStaffed), "stats.processes.staffed");
        share(count(processes, ProcessCoverage::measured), "stats.processes.measured");
        share(count(processes, ProcessCoverage::assessed), "stats.processes.assessed");
        share(count(processes, ProcessCoverage::required), "stats.processes.required");
        share(count(processes, ProcessCoverage::tied), "stats.processes.tied");
        share(found.competences().share(), "stats.competences");
        share(found.competences().succeeded(), "stats.succession");
        share(found.obligations().covered(), "stats.products");
        share(
                count(found.obligations().topicMarkets(), field -> field.status() != CoverageStatus.MISSING),
                "stats.topics");
        number(found.obligations().overdue().size(), "stats.reviews");
        number(found.obligations().unreviewed().size(), "stats.reviews.none");
    }

    private void strategy(ProjectAnalyses found) {
        share(found.strategy().yearsMet(), "stats.years");
        number(years(found.strategy(), TargetStatus.ON_TRACK), "stats.years.onTrack");
        number(years(found.strategy(), TargetStatus.BEHIND), "stats.years.behind");
        number(years(found.strategy(), TargetStatus.MISSED), "stats.years.missed");
        MilestoneCount milestones = found.strategy().count();
        share(milestones.done(), "stats.milestones");
        number(milestones.overdue(), "stats.milestones.overdue");
        number(found.risks().counts().get(RiskLevel.VERY_HIGH), "stats.risks");
        number(found.risks().unrated().size(), "stats.risks.unrated");
    }

    private static int years(StrategyCascade strategy, TargetStatus status) {
        return (int) strategy.goals().stream()
                .flatMap(goal -> goal.years().stream())
                .filter(year -> year.attainment().status() == status)
                .count();
    }

    private void costs(PeriodCosts costs) {
        section(
                "stats.costs",
                () -> {
                    amount(costs.total().actual(), "stats.costs.actual");
                    percent(costs.actualPerRevenue(), "stats.costs.revenue");
                    costs.total()
                            .variance()
                            .ifPresent(variance -> percent(
                                    costs.total().varianceShare(),
                                    "stats.costs.variance",
                                    Figures.number(variance.value())));
                    costs.categories()
                            .forEach(one ->
                                    percent(one.actualShare(), "stats.kind", texts.label(one.category(), language)));
                    percent(costs.balance().preventionToFailure(), "stats.costs.balance");
                    number(costs.leftOut().size(), "stats.costs.currencies");
                },
                costs.period().orElseThrow().text(),
                costs.currency().orElseThrow().symbol());
    }

    private void losses(LossRanking losses) {
        section(
                "stats.losses",
                () -> {
                    amount(losses.total(), "stats.losses.total");
                    for (RankedLoss loss : losses.vitalFew(VITAL_SHARE)) {
                        percent(
                                OptionalDouble.of(loss.share()),
                                "stats.losses.kind",
                                texts.label(loss.kind(), language),
                                Figures.percent(loss.cumulated()));
                    }
                },
                losses.period().map(Object::toString).orElse(losses.analysis().getName()),
                losses.currency().orElseThrow().symbol());
    }

    private static Optional<PeriodEmissions> newest(ProjectAnalyses found) {
        return found.gases().periods().stream().reduce((earlier, later) -> later);
    }

    private void gases(PeriodEmissions period) {
        section(
                "stats.gases",
                () -> {
                    period.scopes().forEach((scope, sum) -> amount(period, scope, sum));
                    number(
                            period.missing().values().stream()
                                    .mapToInt(Integer::intValue)
                                    .sum(),
                            "stats.gases.missing");
                },
                period.period().text());
    }

    /** Where nothing is on record for a scope, 0 would be an answer that nobody gave. */
    private void amount(PeriodEmissions period, EmissionScope scope, Quantity sum) {
        if (period.isAnswered(scope)) {
            amount(Optional.of(sum), "stats.kind", texts.label(scope, language));
        } else {
            line("–", "stats.gases.unanswered", texts.label(scope, language));
        }
    }

    private void trajectory(Trajectory trajectory) {
        trajectory
                .newest()
                .ifPresent(point -> line(
                        share(point),
                        "stats.trajectory",
                        texts.title(trajectory.target(), language),
                        point.attainment().actual().map(Figures::quantity).orElse(""),
                        Figures.quantity(point.attainment().target().orElse(point.planned())),
                        point.attainment().period().text()));
    }

    private static String share(TrajectoryPoint point) {
        OptionalDouble share = point.attainment().share();
        return share.isEmpty() ? "" : Figures.percent(share.getAsDouble());
    }

    private static <T> Share count(List<T> all, Predicate<T> wanted) {
        return new Share((int) all.stream().filter(wanted).count(), all.size());
    }

    private void share(Share share, String key) {
        if (share.whole() > 0) {
            line(share.toString(), key);
        }
    }

    private void number(int number, String key) {
        if (number > 0) {
            line(Integer.toString(number), key);
        }
    }

    private void amount(Optional<Quantity> amount, String key, Object... arguments) {
        amount.ifPresent(one -> line(Figures.number(one.value()), key, arguments));
    }

    private void percent(OptionalDouble ratio, String key, Object... arguments) {
        if (ratio.isPresent()) {
            line(Figures.percent(ratio.getAsDouble()), key, arguments);
        }
    }

    private void line(String figure, String key, Object... arguments) {
        text.append(" ".repeat(Math.max(0, WIDTH - figure.length())))
                .append(figure)
                .append("  ")
                .append(messages.say(key, arguments))
                .append('\n');
    }
}
