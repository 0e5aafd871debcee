package dev.qualis.conformity.iso;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.due.Schedule;
import dev.qualis.model.qms.audit.Audit;
import dev.qualis.model.qms.resource.Supplier;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Clause 8.4: what comes from outside. */
final class Supply {

    private Supply() {}

    static Verdict evaluated(Company company) {
        List<Supplier> approved = company.all(Supplier.class, Schedule::isApproved);
        return company.points()
                .some(
                        "合格供方名录",
                        "approved suppliers are listed",
                        approved,
                        Fix.of("请列出合格供方。", "List the approved suppliers.", "supplier … { status approved }"))
                .eachIfAny(
                        "每个合格供方经过评价",
                        "each of them was evaluated",
                        approved,
                        supplier -> Schedule.lastEvaluation(supplier)
                                .filter(company.today()::hasHappened)
                                .isPresent(),
                        Fix.of("请评价供方并写明日期。", "Evaluate the supplier and state the day.", "evaluated on … score 80"))
                .eachIfAny(
                        "按期重新评价",
                        "and again in time",
                        approved.stream().filter(Supply::isOnceEvaluated).toList(),
                        supplier -> Schedule.evaluation(supplier)
                                .filter(company.today()::isStillValid)
                                .isPresent(),
                        Fix.of(
                                "请写明评价周期并按期评价。",
                                "Say how often it is evaluated, and do it in time.",
                                "review every 12 months"))
                .verdict();
    }

    /** Who was never evaluated lacks that, and not the repetition as well. */
    private static boolean isOnceEvaluated(Supplier supplier) {
        return Schedule.lastEvaluation(supplier).isPresent();
    }

    static Verdict controlled(Company company) {
        Set<Supplier> audited = new HashSet<>();
        company.all(Audit.class, audit -> company.today().hasHappened(audit.getHeld()))
                .forEach(audit -> audited.addAll(audit.getSuppliers()));
        return company.points()
                .each(
                        "对每个合格供方有控制",
                        "there is a control for each approved supplier",
                        company.all(Supplier.class, Schedule::isApproved),
                        supplier -> supplier.getControl() != null || audited.contains(supplier),
                        Fix.of("请写明对供方的控制。", "State how the supplier is controlled.", "control \"…\" | \"…\""))
                .verdict();
    }

    static Verdict informed(Company company) {
        return company.points()
                .each(
                        "向每个合格供方写明采购什么",
                        "each approved supplier is told what is bought",
                        company.all(Supplier.class, Schedule::isApproved),
                        supplier -> supplier.getScope() != null,
                        Fix.of("请写明采购的产品或服务。", "State what is bought there.", "scope \"…\" | \"…\""))
                .verdict();
    }
}
