package dev.qualis.app;

import dev.qualis.analysis.ProjectAnalyses;
import dev.qualis.app.chart.Chart;
import dev.qualis.app.chart.ChartKind;
import dev.qualis.app.chart.QualityCharts;
import dev.qualis.conformity.Conformity;
import dev.qualis.conformity.ConformityReport;
import dev.qualis.document.FileNames;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The charts of a project as drawings. */
final class ChartDrawings {
    private final OpenedProject project;
    private final QualityCharts charts;

    ChartDrawings(OpenedProject project, Language language) {
        this(project, ProjectAnalyses.of(project.index()), () -> Conformity.toAll(project.index()), language);
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
    List<DrawnChart> all(List<ChartKind> kinds) {
        return kinds.stream()
                .flatMap(kind -> drawn(kind, charts.of(kind)).stream())
                .toList();
    }

    /** The charts of these kinds; where one has nothing to show, one that says so. */
    List<DrawnChart> asked(List<ChartKind> kinds) {
        List<DrawnChart> drawings = new ArrayList<>();
        for (ChartKind kind : kinds) {
            List<Chart> made = charts.of(kind);
            drawings.addAll(drawn(kind, made.isEmpty() ? List.of(charts.empty(kind)) : made));
        }
        return drawings;
    }

    /** The charts of these kinds that are of an element of this name. */
    List<DrawnChart> of(List<ChartKind> kinds, String name) {
        List<NamedElement> elements = Stream.concat(
                        project.index().all(NamedElement.class).stream(), project.index().standards().stream())
                .filter(each -> name.equals(each.getName()))
                .distinct()
                .toList();
        List<DrawnChart> drawings = new ArrayList<>();
        for (ChartKind kind : kinds) {
            List<Chart> made = elements.stream()
                    .flatMap(element -> charts.of(kind, element).stream())
                    .toList();
            drawings.addAll(drawn(kind, made));
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

    private static List<DrawnChart> drawn(ChartKind kind, List<Chart> made) {
        List<DrawnChart> drawings = new ArrayList<>();
        FileNames files = new FileNames();
        for (int i = 0; i < made.size(); i++) {
            String name = made.get(i).name().replaceAll("[^\\p{L}\\p{N}_-]", "_");
            String number = Integer.toString(i + 1);
            String id =
                    made.size() == 1 ? kind.id() : kind.id() + "-" + (name.isEmpty() ? number : name + "-" + number);
            drawings.add(new DrawnChart(
                    new Drawing(files.of(id), kind.id(), made.get(i).scene()),
                    made.get(i).subject()));
        }
        return drawings;
    }
}
