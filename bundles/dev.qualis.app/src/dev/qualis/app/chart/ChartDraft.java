package dev.qualis.app.chart;

import dev.qualis.model.qms.core.Language;
import dev.qualis.scene.ChartScene;
import dev.qualis.scene.ChartScene.Form;
import dev.qualis.scene.ChartScene.Look;
import dev.qualis.scene.ChartScene.Series;
import dev.qualis.scene.SceneHead;
import dev.qualis.scene.SceneWarning;
import dev.qualis.scene.SemanticElement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A chart being made. */
final class ChartDraft {
    private final ChartKind kind;
    private final Language language;
    private final List<SceneWarning> warnings = new ArrayList<>();
    private final List<Series> series = new ArrayList<>();
    private String title;

    ChartDraft(ChartKind kind, Language language) {
        this.kind = kind;
        this.language = language;
        this.title = kind.label(language);
    }

    /** With what it is of after the name of its kind. */
    ChartDraft of(String subject) {
        if (!subject.isBlank()) {
            title = kind.label(language) + (language == Language.EN ? ": " : "：") + subject;
        }
        return this;
    }

    ChartDraft series(String name, Look look, Hue hue, List<Optional<BigDecimal>> values) {
        series.add(new Series(name, look, hue.color(), values));
        return this;
    }

    ChartDraft warn(ChartWord word, Object... arguments) {
        String message = String.format(Locale.ROOT, word.label(language), arguments);
        warnings.add(new SceneWarning(kind.id(), message, SemanticElement.NONE));
        return this;
    }

    Chart across(String name, ChartWord axis, String unit, List<String> categories) {
        return chart(name, Form.ACROSS, axis.label(language), unit, categories);
    }

    Chart chart(String name, Form form, String axis, String unit, List<String> categories) {
        String tag = language == Language.EN ? "en" : "zh-CN";
        SceneHead head = new SceneHead(kind.id(), title, tag, SemanticElement.NONE, List.of(), warnings);
        return new Chart(kind, name, Optional.empty(), new ChartScene(head, form, axis, unit, categories, series));
    }
}
