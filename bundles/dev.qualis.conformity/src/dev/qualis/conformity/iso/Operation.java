package dev.qualis.conformity.iso;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.documentation.Document;
import dev.qualis.model.qms.enterprise.ProductStandard;
import dev.qualis.model.qms.organisation.DecisionKind;
import dev.qualis.model.qms.organisation.DecisionPoint;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.process.BusinessStage;
import dev.qualis.model.qms.process.ComplaintChannel;
import dev.qualis.model.qms.process.EmbeddedRequirement;
import dev.qualis.model.qms.process.InfrastructureElement;
import dev.qualis.model.qms.process.KeyProject;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ProcessCategory;
import dev.qualis.model.qms.process.QualityProblem;
import dev.qualis.model.qms.process.ResponsibilityRole;
import dev.qualis.model.qms.process.SatisfactionSurvey;
import dev.qualis.model.qms.resource.Contract;
import dev.qualis.model.qms.resource.Equipment;
import dev.qualis.model.qms.strategy.ChangeEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/** Clause 8 but for suppliers: requirements, design, production, changes, release, nonconforming output. */
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

    static Verdict talking(Company company) {
        List<EObject> channels = new ArrayList<>(company.all(ComplaintChannel.class));
        channels.addAll(company.all(SatisfactionSurvey.class));
        return company.points()
                .some(
                        "与顾客沟通的渠道已写明",
                        "channels to customers are named",
                        channels,
                        Fix.of("请写明顾客反馈的渠道。", "Name a channel for feedback.", "complaint channel … { handled by … }"))
                .verdict();
    }

    static Verdict requirements(Company company) {
        List<EObject> stated = new ArrayList<>(company.all(ProductStandard.class));
        stated.addAll(company.all(EmbeddedRequirement.class));
        return company.points()
                .some(
                        "产品和服务的要求已写明",
                        "requirements for products and services are stated",
                        stated,
                        Fix.of(
                                "请写明合同或产品标准的要求。",
                                "State requirements of a contract or product.",
                                "contract … with … { requirement \"…\" | \"…\" }"))
                .verdict();
    }

    static Verdict reviewed(Company company) {
        return company.points()
                .each(
                        "承诺之前评审要求",
                        "requirements are reviewed before the company commits itself",
                        company.all(Contract.class),
                        contract -> contract.getReviewed() != null
                                && (contract.getDate() == null
                                        || !contract.getReviewed().isAfter(contract.getDate())),
                        Fix.of(
                                "请写明合同及其评审日期。",
                                "Name the contract and the day of its review.",
                                "contract … on … { reviewed on … }"))
                .verdict();
    }

    static Verdict reviewRecords(Company company) {
        return company.points()
                .each(
                        "合同有编号或文件",
                        "contracts can be found by number or file",
                        company.all(Contract.class),
                        contract -> contract.getNumber() != null || contract.getFile() != null,
                        Fix.of("请写明合同编号。", "State the number of the contract.", "number …"))
                .verdict();
    }

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
                process -> !process.getInputs().isEmpty(),
                Fix.of("请写明设计输入。", "State the inputs of design.", "inputs \"…\" | \"…\""));
    }

    static Verdict designControls(Company company) {
        return company.points()
                .each(
                        "设计过程有评审、验证或确认的关口",
                        "design has gates for review, verification or validation",
                        design(company),
                        process -> !company.index()
                                .processes()
                                .decisionPoints(process)
                                .isEmpty(),
                        Fix.of("请写明设计的决策点。", "Name a gate of design.", "decision point … kind designFreeze in …"))
                .verdict();
    }

    static Verdict designOutputs(Company company) {
        return design(
                company,
                "设计输出已写明",
                "outputs of design are stated",
                process -> !process.getOutputs().isEmpty(),
                Fix.of("请写明设计输出。", "State the outputs of design.", "outputs \"…\" | \"…\""));
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

    static Verdict release(Company company) {
        List<DecisionPoint> points = company.all(
                DecisionPoint.class,
                point -> point.getKind() == DecisionKind.PRODUCT_RELEASE || point.getKind() == DecisionKind.SHIPMENT);
        List<EObject> criteria = new ArrayList<>(
                company.all(ProductStandard.class, standard -> standard.getAcceptanceCriterion() != null));
        criteria.addAll(company.all(EmbeddedRequirement.class));
        return company.points()
                .some(
                        "放行的决策点已写明",
                        "the release of products is a decision point",
                        points,
                        Fix.of(
                                "请写明放行的决策点。",
                                "Name the decision point of release.",
                                "decision point … kind productRelease in …"))
                .eachIfAny(
                        "写明谁有权放行",
                        "it is said who may release",
                        points,
                        point -> !company.index()
                                        .organisation()
                                        .positionsAt(point)
                                        .isEmpty()
                                || point.getProcess() != null
                                        && point.getProcess().getOwner() != null,
                        Fix.of("请写明放行所在的过程。", "Say in which process release stands.", "in …"))
                .some(
                        "接收准则已写明",
                        "acceptance criteria are stated",
                        criteria,
                        Fix.of("请写明接收准则。", "State the acceptance criterion.", "acceptance \"…\" | \"…\""))
                .verdict();
    }

    static Verdict nonconformingOutput(Company company) {
        return company.points()
                .each(
                        "不合格得到处置",
                        "what does not conform is dealt with",
                        company.all(QualityProblem.class),
                        problem -> problem.getContainment() != null
                                || problem.getAction() != null
                                || !problem.getActions().isEmpty(),
                        Fix.of(
                                "请写明质量问题及其处置。",
                                "Name the problem and what was done at once.",
                                "problem … { opened on … containment \"…\" | \"…\" }"))
                .verdict();
    }

    static Verdict nonconformingRecords(Company company) {
        return company.points()
                .each(
                        "不合格的记录写明日期和决定人",
                        "records of it state the day and who decided",
                        company.all(QualityProblem.class),
                        problem -> problem.getOpened() != null && problem.getOwner() != null,
                        Fix.of("请写明日期和责任人。", "State the day and the owner.", "owned by … { opened on … }"))
                .verdict();
    }
}
