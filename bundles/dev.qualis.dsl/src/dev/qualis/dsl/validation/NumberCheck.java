package dev.qualis.dsl.validation;

import dev.qualis.model.qms.audit.Audit;
import dev.qualis.model.qms.audit.AuditPackage;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.documentation.DocumentationPackage;
import dev.qualis.model.qms.documentation.QualityRecord;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ProcessPackage;
import dev.qualis.model.qms.process.QualityProblem;
import dev.qualis.model.qms.resource.Contract;
import dev.qualis.model.qms.resource.Equipment;
import dev.qualis.model.qms.resource.ResourcePackage;
import dev.qualis.model.qms.resource.Supplier;
import dev.qualis.model.qms.strategy.Risk;
import dev.qualis.model.qms.strategy.StrategyPackage;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.xtext.validation.Check;

/** A number names one thing of its kind in a project (ISO 9001 7.5.2, 8.5.2). Documents are looked at by their own check. */
public class NumberCheck extends RecordCheck {

    private static final Map<Class<? extends NamedElement>, EAttribute> NUMBERS = Map.of(
            Process.class, ProcessPackage.Literals.PROCESS__NUMBER,
            QualityProblem.class, ProcessPackage.Literals.QUALITY_PROBLEM__NUMBER,
            Risk.class, StrategyPackage.Literals.RISK__NUMBER,
            Supplier.class, ResourcePackage.Literals.SUPPLIER__NUMBER,
            Equipment.class, ResourcePackage.Literals.EQUIPMENT__NUMBER,
            Contract.class, ResourcePackage.Literals.CONTRACT__NUMBER,
            Audit.class, AuditPackage.Literals.AUDIT__NUMBER,
            QualityRecord.class, DocumentationPackage.Literals.QUALITY_RECORD__NUMBER);

    @Check
    public void checkNumbers(QualityModel file) {
        Records records = records(file);
        NUMBERS.forEach((kind, number) -> check("qualis.number.duplicate", file, records, kind, number));
        check(
                "qualis.equipment.serial.duplicate",
                file,
                records,
                Equipment.class,
                ResourcePackage.Literals.EQUIPMENT__SERIAL);
        check(
                "qualis.person.identity.duplicate",
                file,
                records,
                Person.class,
                OrganisationPackage.Literals.PERSON__IDENTITY_NUMBER);
    }

    private void check(
            String code, QualityModel file, Records records, Class<? extends NamedElement> kind, EAttribute number) {
        if (records.in(file, kind).stream().noneMatch(element -> element.eGet(number) != null)) {
            return;
        }
        Map<Object, NamedElement> first = new HashMap<>();
        for (NamedElement element : records.all(kind)) {
            Object stated = element.eGet(number);
            NamedElement earlier = stated == null ? null : first.putIfAbsent(stated, element);
            if (earlier != null && element.eResource() == file.eResource()) {
                report(code, element, number, name(element), name(earlier));
            }
        }
    }
}
