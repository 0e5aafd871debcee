package dev.qualis.manual.chapter;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.strategy.Measured;
import dev.qualis.analysis.strategy.MetricStanding;
import dev.qualis.analysis.strategy.TargetStatus;
import dev.qualis.document.content.Inline.Tone;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.process.MeasuredValue;
import dev.qualis.model.qms.process.Metric;
import java.util.Comparator;
import java.util.List;

/** The measured values of a metric in the order of time, judged by its target. */
public final class Measurements {

    private final Metric metric;
    private final ModelIndex index;
    private final List<MeasuredValue> values;

    public Measurements(Metric metric, ModelIndex index) {
        this.metric = metric;
        this.index = index;
        this.values = metric.getValues().stream()
                .filter(value -> value.getPeriod() != null && value.getValue() != null)
                .sorted(Comparator.comparing(MeasuredValue::getPeriod))
                .toList();
    }

    public List<MeasuredValue> values() {
        return values;
    }

    /** The newest value with its period, and how it stands to the target; empty where nothing is measured. */
    public String latest(Language language) {
        if (values.isEmpty()) {
            return "";
        }
        MeasuredValue last = values.getLast();
        String period = Phrase.IN_BRACKETS.in(language, Values.of(last.getPeriod(), language));
        return Values.of(last.getValue(), language) + period + mark(status(), language);
    }

    /** Colour alone would tell nothing to those who do not see it. */
    private static String mark(TargetStatus status, Language language) {
        String sign = switch (status) {
            case MET -> " ✓ ";
            case BEHIND, MISSED -> " ✗ ";
            case ON_TRACK -> " → ";
            case NOT_DUE, NOT_MEASURED, INCOMPARABLE -> "";
        };
        return sign.isEmpty() ? "" : sign + status.label(language);
    }

    /** How the metric stands. */
    public TargetStatus status() {
        return MetricStanding.of(metric, index).status();
    }

    /** How a value stands to the target. */
    public TargetStatus status(MeasuredValue value) {
        return Measured.of(value)
                .map(one -> MetricStanding.of(metric, one, index))
                .orElse(TargetStatus.NOT_MEASURED);
    }

    /** The tone of {@link #status()}; plain where it cannot be said. */
    public Tone tone() {
        return tone(status());
    }

    /** Met is good, behind and missed are not; all else is plain. */
    public static Tone tone(TargetStatus status) {
        return status == TargetStatus.MET ? Tone.GOOD : status.isOff() ? Tone.WARN : Tone.PLAIN;
    }
}
