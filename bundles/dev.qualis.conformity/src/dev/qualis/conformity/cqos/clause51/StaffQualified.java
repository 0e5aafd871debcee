package dev.qualis.conformity.cqos.clause51;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Content;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.organisation.Competence;
import dev.qualis.model.qms.organisation.CompetenceKind;
import dev.qualis.model.qms.organisation.CompetenceRequirement;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.organisation.Qualification;
import dev.qualis.model.qms.process.KeyProject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 5.1.5: enough full-time staff on all processes and key projects, with the knowledge and skills, trained, tested and
 * qualified, each of which counts. A process or its steps are staffed by who owns it, does it or answers for it. In small
 * firms nobody needs to be full-time. A position that is not marked vacant counts as filled, because not every person need
 * be in the model; one that is marked is staff that is needed and missing.
 */
public final class StaffQualified implements Rule {

    @Override
    public String clause() {
        return "5.1.5";
    }

    @Override
    public Verdict judge(Company company) {
        List<Position> positions = List.copyOf(company.qualityStaff().positions());
        Set<CompetenceKind> kinds = positions.stream()
                .flatMap(position -> position.getRequirements().stream())
                .map(CompetenceRequirement::getCompetence)
                .filter(Objects::nonNull)
                .map(Competence::getKind)
                .collect(Collectors.toSet());
        Fix staff = Fix.of("请为该过程配备专职质量人员。", "Put full-time quality staff on the process.", "full time");
        return company.points()
                .shares(
                        "每个过程都有在岗的专职质量人员",
                        "each process has quality staff, full-time and in office",
                        company.processes().all(),
                        process -> company.processes()
                                .share(
                                        process,
                                        step -> isStaffed(
                                                        company,
                                                        company.qualityStaff().staffing(step))
                                                ? 1
                                                : 0),
                        staff)
                .eachIfAny(
                        "每个重点项目都有在岗的专职质量人员",
                        "each key project has quality staff, full-time and in office",
                        company.all(KeyProject.class),
                        project -> isStaffed(company, qualityStaff(company, project)),
                        staff)
                .each(
                        "质量岗位没有空缺",
                        "no quality position is vacant",
                        positions,
                        position -> !company.qualityStaff().isVacant(position),
                        Fix.of("请补足空缺的质量岗位。", "Fill the vacant quality position.", "person … holds … since …"))
                .kinds(
                        "质量岗位所需的知识和技能已确定",
                        "the knowledge and skills that quality positions need are named",
                        List.of(CompetenceKind.KNOWLEDGE, CompetenceKind.SKILL),
                        kinds,
                        positions,
                        Fix.of(
                                "请写明岗位所需的能力。",
                                "Say which competence the position asks for.",
                                "competence … level proficient"))
                .contents(
                        "质量岗位的任职者都经过培训、测评和资格认定，且在有效期内",
                        "whoever holds a quality position is trained, tested and qualified, and not expired",
                        positions.stream()
                                .filter(position -> isHeld(company, position))
                                .toList(),
                        List.of(
                                Content.of(
                                        "培训",
                                        "training",
                                        position -> all(
                                                company,
                                                position,
                                                own -> company.today().hasHappened(own.getTrained()))),
                                Content.of(
                                        "测评",
                                        "a test",
                                        position -> all(
                                                company,
                                                position,
                                                own -> company.today().hasHappened(own.getTested()))),
                                Content.of(
                                        "有效的资格",
                                        "a valid qualification",
                                        position -> all(company, position, own -> isGranted(company, own)))),
                        Fix.of(
                                "请完成培训、测评和资格认定。",
                                "Train, test and qualify the person.",
                                "qualification \"…\" | \"…\" for … trained on … tested on … granted on … until …"))
                .verdict();
    }

    private static List<Position> qualityStaff(Company company, KeyProject project) {
        return Stream.concat(Stream.ofNullable(project.getLeader()), project.getStaff().stream())
                .filter(company.qualityStaff().positions()::contains)
                .toList();
    }

    private static boolean isStaffed(Company company, List<Position> positions) {
        return positions.stream()
                .anyMatch(position ->
                        !company.qualityStaff().isVacant(position) && (position.isFullTime() || company.isSmall()));
    }

    private static boolean isHeld(Company company, Position position) {
        return !company.index().organisation().holders(position).isEmpty();
    }

    /** Whether everybody who holds a position has a qualification for it of which something holds. */
    private static boolean all(Company company, Position position, Predicate<Qualification> holds) {
        return company.index().organisation().holders(position).stream()
                .allMatch(person -> person.getQualifications().stream()
                        .filter(own -> own.getForPosition() == null || own.getForPosition() == position)
                        .anyMatch(holds));
    }

    private static boolean isGranted(Company company, Qualification qualification) {
        return company.today().hasHappened(qualification.getGranted())
                && company.today().isStillValid(qualification.getExpires());
    }
}
