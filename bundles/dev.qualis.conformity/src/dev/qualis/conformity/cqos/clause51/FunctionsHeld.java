package dev.qualis.conformity.cqos.clause51;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.enterprise.Product;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.organisation.QualityFunction;
import dev.qualis.model.qms.process.BusinessStage;
import dev.qualis.model.qms.process.InfrastructureElement;
import dev.qualis.model.qms.process.InfrastructureKind;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.resource.Equipment;
import dev.qualis.model.qms.resource.EquipmentKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 5.1.6: the quality positions that processes and products call for. The eleven of the guide are the usual list, so only
 * those count that the company's own business calls for: by the stages of its processes, its products, its metrology. Who
 * makes things of what is bought inspects it, and who makes what it designs cares for its reliability. A
 * key project calls for no other, as it is about a product or a process; whether it is staffed is judged in 5.1.5. One
 * position may hold several.
 */
public final class FunctionsHeld implements Rule {

    private static final Map<BusinessStage, QualityFunction> BY_STAGE = Map.of(
            BusinessStage.MARKETING, QualityFunction.MARKETING_QUALITY,
            BusinessStage.DESIGN, QualityFunction.RESEARCH_QUALITY,
            BusinessStage.SUPPLY, QualityFunction.SUPPLIER_QUALITY,
            BusinessStage.PRODUCTION, QualityFunction.PRODUCTION_QUALITY,
            BusinessStage.ENGINEERING, QualityFunction.ENGINEERING_QUALITY,
            BusinessStage.SERVICE, QualityFunction.SERVICE_QUALITY);

    @Override
    public String clause() {
        return "5.1.6";
    }

    @Override
    public Verdict judge(Company company) {
        List<Position> holding = company.all(
                Position.class,
                position -> !company.qualityStaff().isVacant(position)
                        && !position.getFunctions().isEmpty());
        Set<QualityFunction> held = holding.stream()
                .flatMap(position -> position.getFunctions().stream())
                .collect(Collectors.toSet());
        return company.points()
                .kinds(
                        "业务所需的质量职能都有岗位承担",
                        "each quality function that the business calls for is held by a position",
                        calledFor(company),
                        held,
                        holding,
                        Fix.of("请让一个岗位承担该职能。", "Let a position hold the function.", "function ‹first missing›"))
                .verdict();
    }

    private static Set<QualityFunction> calledFor(Company company) {
        Set<QualityFunction> functions = EnumSet.of(QualityFunction.MANAGEMENT_SYSTEM);
        company.all(Process.class).stream()
                .map(Process::getStage)
                .filter(BY_STAGE::containsKey)
                .map(BY_STAGE::get)
                .forEach(functions::add);
        if (!company.all(Product.class).isEmpty()) {
            functions.add(QualityFunction.PRODUCT_QUALITY);
        }
        if (functions.contains(QualityFunction.PRODUCTION_QUALITY)) {
            if (functions.contains(QualityFunction.SUPPLIER_QUALITY)) {
                functions.add(QualityFunction.INCOMING_INSPECTION);
            }
            if (functions.contains(QualityFunction.RESEARCH_QUALITY)) {
                functions.add(QualityFunction.RELIABILITY);
            }
        }
        if (measures(company)) {
            functions.add(QualityFunction.METROLOGY);
        }
        return functions;
    }

    private static boolean measures(Company company) {
        return company.all(InfrastructureElement.class).stream()
                        .anyMatch(element -> element.getKind() == InfrastructureKind.METROLOGY)
                || company.all(Equipment.class).stream()
                        .anyMatch(equipment -> equipment.getKind() == EquipmentKind.MEASURING);
    }
}
