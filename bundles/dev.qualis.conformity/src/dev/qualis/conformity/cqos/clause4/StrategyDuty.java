package dev.qualis.conformity.cqos.clause4;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Points;
import dev.qualis.model.qms.organisation.Body;
import dev.qualis.model.qms.organisation.QualityActivity;
import dev.qualis.model.qms.strategy.Goal;
import dev.qualis.model.qms.strategy.Review;
import dev.qualis.model.qms.strategy.Strategy;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/** 4.3 b: strategy and annual planning, measures overseen. Looks at goals owned, strategies shaped, and reviews. */
public final class StrategyDuty extends Duty {

    public StrategyDuty() {
        super("4.3.b", QualityActivity.PLANNING);
    }

    @Override
    List<? extends EObject> owned(Company company) {
        return Stream.concat(
                        company
                                .all(
                                        Strategy.class,
                                        strategy -> strategy.getParticipants().stream()
                                                .anyMatch(participant -> isOfOfficer(company, participant)))
                                .stream(),
                        company.all(Goal.class, goal -> company.officer().is(goal.getOwner())).stream())
                .toList();
    }

    private static boolean isOfOfficer(Company company, EObject participant) {
        return company.officer().is(participant)
                || participant instanceof Body body
                        && (company.officer().is(body.getHead())
                                || body.getMembers().stream().anyMatch(company.officer()::is));
    }

    @Override
    Points means(Company company, Points points) {
        return points.some(
                "计划有评审，举措得到监督",
                "plans are reviewed, so that measures are overseen",
                company.all(Review.class),
                Fix.of("请为计划安排评审。", "Review the plan.", "review ‹year›-H1 \"…\" | \"…\" on …"));
    }
}
