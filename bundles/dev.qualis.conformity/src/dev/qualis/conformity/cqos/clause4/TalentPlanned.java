package dev.qualis.conformity.cqos.clause4;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.TalentPhase;
import dev.qualis.model.qms.organisation.TalentPlan;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 4.6 b: talent is recruited, grown, used and kept, with a career path and a reserve. Looks at the
 * talent plans; where there is one, a person who is named as a successor to a quality position is a reserve too.
 */
public final class TalentPlanned implements Rule {

    private static final List<TalentPhase> PHASES =
            List.of(TalentPhase.RECRUIT, TalentPhase.DEVELOP, TalentPhase.DEPLOY, TalentPhase.RETAIN);

    @Override
    public String clause() {
        return "4.6.b";
    }

    @Override
    public Verdict judge(Company company) {
        List<TalentPlan> plans = company.all(TalentPlan.class);
        Set<TalentPhase> phases =
                plans.stream().flatMap(plan -> plan.getPhases().stream()).collect(Collectors.toSet());
        return company.points()
                .kinds(
                        "人才规划包括引进、培育、使用和留任",
                        "the talent plan covers recruiting, growing, using and keeping",
                        PHASES,
                        phases,
                        plans,
                        Fix.of("请补全人才规划。", "Complete the plan.", "talent plan … { phases ‹missing› }"))
                .some(
                        "有职业发展通道",
                        "there is a career path",
                        plans.stream()
                                .filter(plan -> ModelTexts.isWritten(plan.getCareerPath()))
                                .toList(),
                        Fix.of("请写出发展通道。", "Describe the career path.", "career path \"…\" | \"…\""))
                .some(
                        "有人才储备",
                        "there is a reserve",
                        reserve(company, plans),
                        Fix.of("请写出人才储备。", "Describe the reserve.", "reserve \"…\" | \"…\""))
                .verdict();
    }

    /** What the plans say of it and, where there is a plan, who is named as a successor to a quality position. */
    private static List<NamedElement> reserve(Company company, List<TalentPlan> plans) {
        Stream<Person> successors = plans.isEmpty()
                ? Stream.empty()
                : company
                        .all(
                                Person.class,
                                person -> person.getSuccessorFor().stream()
                                        .anyMatch(company.qualityStaff().positions()::contains))
                        .stream();
        return Stream.<NamedElement>concat(
                        plans.stream().filter(plan -> ModelTexts.isWritten(plan.getReserve())), successors)
                .toList();
    }
}
