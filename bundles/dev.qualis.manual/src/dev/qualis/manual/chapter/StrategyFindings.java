package dev.qualis.manual.chapter;

import dev.qualis.analysis.ProjectAnalyses;
import dev.qualis.analysis.risk.RiskLevel;
import dev.qualis.analysis.strategy.ActionProgress;
import dev.qualis.analysis.strategy.Attainment;
import dev.qualis.analysis.strategy.GoalProgress;
import dev.qualis.analysis.strategy.MilestoneCount;
import dev.qualis.analysis.strategy.MilestoneProgress;
import dev.qualis.analysis.strategy.MilestoneStatus;
import dev.qualis.analysis.strategy.PlanProgress;
import dev.qualis.analysis.strategy.TargetStatus;
import dev.qualis.analysis.strategy.YearProgress;
import dev.qualis.analysis.sustainability.Trajectory;
import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Inline.Tone;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.strategy.Action;
import dev.qualis.model.qms.strategy.AnnualTarget;
import dev.qualis.model.qms.strategy.Risk;
import dev.qualis.model.qms.strategy.StrategyPackage;
import dev.qualis.model.qms.sustainability.SustainabilityPackage;
import dev.qualis.model.value.Period;
import dev.qualis.model.value.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** How far goals, years, actions and milestones are, and how large risks are. */
final class StrategyFindings {

    /** Target values of the same period with the same element are the same row. */
    private record Year(EObject of, Period period) {}

    private final Language language;
    private final Map<EObject, Attainment> wholes = new IdentityHashMap<>();
    private final Map<Year, YearProgress> steps = new HashMap<>();
    private final Map<Year, Attainment> years = new HashMap<>();
    private final Map<EObject, MilestoneCount> counts = new IdentityHashMap<>();
    private final Map<EObject, MilestoneProgress> milestones = new IdentityHashMap<>();

    StrategyFindings(ProjectAnalyses analyses, Language language) {
        this.language = language;
        for (GoalProgress goal : analyses.strategy().goals()) {
            goal.whole().ifPresent(whole -> wholes.put(goal.goal(), whole));
            for (YearProgress year : goal.years()) {
                Year key = new Year(goal.goal(), year.attainment().period());
                steps.put(key, year);
                years.put(key, year.attainment());
            }
            goal.actions().forEach(this::collect);
        }
        for (PlanProgress plan : analyses.strategy().plans()) {
            counts.put(plan.plan(), plan.count());
            plan.actions().forEach(this::collect);
        }
        for (Trajectory trajectory : analyses.trajectories()) {
            trajectory.whole().ifPresent(whole -> wholes.put(trajectory.target(), whole));
            trajectory
                    .years()
                    .forEach(point -> years.put(
                            new Year(trajectory.target(), point.attainment().period()), point.attainment()));
        }
    }

    private void collect(ActionProgress action) {
        counts.put(action.action(), action.count());
        action.attainment().ifPresent(whole -> wholes.put(action.action(), whole));
        action.milestones().forEach(one -> milestones.put(one.milestone(), one));
    }

    void addTo(Findings findings) {
        StrategyPackage types = StrategyPackage.eINSTANCE;
        for (var type : List.of(types.getGoal(), SustainabilityPackage.eINSTANCE.getSustainabilityTarget())) {
            findings.add(type, new Finding(Phrase.LATEST_VALUE, one -> latest(wholes.get(one))));
            findings.add(type, new Finding(Phrase.STANDING, one -> standing(wholes.get(one))));
        }
        findings.add(types.getAnnualTarget(), new Finding(Phrase.STEP, this::step));
        findings.add(types.getAnnualTarget(), new Finding(Phrase.ACTUAL, one -> latest(year(one))));
        findings.add(types.getAnnualTarget(), new Finding(Phrase.STANDING, one -> standing(year(one))));
        findings.add(types.getPlan(), new Finding(Phrase.MILESTONES_DONE, this::done));
        findings.add(types.getAction(), new Finding(Phrase.MILESTONES_DONE, this::done));
        findings.add(types.getAction(), new Finding(Phrase.STANDING, one -> standing(wholes.get(one))));
        findings.add(types.getMilestone(), new Finding(Phrase.STATE, this::state));
        findings.add(types.getRisk(), new Finding(Phrase.RISK_LEVEL, this::level));
    }

    private List<Inline> latest(Attainment attainment) {
        if (attainment == null || attainment.actual().isEmpty()) {
            return List.of();
        }
        String period = attainment
                .actualPeriod()
                .filter(one -> !one.equals(attainment.period()))
                .map(one -> Phrase.IN_BRACKETS.in(language, Values.of(one, language)))
                .orElse("");
        return Edition.plain(Values.of(attainment.actual().get(), language) + period);
    }

    private List<Inline> standing(Attainment attainment) {
        return attainment == null
                ? List.of()
                : ElementFacts.badge(attainment.status().label(language), tone(attainment.status()));
    }

    private static Tone tone(TargetStatus status) {
        return switch (status) {
            case MET -> Tone.GOOD;
            case MISSED, BEHIND -> Tone.WARN;
            default -> Tone.PLAIN;
        };
    }

    private static Year key(EObject annualTarget) {
        return new Year(annualTarget.eContainer(), ((AnnualTarget) annualTarget).getPeriod());
    }

    private Attainment year(EObject annualTarget) {
        return years.get(key(annualTarget));
    }

    private List<Inline> step(EObject annualTarget) {
        Optional<Quantity> step =
                Optional.ofNullable(steps.get(key(annualTarget))).flatMap(YearProgress::step);
        return Edition.plain(step.map(value -> Values.signed(value, language)).orElse(""));
    }

    private List<Inline> done(EObject element) {
        MilestoneCount count = counts.get(element);
        if (count == null
                && element instanceof Action action
                && !action.getMilestones().isEmpty()) {
            int reached = (int) action.getMilestones().stream()
                    .filter(one -> one.getReached() != null)
                    .count();
            return Edition.plain(reached + " / " + action.getMilestones().size());
        }
        if (count == null || count.all() == 0) {
            return List.of();
        }
        List<Inline> line = new ArrayList<>(Edition.plain(count.done() + " "));
        if (count.overdue() > 0) {
            line.addAll(ElementFacts.badge(MilestoneStatus.OVERDUE.label(language) + " " + count.overdue(), Tone.WARN));
        }
        return line;
    }

    private List<Inline> state(EObject milestone) {
        MilestoneProgress found = milestones.get(milestone);
        if (found == null) {
            return List.of();
        }
        Tone tone = switch (found.status()) {
            case REACHED -> Tone.GOOD;
            case REACHED_LATE, OVERDUE -> Tone.WARN;
            case AHEAD -> Tone.PLAIN;
        };
        String late = found.daysLate() == 0 ? "" : Phrase.DAYS_LATE.in(language, found.daysLate());
        return ElementFacts.badge(found.status().label(language) + late, tone);
    }

    private List<Inline> level(EObject element) {
        Risk risk = (Risk) element;
        if (risk.getLikelihood() == null || risk.getImpact() == null) {
            return List.of();
        }
        int rating = risk.getLikelihood() * risk.getImpact();
        RiskLevel level = RiskLevel.of(rating);
        boolean large = !risk.isOpportunity() && level.compareTo(RiskLevel.HIGH) >= 0;
        return ElementFacts.badge(rating + " · " + level.label(language), large ? Tone.WARN : Tone.PLAIN);
    }
}
