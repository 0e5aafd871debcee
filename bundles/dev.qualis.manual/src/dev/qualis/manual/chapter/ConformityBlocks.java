package dev.qualis.manual.chapter;

import dev.qualis.conformity.ClauseResult;
import dev.qualis.conformity.ConformityReport;
import dev.qualis.conformity.Evidence;
import dev.qualis.conformity.NextStep;
import dev.qualis.conformity.Percent;
import dev.qualis.conformity.Result;
import dev.qualis.conformity.SectionScore;
import dev.qualis.conformity.Wording;
import dev.qualis.document.content.Block;
import dev.qualis.document.content.Block.Meter;
import dev.qualis.document.content.Block.Meters;
import dev.qualis.document.content.Block.Note;
import dev.qualis.document.content.Block.Paragraph;
import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Inline.Badge;
import dev.qualis.document.content.Inline.Reference;
import dev.qualis.document.content.Inline.Strong;
import dev.qualis.document.content.Inline.Text;
import dev.qualis.document.content.Inline.Tone;
import dev.qualis.document.content.Table;
import dev.qualis.document.content.Table.Cell;
import dev.qualis.document.content.Table.Column;
import dev.qualis.document.content.Table.Form;
import dev.qualis.document.content.Table.Row;
import dev.qualis.document.content.Target;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.standard.Clause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/** What a conformity report says, as parts of a page in one language. */
final class ConformityBlocks {

    /** More than this says no more to those who only want to know on what a result stands. */
    static final int EVIDENCE_SHOWN = 5;

    /** An evaluator looks at samples; a list that nobody can read to its end helps nobody. */
    private static final int EVIDENCE_OF_A_SHEET = 200;

    private final Edition edition;
    private final ConformityReport report;
    private final Function<EObject, Optional<String>> places;

    /** @param places where an element is written, as file and line; nothing where that is not to be shown */
    ConformityBlocks(Edition edition, ConformityReport report, Function<EObject, Optional<String>> places) {
        this.edition = edition;
        this.report = report;
        this.places = places;
    }

    /** The score in one sentence, then as bars. */
    List<Block> scores() {
        List<ClauseResult> applicable =
                report.clauses().stream().filter(result -> result.weight() > 0).toList();
        long met = count(applicable, Result.Met.class);
        long partly = count(applicable, Result.PartlyMet.class) + count(applicable, Result.Claimed.class);
        Paragraph sentence = new Paragraph(List.of(edition.text(
                Phrase.CONFORMITY_SENTENCE,
                percent(report.score()),
                met,
                applicable.size(),
                partly,
                applicable.size() - met - partly)));
        List<Meter> meters = new ArrayList<>();
        meters.add(meter(new Strong(edition.say(Phrase.WHOLE_SCORE)), report.score()));
        for (SectionScore section : report.sections()) {
            if (section.weight() > 0 && section.depth() < 2) {
                String indent = section.depth() == 0 ? "" : "\u2003";
                meters.add(meter(new Text(indent + heading(section.clause())), section.score()));
            }
        }
        return List.of(sentence, new Meters(meters));
    }

    private static long count(List<ClauseResult> results, Class<? extends Result> type) {
        return results.stream().filter(each -> type.isInstance(each.result())).count();
    }

    static Meter meter(Inline name, double score) {
        return new Meter(name, percent(score), 100, percent(score) + " %");
    }

    /** Rounded down, so that 100 means all. */
    static int percent(double share) {
        return Percent.of(share);
    }

    /** What to do next, the cheapest first. */
    List<Block> nextSteps() {
        List<NextStep> steps = NextStep.of(report);
        if (steps.isEmpty()) {
            return List.of(new Note(Tone.GOOD, List.of(edition.text(Phrase.NO_NEXT_STEPS))));
        }
        List<Row> rows = new ArrayList<>();
        for (NextStep step : steps) {
            rows.add(new Row(
                    new Cell(Edition.plain(in(step.fix().text()))),
                    new Cell(Edition.plain(in(step.clauses().getFirst().reason()))),
                    new Cell(Edition.plain(step.fix().snippet())),
                    new Cell(edition.joined(step.clauses().stream()
                            .map(each -> toResult(each.clause()))
                            .toList())),
                    new Cell(Edition.plain(points(step.gain())))));
        }
        return List.of(
                new Paragraph(List.of(edition.text(Phrase.NEXT_STEPS_FOLLOW))),
                table(
                        Phrase.NEXT_STEPS,
                        rows,
                        Phrase.NEXT_STEP,
                        Phrase.REASON,
                        Phrase.IN_THE_MODEL,
                        Phrase.FOR_CLAUSES,
                        Phrase.GAIN));
    }

    /** Percentage points with one decimal, rounded up, as they are an upper bound. */
    static String points(double share) {
        return String.format(Locale.ROOT, "%.1f %%", Math.ceil(share * 1000 - 1e-9) / 10);
    }

