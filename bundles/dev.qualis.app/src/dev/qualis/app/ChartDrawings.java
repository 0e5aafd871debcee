package dev.qualis.app;

import dev.qualis.app.chart.Chart;
import dev.qualis.app.chart.ChartKind;
import dev.qualis.app.chart.QualityCharts;
import dev.qualis.model.qms.core.Language;
import java.util.ArrayList;
import java.util.List;

/** The charts of a project as drawings. */
final class ChartDrawings {
    private final QualityCharts charts;

    ChartDrawings(OpenedProject project, Language language) {
        this.charts = new QualityCharts(project.index(), language);
    }

    /** All charts that have something to show. */
    List<Drawing> all() {
        List<Drawing> drawings = new ArrayList<>();
        for (ChartKind kind : ChartKind.values()) {
            add(kind, charts.of(kind), drawings);
        }
        return drawings;
    }

    /** The charts of these kinds; where one has nothing to show, one that says so. */
    List<Drawing> of(List<ChartKind> kinds) {
        List<Drawing> drawings = new ArrayList<>();
        for (ChartKind kind : kinds) {
            List<Chart> made = charts.of(kind);
            add(kind, made.isEmpty() ? List.of(charts.empty(kind)) : made, drawings);
        }
        return drawings;
    }

    private static void add(ChartKind kind, List<Chart> made, List<Drawing> drawings) {
        for (int i = 0; i < made.size(); i++) {
            String name = made.get(i).name().replaceAll("[^\\p{L}\\p{N}_-]", "_");
            String number = Integer.toString(i + 1);
            String id =
                    made.size() == 1 ? kind.id() : kind.id() + "-" + (name.isEmpty() ? number : name + "-" + number);
            drawings.add(new Drawing(id, kind.id(), made.get(i).scene()));
        }
    }
}
