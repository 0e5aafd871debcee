package dev.qualis.conformity.cqos.clause52;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Points;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.organisation.Body;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.strategy.Strategy;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * 5.2.1: the strategy is made by the officer, senior managers, quality managers and business owners together, on the
 * company's strategy. Its contents are judged in 5.2.1 a to f. The strategy as a whole fits the company's; what each goal
 * serves is good to know, but the guide does not ask it.
 */
public final class StrategyMadeJointly implements Rule {

    @Override
    public String clause() {
        return "5.2.1";
    }

    @Override
    public Verdict judge(Company company) {
        List<Position> together = company.all(Strategy.class).stream()
                .flatMap(strategy -> strategy.getParticipants().stream())
                .flatMap(participant -> participant instanceof Body body
                        ? Stream.concat(Stream.ofNullable(body.getHead()), body.getMembers().stream())
                        : Stream.of(participant)
                                .filter(Position.class::isInstance)
                                .map(Position.class::cast))
                .distinct()
                .toList();
        Points points = company.points();
        takesPart(points, "首席质量官参与制定", "the officer takes part", together, company.officer()::is);
        takesPart(
                points,
                "高层主管参与制定",
                "senior managers take part",
                together,
                position -> !company.officer().is(position)
                        && (position.isExecutive() || company.topManagement().contains(position)));
        takesPart(
                points,
                "质量管理者参与制定",
                "quality managers take part",
                together,
                position -> !company.officer().is(position)
                        && company.qualityStaff().positions().contains(position));
        takesPart(
                points,
                "业务负责人参与制定",
                "business owners take part",
                together,
                position -> !company.qualityStaff().positions().contains(position)
                        && !company.index().processes().ownedBy(position).isEmpty());
        return points.some(
                        "以企业和业务战略为依据",
                        "it rests on the company's and business strategy",
                        company.all(
                                Strategy.class, strategy -> !strategy.getBasis().isEmpty()),
                        Fix.of(
                                "请写明质量战略所依据的企业战略。",
                                "Name the corporate strategy that the quality strategy rests on.",
                                "basis \"…\" | \"…\""))
                .verdict();
    }

    private static void takesPart(
            Points points, String zh, String en, List<Position> together, Predicate<Position> group) {
        points.some(
                zh,
                en,
                together.stream().filter(group).toList(),
                Fix.of(
                        "请让首席质量官、专家和各部门参与制定战略。",
                        "Let the officer, experts and departments take part in the strategy.",
                        "participants ‹officer›, …"));
    }
}
