package dev.qualis.dsl.validation;

import dev.qualis.model.audit.Independence;
import dev.qualis.model.qms.audit.Audit;
import dev.qualis.model.qms.audit.AuditPackage;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.process.Process;
import java.util.List;
import org.eclipse.xtext.validation.Check;

/** Auditors do not audit their own work (ISO 9001 9.2.2 c). */
public class AuditCheck extends RecordCheck {

    @Check
    public void checkAuditors(QualityModel file) {
        Records records = records(file);
        List<Audit> audits = records.in(file, Audit.class);
        if (audits.isEmpty()) {
            return;
        }
        Independence independence = new Independence(records.all(Process.class), records.today());
        for (Audit audit : audits) {
            List<NamedElement> auditors = audit.getAuditors();
            for (int i = 0; i < auditors.size(); i++) {
                int index = i;
                independence
                        .ownWork(audit, auditors.get(i))
                        .ifPresent(process -> reportValue(
                                "qualis.audit.auditor.own",
                                audit,
                                AuditPackage.Literals.AUDIT__AUDITORS,
                                index,
                                name(auditors.get(index)),
                                name(audit),
                                name(process)));
            }
        }
    }
}
