package dev.qualis.design.services;

import dev.qualis.design.facts.OrganisationChart;
import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.strategy.Action;
import dev.qualis.model.qms.strategy.Goal;
import dev.qualis.model.qms.strategy.Initiative;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** Changes to lines that stand for one of several references. */
public class LinkServices {

    private static List<Goal> goals(EObject element) {
        return switch (element) {
            case Action action -> action.getServes();
            case Initiative initiative -> initiative.getServes();
            case null, default -> List.of();
        };
    }

    /** Lets an action or initiative serve a goal. Changes the model. */
    public EObject serving(EObject element, Goal goal) {
        List<Goal> goals = goals(element);
        if (!goals.contains(goal)) {
            goals.add(goal);
        }
        return element;
    }

    /** Takes away that what is at the other end of a goal's line serves it. Changes the model. */
    public Goal unserved(Goal goal, EObject line) {
        List<Goal> goals = goals(EdgeEnds.target(line));
        if (goals.contains(goal)) {
            goals.remove(goal);
        }
        return goal;
    }

    /** Lets an action or initiative serve another goal than before. Changes the model. */
    EObject servesInstead(EObject element, Goal old, Goal goal) {
        goals(element).remove(old);
        return serving(element, goal);
    }

    /** Lets another action or initiative than before serve a goal. Changes the model. */
    public Goal servedInstead(Goal goal, EObject old, EObject element) {
        goals(old).remove(goal);
        serving(element, goal);
        return goal;
    }

    /** Takes away the dotted lines of a position to the box at the other end of its line. Changes the model. */
    public Position undotted(Position position, EObject line) {
        return undottedFrom(position, EdgeEnds.source(line));
    }

    private static Position undottedFrom(Position position, EObject box) {
        OrganisationChart chart = ProjectFacts.of(position).chart();
        position.getDottedTo().removeIf(superior -> chart.boxOf(superior) == box);
        return position;
    }

    /** Lets the dotted line of a position come from another box than before. Changes the model. */
    public Position dottedInstead(Position position, EObject old, EObject box) {
        undottedFrom(position, old);
        Position superior = new ElementServices().asPosition(box);
        if (superior != null && superior != position && !position.getDottedTo().contains(superior)) {
            position.getDottedTo().add(superior);
        }
        return position;
    }

    /** Lets what is at the other end of a goal's line serve another goal. Changes the model. */
    public Goal goalReplaced(Goal old, Goal goal, EObject line) {
        EObject element = EdgeEnds.target(line);
        if (element != null) {
            servesInstead(element, old, goal);
        }
        return goal;
    }

    /** Lets the position of another box than before report to the superior of a position, which reports to nobody then. Changes the model. */
    public Position subordinateReplaced(Position old, EObject box) {
        Position subordinate = new ElementServices().asPosition(box);
        Position superior = old.getReportsTo();
        if (subordinate != null && subordinate != old && subordinate != superior) {
            subordinate.setReportsTo(superior);
            old.setReportsTo(null);
        }
        return old;
    }
}
