package dev.qualis.conformity.iso;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.documentation.Document;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.process.BusinessStage;
import dev.qualis.model.qms.process.ComplaintChannel;
import dev.qualis.model.qms.process.InfrastructureElement;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ProcessCategory;
import dev.qualis.model.qms.process.ResponsibilityRole;
import dev.qualis.model.qms.resource.Equipment;
import dev.qualis.model.qms.strategy.ChangeEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/** Clauses 8.1 and 8.5: how operation is planned, production controlled, changes approved. */
final class Operation {

    private Operation() {}

    /** The processes that make what customers get: those marked core, or else those that are neither management nor support. */
    static List<Process> operating(Company company) {
        List<Process> core = company.all(Process.class, each -> each.getCategory() == ProcessCategory.CORE);
        return core.isEmpty()
                ? company.all(Process.class, each -> each.getCategory() == ProcessCategory.UNSPECIFIED)
                : core;
    }

    private static Set<Process> documented(Company company) {
        Set<Process> documented = new HashSet<>();
        company.all(Document.class).forEach(document -> documented.addAll(document.getProcesses()));
        company.all(Process.class, process -> process.getProcedures().stream().anyMatch(company.proofs()::isProof))
                .forEach(documented::add);
        return documented;
    }

    static Verdict planned(Company company) {
        Set<Process> documented = documented(company);
        return company.points()
                .each(
                        "运行过程有准则：要求或指标",
                        "operating processes have criteria: requirements or metrics",
                        operating(company),
                        process -> !process.getRequirements().isEmpty()
                                || !process.getMetrics().isEmpty(),
                        Fix.of(
                                "请写明过程的要求或指标。",
                                "State requirements or metrics of the process.",
                                "requirement \"…\" | \"…\""))
                .each(
                        "运行过程有文件",
                        "operating processes have documents",
                        operating(company),
                        documented::contains,
                        Fix.of("请写明过程所用的文件。", "Say which document the process works by.", "document … { used by … }"))
                .verdict();
    }

    static Verdict production(Company company) {
        Set<Process> documented = documented(company);
        Set<Process> equipped = new HashSet<>();
        company.all(Equipment.class).forEach(each -> equipped.addAll(each.getProcesses()));
        company.all(InfrastructureElement.class).forEach(each -> equipped.addAll(each.getUsedBy()));
        List<Process> all = operating(company);
        return company.points()
                .each(
                        "运行过程有文件",
                        "operating processes have documents",
                        all,
                        documented::contains,
                        Fix.of("请写明过程所用的文件。", "Say which document the process works by.", "document … { used by … }"))
                .each(
                        "运行过程得到监视",
                        "operating processes are monitored",
                        all,
                        process -> !process.getMetrics().isEmpty()
                                || !company.index()
                                        .processes()
                                        .decisionPoints(process)
                                        .isEmpty(),
                        Fix.of("请写明过程的指标。", "Give the process a metric.", "measured by …"))
                .each(
                        "执行者的能力已写明",
                        "those who carry them out know what they need",
                        all,
                        process -> doers(company, process).stream()
                                .allMatch(each -> !each.getRequirements().isEmpty()),
                        Fix.of("请写明岗位所需能力。", "Name the competence that the position needs.", "competence …"))
                .some(
                        "设备和设施已写明",
                        "the equipment they use is named",
                        all.stream().filter(equipped::contains).toList(),
                        Fix.of("请写明过程所用的设备。", "Say which equipment the process uses.", "equipment … { used by … }"))
                .verdict();
    }

    private static List<Position> doers(Company company, Process process) {
        List<Position> doers = company.index().processes().positions(process, ResponsibilityRole.R);
        return doers.isEmpty() && process.getOwner() != null ? List.of(process.getOwner()) : doers;
    }

    static Verdict afterDelivery(Company company) {
        List<EObject> after =
                new ArrayList<>(company.all(Process.class, process -> process.getStage() == BusinessStage.SERVICE));
        after.addAll(company.all(ComplaintChannel.class, channel -> channel.getHandledBy() != null));
        return company.points()
                .some(
                        "交付后的活动已写明",
                        "what is done after delivery is stated",
                        after,
                        Fix.of(
                                "请写出服务过程或投诉渠道。",
                                "Describe the service process or a complaint channel.",
                                "complaint channel … { handled by … }"))
                .verdict();
    }

    static Verdict changesControlled(Company company) {
        return company.points()
                .each(
                        "变更经过批准",
                        "changes are approved",
                        company.all(ChangeEvent.class),
                        change -> change.getApprovedBy() != null,
                        Fix.of(
                                "请写明变更及其批准人。",
                                "Name the change and who approved it.",
                                "change … on … { approved by … on … }"))
                .verdict();
    }
}