    /** Every clause: result, reason, evidence, next step. */
    Table results() {
        List<Row> rows = report.clauses().stream()
                .map(result -> new Row(
                        anchor(result.clause()),
                        0,
                        List.of(
                                new Cell(name(result.clause())),
                                new Cell(List.of(badge(result)), tone(result)),
                                new Cell(Edition.plain(in(result.reason()))),
                                new Cell(evidence(result, EVIDENCE_SHOWN)),
                                new Cell(step(result)))))
                .toList();
        return table(
                Phrase.RESULTS, rows, Phrase.CLAUSE, Phrase.RESULT, Phrase.REASON, Phrase.EVIDENCE, Phrase.NEXT_STEP);
    }

    /** Every clause with all evidence and room for what the evaluator says. */
    Table sheet() {
        List<Row> rows = report.clauses().stream()
                .map(result -> new Row(
                        anchor(result.clause()),
                        0,
                        List.of(
                                new Cell(name(result.clause())),
                                new Cell(List.of(badge(result)), tone(result)),
                                new Cell(Edition.plain(weight(result.weight()))),
                                new Cell(Edition.plain(in(result.reason()))),
                                new Cell(evidence(result, EVIDENCE_OF_A_SHEET)),
                                new Cell(List.of()),
                                new Cell(List.of()))))
                .toList();
        return table(
                Phrase.RESULTS,
                rows,
                Phrase.CLAUSE,
                Phrase.RESULT,
                Phrase.WEIGHT,
                Phrase.REASON,
                Phrase.EVIDENCE,
                Phrase.OWN_SCORE,
                Phrase.REMARKS);
    }

    private Table table(Phrase caption, List<Row> rows, Phrase... heads) {
        List<Column> columns = Stream.of(heads)
                .map(head -> new Column(List.of(edition.text(head))))
                .toList();
        return new Table(edition.say(caption), Form.LIST, columns, rows);
    }

    /** The place of a clause's result; the anchor of the clause itself belongs to the standard's own page. */
    private String anchor(Clause clause) {
        return "result-" + Anchors.sanitized(report.standard().getName()) + "-" + Anchors.sanitized(clause.getNumber())
                + "-" + (edition.language() == Language.EN ? "en" : "zh");
    }

    private Inline toResult(Clause clause) {
        return new Reference(Target.here(anchor(clause)), clause.getNumber());
    }

    private String heading(Clause clause) {
        return clause.getNumber() + " " + edition.texts().title(clause, edition.language());
    }

    private List<Inline> name(Clause clause) {
        String label = heading(clause);
        return List.of(edition.plan()
                .target(clause)
                .<Inline>map(target -> new Reference(target, label))
                .orElse(new Strong(label)));
    }

    static String weight(double weight) {
        return weight == Math.rint(weight) ? Long.toString((long) weight) : Double.toString(weight);
    }

    private Badge badge(ClauseResult result) {
        String word = edition.say(Phrase.of(result.result()));
        return result.result() instanceof Result.PartlyMet
                ? new Badge(word + " " + percent(result.result().share()) + " %", Tone.ACCENT)
                : new Badge(word, tone(result));
    }

    private static Tone tone(ClauseResult result) {
        return switch (result.result()) {
            case Result.Met met -> Tone.GOOD;
            case Result.PartlyMet partly -> Tone.PLAIN;
            case Result.Claimed claimed -> Tone.WARN;
            case Result.NotMet not -> Tone.WARN;
            case Result.NotApplicable not -> Tone.PLAIN;
        };
    }

    private List<Inline> step(ClauseResult result) {
        List<Inline> line = new ArrayList<>();
        result.fix().ifPresent(fix -> {
            line.add(new Text(in(fix.text())));
            if (!fix.snippet().isEmpty()) {
                line.add(new Text(" " + fix.snippet()));
            }
        });
        return line;
    }

    /** The evidence by its kind, as links to where it is described, each place once. */
    private List<Inline> evidence(ClauseResult result, int most) {
        Map<Evidence.Kind, Set<Inline>> byKind = new LinkedHashMap<>();
        for (Evidence each : result.evidence()) {
            byKind.computeIfAbsent(each.kind(), any -> new LinkedHashSet<>()).add(shown(each.element()));
        }
        List<Inline> line = new ArrayList<>();
        byKind.forEach((kind, elements) -> {
            if (!line.isEmpty()) {
                line.add(new Text(edition.language() == Language.EN ? "; " : "；"));
            }
            line.add(edition.text(introduction(kind)));
            line.addAll(edition.joined(elements.stream().limit(most).toList()));
            if (elements.size() > most) {
                line.add(edition.text(Phrase.AND_MORE, elements.size()));
            }
        });
        return line;
    }

    static Phrase introduction(Evidence.Kind kind) {
        return switch (kind) {
            case DERIVED -> Phrase.DERIVED_FOLLOWS;
            case EXPLICIT -> Phrase.EXPLICIT_FOLLOWS;
            case SHARED -> Phrase.SHARED_FOLLOWS;
        };
    }

    private Inline shown(EObject element) {
        String place = places.apply(element)
                .map(at -> edition.say(Phrase.IN_BRACKETS, at))
                .orElse("");
        String label = edition.nameOf(element) + place;
        return edition.plan()
                .target(element)
                .<Inline>map(target -> new Reference(target, label))
                .orElse(new Text(label));
    }

    private String in(Wording wording) {
        return edition.language() == Language.EN ? wording.en() : wording.zh();
    }
}
