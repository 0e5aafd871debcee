package dev.qualis.conformity.iso;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.assessment.ImprovementTask;
import dev.qualis.model.qms.assessment.TaskStatus;
import dev.qualis.model.qms.audit.ReviewDecision;
import dev.qualis.model.qms.improvement.ImprovementProject;
import dev.qualis.model.qms.process.EffectVerdict;
import dev.qualis.model.qms.process.QualityProblem;
import dev.qualis.model.qms.strategy.Initiative;
import dev.qualis.model.qms.strategy.Risk;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** Clause 10: opportunities, corrective action, continual improvement. */
final class Improvement {

    private Improvement() {}

    static Verdict opportunities(Company company) {
        List<EObject> chances = new ArrayList<>(company.all(ImprovementProject.class));
        chances.addAll(company.all(ImprovementTask.class));
        chances.addAll(company.all(Initiative.class));
        chances.addAll(company.all(Risk.class, Risk::isOpportunity));
        return company.points()
                .some(
                        "改进的机会已选定",
                        "opportunities for improvement are chosen",
                        chances,
                        Fix.of(
                                "请写出改进任务或项目。",
                                "Name a task or project of improvement.",
                                "task … owned by … due … status open"))
                .verdict();
    }

    static Verdict correctiveAction(Company company) {
        List<QualityProblem> all = company.all(QualityProblem.class);
        List<QualityProblem> closed = company.all(QualityProblem.class, problem -> problem.getClosed() != null);
        return company.points()
                .each(
                        "问题的原因已查明，或仍在处理",
                        "the cause of problems is found, or they are still open",
                        all,
                        problem -> problem.getCause() != null || problem.getClosed() == null,
                        Fix.of(
                                "请写明问题及其根本原因。",
                                "Name the problem and its root cause.",
                                "problem … owned by … { opened on … cause \"…\" action \"…\" }"))
                .eachIfAny(
                        "关闭的问题有纠正措施",
                        "problems that are closed had a corrective action",
                        closed,
                        problem -> problem.getAction() != null
                                || !problem.getActions().isEmpty()
                                || !problem.getTasks().isEmpty(),
                        Fix.of("请写明纠正措施。", "State the corrective action.", "corrective action \"…\" owned by …"))
                .eachIfAny(
                        "关闭的问题验证了效果",
                        "their effect was verified",
                        closed,
                        problem -> problem.getVerdict() != EffectVerdict.INEFFECTIVE
                                && (problem.getVerification() != null || problem.getVerified() != null),
                        Fix.of("请写明效果的验证。", "State how the effect was verified.", "verified on … verdict effective"))
                .verdict();
    }

    static Verdict correctionRecords(Company company) {
        return company.points()
                .each(
                        "问题写明发现日期和责任人",
                        "problems state when they were found and who answers",
                        company.all(QualityProblem.class),
                        problem -> problem.getOpened() != null && problem.getOwner() != null,
                        Fix.of("请写明发现日期和责任人。", "State the day and the owner.", "problem … owned by … { opened on … }"))
                .eachIfAny(
                        "关闭的问题写明措施的结果",
                        "those closed state the result of the actions",
                        company.all(QualityProblem.class, problem -> problem.getClosed() != null),
                        problem -> problem.getVerification() != null || problem.getVerified() != null,
                        Fix.of("请写明措施的结果。", "State the result of the actions.", "verification \"…\" | \"…\""))
                .verdict();
    }

    static Verdict continual(Company company) {
        List<EObject> done =
                new ArrayList<>(company.all(ImprovementProject.class, project -> project.getClosed() != null));
        done.addAll(company.all(
                ImprovementTask.class,
                task -> task.getStatus() == TaskStatus.DONE || task.getStatus() == TaskStatus.CLOSED));
        List<ReviewDecision> decided = company.all(ReviewDecision.class);
        return company.points()
                .some(
                        "改进已经实施",
                        "improvement was carried out",
                        done,
                        Fix.of("请写明完成的改进。", "Name an improvement that is done.", "status done"))
                .some(
                        "管理评审的决定推动改进",
                        "decisions of management reviews drive improvement",
                        decided,
                        Fix.of(
                                "请写明评审决定。",
                                "State what the management review decided.",
                                "decision \"…\" | \"…\" kind improvement"))
                .verdict();
    }
}
