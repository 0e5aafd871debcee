package dev.qualis.app.chart;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.analysis.PeriodText;
import dev.qualis.analysis.economics.CostTrend;
import dev.qualis.analysis.economics.LossRanking;
import dev.qualis.analysis.economics.QualityEconomics;
import dev.qualis.analysis.economics.RankedLoss;
import dev.qualis.analysis.economics.TrendPoint;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.value.Period;
import dev.qualis.model.value.UnitOfMeasure;
import dev.qualis.scene.ChartScene;
import dev.qualis.scene.ChartScene.Look;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What quality costs and what its absence costs. */
final class MoneyCharts {
    private static final List<Hue> CATEGORIES = List.of(Hue.DEEP, Hue.MIDDLE, Hue.PALE, Hue.WARM);

    private final QualityEconomics economics;
    private final ModelTexts texts;
    private final Language language;

    MoneyCharts(QualityEconomics economics, ModelTexts texts, Language language) {
        this.economics = economics;
        this.texts = texts;
        this.language = language;
    }

    /** A chart for each currency and length of period. */
    List<Chart> costs() {
        List<List<CostTrend>> books = new ArrayList<>();
        for (CostTrend trend : economics.trends()) {
            if (trend.category().isEmpty()) { // the total comes first, then its categories
                books.add(new ArrayList<>());
            }
            books.getLast().add(trend);
        }
        return books.stream()
                .filter(book -> !book.getFirst().points().isEmpty())
                .map(book -> costs(book, books.size() > 1))
                .toList();
    }

    private Chart costs(List<CostTrend> book, boolean oneOfMany) {
        CostTrend total = book.getFirst();
        MoneyScale scale = scale(
                total.currency(),
                total.points().stream().map(point -> point.amount().value()).toList());
        ChartDraft draft = new ChartDraft(ChartKind.COST_OF_QUALITY, language);
        String span = span(total.points());
        draft.of(oneOfMany ? total.currency().symbol() + " " + title(total.points()) : "");
        for (CostTrend trend : book.subList(1, book.size())) {
            Map<Period, BigDecimal> amounts = new HashMap<>();
            trend.points()
                    .forEach(point ->
                            amounts.put(point.period(), scale.of(point.amount().value())));
            draft.series(
                    texts.label(trend.category().orElseThrow(), language),
                    Look.BAR,
                    CATEGORIES.get((book.indexOf(trend) - 1) % CATEGORIES.size()),
                    total.points().stream()
                            .map(point -> Optional.ofNullable(amounts.get(point.period())))
                            .toList());
        }
        List<String> periods = total.points().stream().map(this::label).toList();
        return draft.across(oneOfMany ? span : "", ChartWord.PERIOD, scale.unit(), periods);
    }

    private static String span(List<TrendPoint> points) {
        String first = points.getFirst().period().toString();
        String last = points.getLast().period().toString();
        return first.equals(last) ? first : first + "–" + last;
    }

    private String title(List<TrendPoint> points) {
        String first = PeriodText.brief(points.getFirst().period(), language);
        String last = PeriodText.brief(points.getLast().period(), language);
        return first.equals(last) ? first : first + "–" + last;
    }

    private String label(TrendPoint point) {
        String planned = ChartWord.PLANNED.label(language);
        return point.planned()
                ? PeriodText.brief(point.period(), language) + "\n"
                        + (language == Language.EN ? "(" + planned + ")" : "（" + planned + "）")
                : PeriodText.brief(point.period(), language);
    }

    /** A chart for each loss analysis and currency. */
    List<Chart> losses() {
        return economics.losses().stream()
                .filter(ranking ->
                        !ranking.ranked().isEmpty() && ranking.currency().isPresent())
                .map(this::losses)
                .toList();
    }

    private Chart losses(LossRanking ranking) {
        List<RankedLoss> ranked = ranking.ranked();
        MoneyScale scale = scale(
                ranking.currency().orElseThrow(),
                ranked.stream().map(loss -> loss.amount().value()).toList());
        ChartDraft draft = new ChartDraft(ChartKind.LOSS_PARETO, language)
                .of(ranking.period()
                        .map(period -> PeriodText.brief(period, language))
                        .orElse(""))
                .series(
                        ChartWord.AMOUNT.label(language),
                        Look.BAR,
                        Hue.MIDDLE,
                        ranked.stream()
                                .map(loss -> Optional.of(scale.of(loss.amount().value())))
                                .toList())
                .series(
                        ChartWord.CUMULATED.label(language),
                        Look.SHARE,
                        Hue.WARM,
                        ranked.stream()
                                .map(loss -> Optional.of(share(loss.cumulated())))
                                .toList());
        List<String> kinds =
                ranked.stream().map(loss -> texts.label(loss.kind(), language)).toList();
        String name = ranking.analysis().getName();
        return draft.chart(name == null ? "" : name, ChartScene.Form.ACROSS, "", scale.unit(), kinds)
                .of(ranking.analysis());
    }

    private MoneyScale scale(UnitOfMeasure currency, List<BigDecimal> amounts) {
        return MoneyScale.of(currency, amounts, language);
    }

    private static BigDecimal share(double value) {
        return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP);
    }
}
