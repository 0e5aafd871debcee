package dev.qualis.manual.briefing;

import dev.qualis.conformity.ClauseResult;
import dev.qualis.conformity.ConformityReport;
import dev.qualis.conformity.NextStep;
import dev.qualis.conformity.SectionScore;
import dev.qualis.manual.briefing.Statement.Grid;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.standard.Standard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How far the company is from the standards, where it is weakest, and what brings it forward. */
final class ConformityStatements {
    private static final int MOST_STEPS = 8;
    private static final int MOST_CLAUSES = 4;

    private final Facts facts;

    ConformityStatements(Facts facts) {
        this.facts = facts;
    }

    List<Statement> all() {
        List<Statement> all = new ArrayList<>();
        Optional<ConformityReport> lowest =
                facts.reports().stream().min(Comparator.comparingDouble(ConformityReport::score));
        if (lowest.isPresent()) {
            all.add(scores(lowest.get()));
            sections(lowest.get()).ifPresent(all::add);
            steps(lowest.get()).ifPresent(all::add);
        }
        return all;
    }

    private Statement scores(ConformityReport lowest) {
        int count = facts.reports().size();
        String name = facts.name(lowest.standard());
        int score = Facts.percent(lowest.score());
        String title = count == 1
                ? facts.say(Wording.ONE_SCORE, name, score)
                : score == 100
                        ? facts.say(Wording.ALL_MET, count)
                        : facts.say(Wording.LOWEST_SCORE, count, name, score);
        List<List<String>> rows = facts.reports().stream()
                .sorted(Comparator.comparingDouble(ConformityReport::score))
                .map(report -> List.of(
                        heading(report.standard()),
                        Facts.percent(report.score()) + " %",
                        count(report, 1, 1),
                        count(report, Double.MIN_NORMAL, 1 - 1e-12),
                        count(report, 0, 0)))
                .toList();
        return facts.statement(
                Topic.CONFORMITY,
                title,
                facts.columns(
                        Wording.STANDARD,
                        Wording.SCORE,
                        Wording.CLAUSES_MET,
                        Wording.CLAUSES_PARTLY,
                        Wording.CLAUSES_NOT),
                rows);
    }

    /** How many of the clauses that count are met to a share between these, both included. */
    private static String count(ConformityReport report, double from, double to) {
        return Long.toString(report.clauses().stream()
                .filter(each -> each.weight() > 0 && each.result().isApplicable())
                .filter(each -> each.result().share() >= from && each.result().share() <= to)
                .count());
    }

    private Optional<Statement> sections(ConformityReport report) {
        List<SectionScore> sections = report.sections().stream()
                .filter(section -> section.depth() == 1 && section.weight() > 0)
                .toList();
        List<SectionScore> judged = sections.isEmpty()
                ? report.sections().stream()
                        .filter(section -> section.weight() > 0)
                        .toList()
                : sections;
        return judged.stream()
                .min(Comparator.comparingDouble(SectionScore::score))
                .filter(weakest -> weakest.score() < 1)
                .map(weakest -> facts.statement(
                        Topic.CONFORMITY,
                        facts.say(
                                Wording.WEAKEST_SECTION,
                                facts.name(report.standard()),
                                heading(weakest),
                                Facts.percent(weakest.score())),
                        "ConformityRadar",
                        Optional.of(report.standard()),
                        new Grid(
                                facts.columns(Wording.SECTION, Wording.SCORE),
                                judged.stream()
                                        .sorted(Comparator.comparingDouble(SectionScore::score))
                                        .map(each -> List.of(heading(each), Facts.percent(each.score()) + " %"))
                                        .toList())));
    }

    private String heading(Standard standard) {
        String number = facts.name(standard);
        String title = facts.title(standard);
        return number.equals(title) ? title : number + " " + title;
    }

    private String heading(SectionScore section) {
        return (section.clause().getNumber() + " " + facts.texts().title(section.clause(), facts.language())).strip();
    }

    private Optional<Statement> steps(ConformityReport report) {
        List<NextStep> steps = NextStep.of(report).stream().limit(MOST_STEPS).toList();
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        double gain = steps.stream().mapToDouble(NextStep::gain).sum();
        String title = facts.say(
                Wording.NEXT_STEPS,
                steps.size(),
                facts.name(report.standard()),
                Facts.percent(report.score()),
                Facts.percent(Math.min(1, report.score() + gain)));
        List<List<String>> rows = steps.stream()
                .map(step -> List.of(
                        facts.language() == Language.EN
                                ? step.fix().text().en()
                                : step.fix().text().zh(),
                        clauses(step),
                        String.format(Locale.ROOT, "%.1f %%", Math.ceil(step.gain() * 1000 - 1e-9) / 10)))
                .toList();
        return Optional.of(facts.statement(
                Topic.CONFORMITY, title, facts.columns(Wording.STEP, Wording.FOR_CLAUSES, Wording.GAIN), rows));
    }

    private String clauses(NextStep step) {
        String comma = facts.language() == Language.EN ? ", " : "、";
        String listed = step.clauses().stream()
                .map(ClauseResult::clause)
                .map(clause -> clause.getNumber())
                .limit(MOST_CLAUSES)
                .collect(Collectors.joining(comma));
        return step.clauses().size() > MOST_CLAUSES ? listed + " …" : listed;
    }
}
