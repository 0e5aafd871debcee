package dev.qualis.conformity.cqos.clause51;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.enterprise.LifeCyclePhase;
import dev.qualis.model.qms.organisation.ProductLine;
import dev.qualis.model.qms.organisation.QualityTeam;
import java.util.List;
import java.util.Objects;

/**
 * 5.1.2: the form is free; large and medium firms with many products may use a matrix with product-line quality teams.
 * Applies to them only, where they have more than one product line. The matrix shows in the teams: a member belongs to a
 * function by its unit and to a product line by its team, so a team without members is none. Teams should see the whole
 * life of a product.
 */
public final class ProductLineTeams implements Rule {

    private static final List<LifeCyclePhase> PHASES = List.of(
            LifeCyclePhase.CONCEPT,
            LifeCyclePhase.DESIGN,
            LifeCyclePhase.VERIFICATION,
            LifeCyclePhase.PRODUCTION,
            LifeCyclePhase.DELIVERY,
            LifeCyclePhase.USAGE,
            LifeCyclePhase.END_OF_LIFE);

    @Override
    public String clause() {
        return "5.1.2";
    }

    @Override
    public Verdict judge(Company company) {
        List<ProductLine> lines = company.all(ProductLine.class);
        if (!company.isLargeOrMedium() || lines.size() < 2) {
            return Verdict.notApplicable(
                    "组织形式不限；只有产品线较多的大中型企业才考虑矩阵。",
                    "The form is free; a matrix is for large and medium firms with several product lines.");
        }
        List<QualityTeam> teams = lines.stream()
                .map(ProductLine::getQualityTeam)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return company.points()
                .each(
                        "每条产品线都有质量团队",
                        "each product line has a quality team",
                        lines,
                        line -> line.getQualityTeam() != null,
                        Fix.of("请为产品线设置质量团队。", "Give the line a quality team.", "product line … { quality team … }"))
                .eachIfAny(
                        "每个质量团队都有各职能派出的成员",
                        "each team has members from the functions",
                        teams,
                        team -> !team.getMembers().isEmpty(),
                        Fix.of("请写明质量团队的成员。", "Name the members of the team.", "members …"))
                .kinds(
                        "质量团队负责产品的整个生命周期",
                        "the teams cover the whole life cycle",
                        PHASES,
                        teams.stream()
                                .flatMap(team -> team.getPhases().stream())
                                .toList(),
                        teams,
                        Fix.of(
                                "请补全团队负责的阶段。",
                                "Add the phases.",
                                "phases concept, design, verification, production, delivery, usage, endOfLife"))
                .verdict();
    }
}
