package dev.qualis.conformity.iso;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.documentation.Document;
import dev.qualis.model.qms.documentation.QualityRecord;
import dev.qualis.model.qms.enterprise.Enterprise;
import dev.qualis.model.qms.enterprise.Exclusion;
import dev.qualis.model.qms.enterprise.Product;
import dev.qualis.model.qms.enterprise.Site;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.strategy.ContextFactor;
import dev.qualis.model.qms.strategy.InterestedParty;
import dev.qualis.model.qms.strategy.Risk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/** Clause 4: the company's context, its parties, the scope of the system, its processes. */
final class Context {

    private Context() {}

    static Verdict issues(Company company) {
        List<ContextFactor> inside = company.all(ContextFactor.class, ContextFactor::isInternal);
        List<ContextFactor> outside = company.all(ContextFactor.class, factor -> !factor.isInternal());
        return company.points()
                .some(
                        "外部环境已分析",
                        "external issues are named",
                        outside,
                        Fix.of(
                                "请在战略中写出外部环境因素。",
                                "Name an external issue in the strategy.",
                                "context competition \"…\" | \"…\""))
                .some(
                        "内部环境已分析",
                        "internal issues are named",
                        inside,
                        Fix.of(
                                "请在战略中写出内部环境因素。",
                                "Name an internal issue in the strategy.",
                                "internal context resources \"…\" | \"…\""))
                .verdict();
    }

    static Verdict parties(Company company) {
        List<InterestedParty> parties = company.all(InterestedParty.class);
        return company.points()
                .some(
                        "相关方已确定",
                        "interested parties are named",
                        parties,
                        Fix.of(
                                "请在战略中写出相关方及其要求。",
                                "Name the parties and what they need in the strategy.",
                                "party … kind customer needs \"…\" | \"…\""))
                .eachIfAny(
                        "每个相关方的要求已写明",
                        "what each party requires is stated",
                        parties,
                        party -> !party.getNeeds().isEmpty()
                                || !party.getExpectations().isEmpty(),
                        Fix.of("请写明该相关方的要求。", "State what the party needs.", "needs \"…\" | \"…\""))
                .verdict();
    }

    static Verdict scope(Company company) {
        List<EObject> stated = new ArrayList<>(company.all(Enterprise.class, each -> each.getScope() != null));
        stated.addAll(company.all(Site.class, site -> site.getScope() != null));
        List<EObject> products = new ArrayList<>(company.all(Enterprise.class, each -> each.getProducts() != null));
        products.addAll(company.all(Product.class));
        List<Exclusion> exclusions = company.all(Exclusion.class, Context::isAllowed);
        var points = company.points()
                .some(
                        "体系的范围已写明",
                        "the scope of the system is stated",
                        stated,
                        Fix.of(
                                "请写明管理体系的范围。",
                                "State the scope of the system on the enterprise.",
                                "scope \"…\" | \"…\""))
                .some(
                        "产品和服务已写明",
                        "products and services are named",
                        products,
                        Fix.of("请写出产品和服务。", "Name the products and services.", "products \"…\" | \"…\""));
        return exclusions.isEmpty()
                ? points.verdict()
                : points.holds(
                                "不适用的条款都有理由",
                                "what is left out has a reason",
                                exclusions.stream().allMatch(each -> each.getReason() != null),
                                exclusions,
                                Fix.of("请写明不适用的理由。", "Say why the clauses do not apply.", "because \"…\" | \"…\""))
                        .verdict();
    }

    /** Whether the standard lets the company leave out one of the clauses; otherwise nothing is left out. */
    private static boolean isAllowed(Exclusion exclusion) {
        return exclusion.getClauses().stream()
                .flatMap(clause -> Stream.iterate((EObject) clause, Objects::nonNull, EObject::eContainer))
                .anyMatch(at -> at instanceof Clause above && above.isExcludable());
    }

    static Verdict processes(Company company) {
        List<Process> all = company.all(Process.class);
        Set<Process> linked = linked(company, all);
        Set<Process> withRisk = new HashSet<>();
        company.all(Risk.class).forEach(risk -> withRisk.add(risk.getProcess()));
        return company.points()
                .each(
                        "每个过程有负责岗位",
                        "each process has an owner",
                        all,
                        process -> process.getOwner() != null,
                        Fix.of("请为过程写明负责岗位。", "Name the owner of the process.", "owner …"))
                .each(
                        "过程的输入和输出已写明",
                        "inputs and outputs are stated",
                        all,
                        process -> holdsInParts(
                                company,
                                process,
                                each -> !each.getInputs().isEmpty()
                                        && !each.getOutputs().isEmpty()),
                        Fix.of(
                                "请写明过程的输入和输出。",
                                "State inputs and outputs of the process.",
                                "inputs \"…\" | \"…\"\noutputs \"…\" | \"…\""))
                .each(
                        "运行过程的顺序已写明",
                        "the order of operating processes is stated",
                        Operation.operating(company),
                        linked::contains,
                        Fix.of("请写明过程的先后或隶属关系。", "Say which processes come before or after.", "before …"))
                .each(
                        "过程得到监视或考虑了风险",
                        "processes are measured or their risks considered",
                        all,
                        process -> !process.getMetrics().isEmpty() || withRisk.contains(process),
                        Fix.of("请为过程写明指标或风险。", "Give the process a metric or a risk.", "measured by …"))
                .verdict();
    }

    /** Whether something holds for a process itself or, where it has parts, for one of them: a whole is told by its parts. */
    static boolean holdsInParts(Company company, Process process, Predicate<Process> sound) {
        return sound.test(process)
                || company.index().processes().children(process).stream()
                        .anyMatch(part -> holdsInParts(company, part, sound));
    }

    private static Set<Process> linked(Company company, List<Process> all) {
        Set<Process> linked = new HashSet<>();
        var processes = company.index().processes();
        for (Process process : all) {
            boolean only = all.size() == 1;
            if (only
                    || process.getParent() != null
                    || !processes.children(process).isEmpty()
                    || !processes.successors(process).isEmpty()
                    || !processes.predecessors(process).isEmpty()) {
                linked.add(process);
            }
        }
        return linked;
    }

    static Verdict processDocuments(Company company) {
        List<EObject> documents = new ArrayList<>(
                company.all(Document.class, document -> !document.getProcesses().isEmpty()));
        company.all(Process.class)
                .forEach(process -> process.getProcedures().stream()
                        .filter(company.proofs()::isProof)
                        .forEach(documents::add));
        List<EObject> records = new ArrayList<>(
                company.all(QualityRecord.class, held -> !held.getProcesses().isEmpty()));
        Stream<Process> all = company.all(Process.class).stream();
        all.forEach(process ->
                process.getRecords().stream().filter(company.proofs()::isProof).forEach(records::add));
        return company.points()
                .some(
                        "有文件支持过程运行",
                        "documents support the processes",
                        documents,
                        Fix.of("请写明过程所用的文件。", "Say which document the process works by.", "document … { used by … }"))
                .some(
                        "过程留有记录",
                        "processes leave records",
                        records,
                        Fix.of(
                                "请写明过程形成的记录。",
                                "Say which records the process leaves.",
                                "record … retention 3 years { used by … }"))
                .verdict();
    }
}
