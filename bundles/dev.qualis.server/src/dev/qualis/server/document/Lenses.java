package dev.qualis.server.document;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.coverage.ProcessCoverage;
import dev.qualis.analysis.coverage.Share;
import dev.qualis.analysis.strategy.Attainment;
import dev.qualis.analysis.strategy.GoalProgress;
import dev.qualis.analysis.strategy.StrategyCascade;
import dev.qualis.conformity.Conformity;
import dev.qualis.conformity.ConformityReport;
import dev.qualis.dsl.workspace.Snapshot;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.Project;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;

/**
 * What is said above elements: the scores of the project by its standards, what processes have of what they should have, how far goals are
 * reached, how often each element is referred to.
 */
public final class Lenses {

    /** What a click runs, with address, position and places: editors that know it list the references. */
    public static final String SHOW_REFERENCES = "qualis.showReferences";

    /** What the analyses say of the elements of a snapshot, worked out once. */
    private record Facts(Map<EObject, Share> coverage, Map<EObject, Double> attainment, List<ConformityReport> scores) {

        static Facts of(Snapshot snapshot) {
            return snapshot.fact(Facts.class, () -> {
                ModelIndex index = ModelIndex.of(snapshot.models(), snapshot.libraries());
                Map<EObject, Share> coverage = new HashMap<>();
                ProcessCoverage.of(index).forEach(each -> coverage.put(each.process(), each.share()));
                Map<EObject, Double> attainment = new HashMap<>();
                for (GoalProgress goal : StrategyCascade.of(index).goals()) {
                    goal.whole()
                            .map(Attainment::share)
                            .flatMap(Facts::value)
                            .ifPresent(share -> attainment.put(goal.goal(), share));
                }
                return new Facts(coverage, attainment, Conformity.toAll(index));
            });
        }

        private static Optional<Double> value(OptionalDouble share) {
            return share.isPresent() ? Optional.of(share.getAsDouble()) : Optional.empty();
        }
    }

    private Lenses() {}

    /** The lenses of a file, in the order of its text. */
    public static List<CodeLens> of(AskedDocument document) {
        Snapshot snapshot = document.snapshot();
        Facts facts = Facts.of(snapshot);
        List<CodeLens> lenses = new ArrayList<>();
        var model = snapshot.model(document.uri());
        if (model.getProject() != null) {
            place(document, model.getProject())
                    .ifPresent(range -> facts.scores().forEach(report -> lenses.add(lens(range, score(report)))));
        }
        named(model.getElements().stream())
                .forEach(element -> place(document, element).ifPresent(range -> {
                    Optional.ofNullable(facts.coverage().get(element))
                            .ifPresent(share -> lenses.add(lens(range, coverage(document, share))));
                    Optional.ofNullable(facts.attainment().get(element))
                            .ifPresent(share -> lenses.add(lens(range, attainment(document, share))));
                    references(document, element, range).ifPresent(lenses::add);
                }));
        return lenses;
    }

    /** Elements with names, those in others behind them. */
    private static Stream<NamedElement> named(Stream<? extends EObject> elements) {
        return elements.flatMap(element -> Stream.concat(
                element instanceof NamedElement named && named.getName() != null && !(element instanceof Project)
                        ? Stream.of(named)
                        : Stream.empty(),
                named(element.eContents().stream())));
    }

    private static Optional<Range> place(AskedDocument document, EObject element) {
        return document.snapshot()
                .locate(element)
                .filter(at -> at.uri().equals(document.uri()))
                .map(at -> document.range(at.offset(), at.length()));
    }

    private static CodeLens lens(Range range, String title) {
        return new CodeLens(range, new Command(title, ""), null);
    }

    private static String score(ConformityReport report) {
        return report.standard().getName() + " " + percent(Math.floor(report.score() * 1000) / 10);
    }

    private static String coverage(AskedDocument document, Share share) {
        return document.say(
                "has " + share.part() + " of " + share.whole() + " things a process needs",
                "过程要素已具备 " + share.part() + "/" + share.whole());
    }

    private static String attainment(AskedDocument document, double share) {
        return document.say("reached ", "达成 ") + percent(Math.floor(share * 1000) / 10);
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.1f %%", value);
    }

    private static Optional<CodeLens> references(AskedDocument document, EObject element, Range range) {
        var uses = document.snapshot().references().to(element);
        if (uses.isEmpty()) {
            return Optional.empty();
        }
        List<Location> places = uses.stream()
                .map(use -> new Location(use.uri().toString(), document.rangeIn(use.uri(), use.offset(), use.length())))
                .toList();
        String title = document.say(
                uses.size() == 1 ? "1 reference" : uses.size() + " references", "被引用 " + uses.size() + " 次");
        return Optional.of(new CodeLens(
                range,
                new Command(title, SHOW_REFERENCES, List.of(document.uri().toString(), range.getStart(), places)),
                null));
    }
}
