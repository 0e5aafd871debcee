package dev.qualis.conformity.cqos.clause58;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Content;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Points;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.organisation.Communication;
import dev.qualis.model.qms.sustainability.GreenSystem;
import dev.qualis.model.qms.sustainability.GreenSystemKind;
import dev.qualis.model.qms.sustainability.SustainabilityTarget;
import java.util.List;

/**
 * 5.8 a (may): green product systems such as those for hazardous substances and energy; targets and plans to save energy
 * and emissions, made known and carried out. Looks for a system of a kind, at baseline, year, unit and actions of each
 * target, and for a communication about a target or a system. Which systems is left to the company.
 */
public final class GreenSystems extends Option {

    public GreenSystems() {
        super("5.8.a");
    }

    @Override
    Points points(Company company) {
        return company.points()
                .some(
                        "有绿色产品管理体系",
                        "there is a system for green products",
                        company.all(GreenSystem.class, system -> system.getKind() != GreenSystemKind.UNSPECIFIED),
                        Fix.of(
                                "请建立绿色管理体系。",
                                "Set up a green system.",
                                "green system … \"…\" | \"…\" kind hazardousSubstances"))
                .contents(
                        "每个节能减排目标都有基线、期限和单位",
                        "each target to save energy or emissions has baseline, year and unit",
                        company.all(SustainabilityTarget.class),
                        List.of(
                                Content.of(
                                        "基线",
                                        "a baseline",
                                        target -> target.getBaseline() != null && target.getBaselinePeriod() != null),
                                Content.of(
                                        "期限",
                                        "a year",
                                        target -> target.getTarget() != null && target.getTargetPeriod() != null),
                                Content.of("单位", "a unit", GreenSystems::hasUnit)),
                        Fix.of(
                                "请设定可测量的目标。",
                                "Set a target that can be measured.",
                                "sustainability target … \"…\" | \"…\" from 100 tCO2e in ‹year-1› to 50 tCO2e by"
                                        + " ‹year+4›"))
                .each(
                        "每个目标都有行动计划",
                        "each target has a plan of actions",
                        company.all(SustainabilityTarget.class),
                        target -> !target.getActions().isEmpty(),
                        Fix.of("请写出行动。", "Write the actions.", "action … \"…\" | \"…\" owned by … { method \"…\" }"))
                .some(
                        "目标或体系已在企业内宣传",
                        "a target or a system is made known in the company",
                        company.all(
                                Communication.class,
                                communication -> company.today().stands(communication.getDate())
                                        && communication.getAbout().stream().anyMatch(GreenSystems::isGreen)),
                        Fix.of(
                                "请在企业内宣传绿色体系。",
                                "Make the green system known in the company.",
                                "communication … \"…\" | \"…\" on … { about … audience … }"));
    }

    private static boolean hasUnit(SustainabilityTarget target) {
        return target.getTarget() != null
                && target.getTarget().unit() != null
                && (target.getBaseline() == null || target.getTarget().isComparableWith(target.getBaseline()));
    }

    private static boolean isGreen(NamedElement element) {
        return element instanceof SustainabilityTarget || element instanceof GreenSystem;
    }
}
