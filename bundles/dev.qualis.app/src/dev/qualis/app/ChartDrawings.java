package dev.qualis.app;

import dev.qualis.analysis.ProjectAnalyses;
import dev.qualis.analysis.conformity.Conformity;
import dev.qualis.analysis.conformity.ConformityReport;
import dev.qualis.app.chart.Chart;
import dev.qualis.app.chart.ChartKind;
import dev.qualis.app.chart.QualityCharts;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The charts of a project as drawings. */
final class ChartDrawings {
    private final OpenedProject project;
    private final QualityCharts charts;

    ChartDrawings(OpenedProject project, Language language) {
        this(
                project,
                ProjectAnalyses.of(project.index()),
                () -> Conformity.toAll(project.index()),
                language);
    }

    /** Of what is computed already. */
    ChartDrawings(
            OpenedProject project,
            ProjectAnalyses analyses,
            Supplier<List<ConformityReport>> reports,
            Language language) {
        this.project = project;
        this.charts = new QualityCharts(project.index(), analyses, reports, language);
    }

    /** The charts of these kinds that have something to show. */
    List<Drawing> all(List<ChartKind> kinds) {
        List<Drawing> drawings = new ArrayList<>();
        for (ChartKind kind : kinds) {
            add(kind, charts.of(kind), drawings);
        }
        return drawings;
    }

    /** The charts of these kinds; where one has nothing to show, one that says so. */
    List<Drawing> asked(List<ChartKind> kinds) {
        List<Drawing> drawings = new ArrayList<>();
        for (ChartKind kind : kinds) {
            List<Chart> made = charts.of(kind);
            add(kind, made.isEmpty() ? List.of(charts.empty(kind)) : made, drawings);
        }
        return drawings;
    }

    /** The charts of these kinds that are of an element of this name. */
    List<Drawing> of(List<ChartKind> kinds, String name) {
        Optional<NamedElement> element = project.index().all(NamedElement.class).stream()
                .filter(each -> name.equals(each.getName()))
                .findFirst();
        List<Drawing> drawings = new ArrayList<>();
        for (ChartKind kind : kinds) {
            element.ifPresent(of -> add(kind, charts.of(kind, of), drawings));
        }
        return drawings;
    }

    /** The names of the elements that charts of these kinds are of. */
    Stream<String> names(List<ChartKind> kinds) {
        return kinds.stream()
                .flatMap(kind -> charts.of(kind).stream())
                .flatMap(chart -> chart.subject().stream())
                .map(NamedElement::getName)
                .filter(name -> name != null && !name.isEmpty());
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
