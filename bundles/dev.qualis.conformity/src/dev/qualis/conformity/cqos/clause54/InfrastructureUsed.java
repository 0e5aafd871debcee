package dev.qualis.conformity.cqos.clause54;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.due.Schedule;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.process.InfrastructureElement;
import dev.qualis.model.qms.process.InfrastructureKind;
import dev.qualis.model.qms.resource.CalibrationResult;
import dev.qualis.model.qms.resource.Equipment;
import dev.qualis.model.qms.resource.EquipmentKind;
import java.util.List;
import java.util.stream.Stream;

/**
 * 5.4 e (should): standards, metrology, certification and inspection are in use by processes and valid. What is valid
 * until a day must not have expired; the guide asks for no such day. Measuring equipment is metrology, valid while its
 * calibration is. Certification is a gate in product realisation where
 * a process that uses it, or a step of it, has a decision point. What the guide says after "such as" goes no further than
 * that here.
 */
public final class InfrastructureUsed implements Rule {

    private static final List<InfrastructureKind> KINDS = List.of(
            InfrastructureKind.STANDARDS,
            InfrastructureKind.METROLOGY,
            InfrastructureKind.CERTIFICATION,
            InfrastructureKind.INSPECTION);

    @Override
    public String clause() {
        return "5.4.e";
    }

    @Override
    public Verdict judge(Company company) {
        List<InfrastructureElement> elements = company.all(
                InfrastructureElement.class, element -> !element.getUsedBy().isEmpty());
        List<Equipment> instruments = company.all(
                Equipment.class,
                equipment -> equipment.getKind() == EquipmentKind.MEASURING
                        && Schedule.isInUse(equipment)
                        && !equipment.getProcesses().isEmpty());
        List<NamedElement> used = Stream.<NamedElement>concat(elements.stream(), instruments.stream())
                .toList();
        List<InfrastructureKind> kinds = Stream.concat(
                        elements.stream().map(InfrastructureElement::getKind),
                        instruments.stream().map(instrument -> InfrastructureKind.METROLOGY))
                .toList();
        return company.points()
                .kinds(
                        "四类质量基础都用于过程",
                        "four kinds of infrastructure are used by processes",
                        KINDS,
                        kinds,
                        used,
                        Fix.of(
                                "请写明质量基础及其用处。",
                                "Name the quality infrastructure and its use.",
                                "infrastructure … kind ‹first missing› used by …"))
                .eachIfAny(
                        "都在有效期内",
                        "each is still valid",
                        used,
                        element -> isValid(company, element),
                        Fix.of("请为已过期的要素续期。", "Renew what has expired.", "until …"))
                .some(
                        "产品实现流程中设有认证关口",
                        "certification is a gate in product realisation",
                        of(elements, InfrastructureKind.CERTIFICATION).stream()
                                .filter(element -> isGate(company, element))
                                .toList(),
                        Fix.of(
                                "请在用到认证的过程中设决策点。",
                                "Put a decision point into a process that uses certification.",
                                "decision point … \"…\" | \"…\" kind productRelease in …"))
                .verdict();
    }

    private static boolean isValid(Company company, NamedElement element) {
        return switch (element) {
            case InfrastructureElement infrastructure -> company.today().isStillValid(infrastructure.getValidUntil());
            case Equipment equipment ->
                Schedule.lastCalibration(equipment)
                                .filter(last -> last.getResult() != CalibrationResult.FAILED)
                                .isPresent()
                        && Schedule.calibration(equipment)
                                .map(company.today()::isStillValid)
                                .orElse(true);
            default -> true;
        };
    }

    private static List<InfrastructureElement> of(List<InfrastructureElement> elements, InfrastructureKind kind) {
        return elements.stream().filter(element -> element.getKind() == kind).toList();
    }

    private static boolean isGate(Company company, InfrastructureElement certification) {
        return certification.getUsedBy().stream()
                .anyMatch(process -> company.processes()
                                .share(
                                        process,
                                        step -> company.index()
                                                        .processes()
                                                        .decisionPoints(step)
                                                        .isEmpty()
                                                ? 0
                                                : 1)
                        > 0);
    }
}
