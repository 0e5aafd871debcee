package dev.qualis.manual.chapter;

import dev.qualis.document.content.Inline.Tone;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.process.MeasuredValue;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.process.MetricDirection;
import dev.qualis.model.value.Quantity;
import java.util.Comparator;
import java.util.List;

/** The measured values of a metric in the order of time, judged by its target. */
public final class Measurements {

    private final Metric metric;
    private final List<MeasuredValue> values;

    public Measurements(Metric metric) {
        this.metric = metric;
        this.values = metric.getValues().stream()
                .filter(value -> value.getPeriod() != null && value.getValue() != null)
                .sorted(Comparator.comparing(MeasuredValue::getPeriod))
                .toList();
    }

    public List<MeasuredValue> values() {
        return values;
    }

    /** The newest value with its period, and a mark whether it reaches the target; empty where nothing is measured. */
    public String latest(Language language) {
        if (values.isEmpty()) {
            return "";
        }
        MeasuredValue last = values.getLast();
        String period = Phrase.IN_BRACKETS.in(language, Values.of(last.getPeriod(), language));
        return Values.of(last.getValue(), language) + period + mark(tone());
    }

    /** Colour alone would tell nothing to those who do not see it. */
    private static String mark(Tone tone) {
        return switch (tone) {
            case GOOD -> " ✓";
            case WARN -> " ✗";
            case PLAIN, ACCENT -> "";
        };
    }

    /** How the newest value stands to the target; plain where that cannot be said. */
    public Tone tone() {
        return values.isEmpty() ? Tone.PLAIN : tone(values.getLast().getValue());
    }

    /** How a value stands to the target; plain where there is no target, no direction, or another unit. */
    public Tone tone(Quantity value) {
        Quantity target = metric.getTarget();
        if (target == null || metric.getDirection() == MetricDirection.UNSPECIFIED || !value.isComparableWith(target)) {
            return Tone.PLAIN;
        }
        int difference = value.value().compareTo(target.value());
        boolean reached = metric.getDirection() == MetricDirection.LOWER ? difference <= 0 : difference >= 0;
        return reached ? Tone.GOOD : Tone.WARN;
    }
}
