package dev.qualis.manual.chapter;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.strategy.TargetStatus;
import dev.qualis.document.content.Block;
import dev.qualis.document.content.Block.Note;
import dev.qualis.document.content.Block.Trend;
import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Inline.Badge;
import dev.qualis.document.content.Inline.Text;
import dev.qualis.document.content.Inline.Tone;
import dev.qualis.document.content.Page;
import dev.qualis.document.content.Section;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.process.AlertRule;
import dev.qualis.model.qms.process.MeasuredValue;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.process.MetricLayer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The metrics by layer, from process to product to satisfaction, with targets, values and what they drive. */
final class MetricsChapter {

    static final Chapter CHAPTER = new ElementChapter(
            Chapter.METRICS,
            Phrase.METRICS,
            MetricsChapter::metrics,
            List.of("MetricTable", "MetricTrajectory"),
            (edition, out) -> new MetricsChapter(edition).write(out));

    private static final int TABLE_LIMIT = 300;

    /** Years of months; a page with all values of a machine that reports every hour would help nobody. */
    private static final int MOST_VALUES = 120;

    private final Edition edition;
    private final Sections sections;

    MetricsChapter(Edition edition) {
        this.edition = edition;
        this.sections = new Sections(edition);
    }

    void write(Consumer<Page> out) {
        new PagedChapter(edition, Chapter.METRICS).write(opening(), this::section, out);
    }

    private List<Block> opening() {
        List<Block> blocks = new ArrayList<>(edition.figures(Chapter.METRICS));
        if (edition.index().metrics().all().size() > TABLE_LIMIT) {
            return blocks;
        }
        for (MetricLayer layer : MetricLayer.VALUES) {
            List<Metric> metrics = edition.index().metrics().in(layer);
            if (!metrics.isEmpty()) {
                String title = layer == MetricLayer.UNSPECIFIED ? edition.say(Phrase.NO_LAYER) : edition.label(layer);
                blocks.add(Section.of("layer-" + layer.getLiteral(), title, table(metrics)));
            }
        }
        return blocks;
    }

    private List<Block> table(List<Metric> metrics) {
        TableRows table = new TableRows(
                edition, Phrase.METRICS, Phrase.METRIC, Phrase.PROCESSES, Phrase.OWNER, Phrase.TARGET, Phrase.LATEST);
        for (Metric metric : metrics) {
            Measurements measured = new Measurements(metric, edition.index());
            table.toned(
                    measured.tone(),
                    edition.links(metric),
                    edition.links(edition.index().metrics().processes(metric)),
                    edition.links(metric.getOwner()),
                    Edition.plain(Values.of(metric.getTarget(), edition.language())),
                    Edition.plain(measured.latest(edition.language())));
        }
        return table.blocks();
    }

    private Section section(NamedElement element) {
        Metric metric = (Metric) element;
        List<Block> blocks = new ArrayList<>(facts(metric));
        blocks.addAll(sections.titled(Phrase.VALUES, values(metric)));
        return sections.of(metric, badges(metric), blocks);
    }

    private List<Inline> badges(Metric metric) {
        List<Inline> badges = new ArrayList<>();
        if (metric.getLayer() != MetricLayer.UNSPECIFIED) {
            badges.add(new Badge(edition.label(metric.getLayer()), Tone.PLAIN));
        }
        if (metric.isCritical()) {
            badges.add(new Badge(edition.say(Phrase.CRITICAL), Tone.ACCENT));
        }
        return badges;
    }

    private List<Block> facts(Metric metric) {
        return new FactList(edition)
                .add(Phrase.FORMULA, edition.line(metric.getFormula(), metric))
                .add(Phrase.UNIT_OF_MEASURE, metric.getUnit())
                .add(Phrase.DIRECTION, edition.words(metric.getDirection()))
                .add(Phrase.TARGET, Edition.plain(Values.of(metric.getTarget(), edition.language())))
                .add(Phrase.FREQUENCY, edition.words(metric.getFrequency()))
                .add(Phrase.DATA_SOURCE, edition.line(metric.getSource(), metric))
                .add(Phrase.OWNER, edition.links(metric.getOwner()))
                .add(Phrase.MEASURES, edition.links(edition.index().metrics().processes(metric)))
                .add(Phrase.DRIVES, edition.links(metric.getContributesTo()))
                .add(Phrase.DRIVEN_BY, edition.links(edition.index().metrics().contributors(metric)))
                .add(Phrase.ALERTS, alerts(metric))
                .blocks();
    }

    private List<Inline> alerts(Metric metric) {
        List<Inline> line = new ArrayList<>();
        for (AlertRule alert : metric.getAlerts()) {
            if (!line.isEmpty()) {
                line.add(new Text("; "));
            }
            line.add(new Text(
                    edition.label(alert.getComparison()) + " " + Values.of(alert.getLimit(), edition.language())));
            List<Inline> notified = edition.links(alert.getNotifies());
            if (!notified.isEmpty()) {
                line.add(edition.text(Phrase.NOTIFIES_FOLLOWS));
                line.addAll(notified);
            }
        }
        return line;
    }

    private List<Block> values(Metric metric) {
        Measurements measured = new Measurements(metric, edition.index());
        TableRows table = new TableRows(edition, Phrase.VALUES, Phrase.PERIOD, Phrase.VALUE, Phrase.AGAINST_TARGET);
        int all = measured.values().size();
        for (MeasuredValue value : measured.values().subList(Math.max(0, all - MOST_VALUES), all)) {
            TargetStatus status = measured.status(value);
            table.toned(
                    Measurements.tone(status),
                    Edition.plain(Values.of(value.getPeriod(), edition.language())),
                    Edition.plain(Values.of(value.getValue(), edition.language())),
                    against(status));
        }
        List<Block> blocks = new ArrayList<>(trend(metric, measured));
        blocks.addAll(table.blocks());
        if (all > MOST_VALUES) {
            blocks.add(new Note(Tone.PLAIN, List.of(edition.text(Phrase.ONLY_NEWEST, MOST_VALUES, all))));
        }
        return blocks;
    }

    private List<Inline> against(TargetStatus status) {
        return status.isJudged() ? Edition.plain(status.label(edition.language())) : List.of();
    }

    private List<Block> trend(Metric metric, Measurements measured) {
        if (!edition.figures(metric).isEmpty()) { // a chart says it better
            return List.of();
        }
        boolean comparable = measured.values().stream()
                .allMatch(value -> value.getValue()
                        .isComparableWith(measured.values().getFirst().getValue()));
        if (measured.values().size() < 2 || !comparable) {
            return List.of();
        }
        boolean targeted = metric.getTarget() != null
                && metric.getTarget()
                        .isComparableWith(measured.values().getFirst().getValue());
        return List.of(new Trend(
                edition.say(Phrase.TREND_OF, edition.title(metric)),
                measured.values().stream()
                        .map(value -> value.getValue().value().doubleValue())
                        .toList(),
                targeted ? metric.getTarget().value().doubleValue() : null));
    }

    private static List<Metric> metrics(ModelIndex index) {
        List<Metric> metrics = new ArrayList<>();
        for (MetricLayer layer : MetricLayer.VALUES) {
            if (layer != MetricLayer.UNSPECIFIED) {
                metrics.addAll(index.metrics().in(layer));
            }
        }
        metrics.addAll(index.metrics().in(MetricLayer.UNSPECIFIED));
        return metrics;
    }
}
