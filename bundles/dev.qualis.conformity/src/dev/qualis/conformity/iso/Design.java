package dev.qualis.conformity.iso;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.organisation.DecisionPoint;
import dev.qualis.model.qms.process.BusinessStage;
import dev.qualis.model.qms.process.KeyProject;
import dev.qualis.model.qms.process.Process;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** Clause 8.3: the design process, its plan, inputs, controls and outputs. */
final class Design {

    private Design() {}

    private static List<Process> design(Company company) {
        return company.all(Process.class, process -> process.getStage() == BusinessStage.DESIGN);
    }

    private static Verdict design(
            Company company, String zh, String en, java.util.function.Predicate<Process> sound, Fix fix) {
        return company.points().each(zh, en, design(company), sound, fix).verdict();
    }

    static Verdict designProcess(Company company) {
        return design(
                company,
                "设计过程有负责岗位",
                "the design process has an owner",
                process -> process.getOwner() != null,
                Fix.of("请写出设计过程。", "Describe the design process.", "process … { stage design owner … }"));
    }

    static Verdict designPlanned(Company company) {
        List<EObject> staffed = new ArrayList<>(
                company.all(KeyProject.class, each -> !each.getStaff().isEmpty()));
        staffed.addAll(company.all(
                DecisionPoint.class,
                point -> point.getProcess() != null && point.getProcess().getStage() == BusinessStage.DESIGN));
        return company.points()
                .some(
                        "设计的阶段、评审或人员已策划",
                        "stages, reviews or staff of design are planned",
                        staffed,
                        Fix.of(
                                "请写明设计的决策点或项目人员。",
                                "Name a gate of design, or the staff of a project.",
                                "decision point … kind designFreeze in …"))
                .verdict();
    }

    static Verdict designInputs(Company company) {
        return design(
                company,
                "设计输入已写明",
                "inputs of design are stated",
                process -> Context.holdsInParts(
                        company, process, each -> !each.getInputs().isEmpty()),
                Fix.of("请写明设计输入。", "State the inputs of design.", "inputs \"…\" | \"…\""));
    }

    static Verdict designControls(Company company) {
        return company.points()
                .each(
                        "设计过程有评审、验证或确认的关口",
                        "design has gates for review, verification or validation",
                        design(company),
                        process -> hasGates(company, process),
                        Fix.of("请写明设计的决策点。", "Name a gate of design.", "decision point … kind designFreeze in …"))
                .verdict();
    }

    /** Gates of a whole control its parts, and gates of the parts the whole. */
    private static boolean hasGates(Company company, Process process) {
        Process whole = process;
        while (whole.getParent() != null && whole.getParent().getStage() == BusinessStage.DESIGN) {
            whole = whole.getParent();
        }
        return Context.holdsInParts(
                company,
                whole,
                each -> !company.index().processes().decisionPoints(each).isEmpty());
    }

    static Verdict designOutputs(Company company) {
        return design(
                company,
                "设计输出已写明",
                "outputs of design are stated",
                process -> Context.holdsInParts(
                        company, process, each -> !each.getOutputs().isEmpty()),
                Fix.of("请写明设计输出。", "State the outputs of design.", "outputs \"…\" | \"…\""));
    }
}
