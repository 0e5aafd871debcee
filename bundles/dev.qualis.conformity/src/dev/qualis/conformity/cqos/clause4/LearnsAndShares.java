package dev.qualis.conformity.cqos.clause4;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.organisation.EngagementKind;
import dev.qualis.model.qms.organisation.ExternalEngagement;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.resource.Training;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/**
 * 4.1 c: learns, shares, innovates. Looks for the officer's engagements outside and trainings of the last twelve months;
 * to be supervised or to cooperate is no learning. What has no day is a standing practice.
 */
public final class LearnsAndShares implements Rule {

    private static final Set<EngagementKind> NO_LEARNING =
            Set.of(EngagementKind.UNSPECIFIED, EngagementKind.SUPERVISION, EngagementKind.COOPERATION);

    @Override
    public String clause() {
        return "4.1.c";
    }

    @Override
    public Verdict judge(Company company) {
        return company.officer()
                .judgePerson(person -> company.points()
                        .some(
                                "近一年内有学习或分享的记录",
                                "a record of learning or sharing within the last year",
                                records(company, person),
                                Fix.of(
                                        "请记录一次学习或分享。",
                                        "Record an occasion of learning or sharing.",
                                        "engagement … with association kind sharing by … on …"))
                        .verdict());
    }

    private static List<EObject> records(Company company, Person person) {
        Stream<EObject> engagements = company
                .all(
                        ExternalEngagement.class,
                        engagement -> engagement.getBy() == person
                                && !NO_LEARNING.contains(engagement.getKind())
                                && (engagement.getDate() == null
                                        || company.today().isOfLastYear(engagement.getDate())))
                .stream()
                .map(EObject.class::cast);
        Stream<EObject> attended = company
                .all(
                        Training.class,
                        training -> training.getParticipants().contains(person)
                                && company.today().isOfLastYear(training.getHeld()))
                .stream()
                .map(EObject.class::cast);
        Stream<EObject> trainings = person.getQualifications().stream()
                .filter(qualification -> company.today().isOfLastYear(qualification.getTrained()))
                .map(EObject.class::cast);
        return Stream.of(engagements, attended, trainings).flatMap(all -> all).toList();
    }
}
