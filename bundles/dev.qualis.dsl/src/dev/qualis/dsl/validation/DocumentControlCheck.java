package dev.qualis.dsl.validation;

import dev.qualis.model.due.Schedule;
import dev.qualis.model.qms.core.CorePackage;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.documentation.Document;
import dev.qualis.model.qms.documentation.DocumentRevision;
import dev.qualis.model.qms.documentation.DocumentStatus;
import dev.qualis.model.qms.documentation.DocumentationPackage;
import dev.qualis.model.qms.documentation.QualityRecord;
import dev.qualis.model.qms.process.Process;
import java.util.Comparator;
import java.util.Set;
import org.eclipse.xtext.validation.Check;

/** Documents in force are approved, current and the only ones of their kind (ISO 9001 7.5.2, 7.5.3). */
public class DocumentControlCheck extends RecordCheck {

    private static final Set<DocumentStatus> UNFIT = Set.of(DocumentStatus.DRAFT, DocumentStatus.WITHDRAWN);

    @Check
    public void checkDocuments(QualityModel file) {
        Records records = records(file);
        records.in(file, Document.class).forEach(document -> {
            checkVersion(document);
            checkReplaced(document);
            checkOrder(document);
            checkUsers(document);
            if (records.today() != null) {
                checkApproval(document);
            }
        });
        records.in(file, Process.class).forEach(this::checkProcedures);
        records.in(file, QualityRecord.class).forEach(this::checkForm);
    }

    private void checkApproval(Document document) {
        if (document.getStatus() == DocumentStatus.IN_FORCE
                && document.getApproved() == null
                && document.getApprovedBy().isEmpty()) {
            report(
                    "qualis.document.approval.missing",
                    document,
                    DocumentationPackage.Literals.DOCUMENT__STATUS,
                    name(document));
        } else if (document.getEffective() != null
                && document.getApproved() != null
                && document.getEffective().isBefore(document.getApproved())
                && document.getRevisions().isEmpty()) {
            report(
                    "qualis.document.effective.early",
                    document,
                    DocumentationPackage.Literals.DOCUMENT__EFFECTIVE,
                    name(document),
                    document.getEffective().toString(),
                    document.getApproved().toString());
        }
    }

    /** The version is that of the last revision, where revisions are dated. */
    private void checkVersion(Document document) {
        document.getRevisions().stream()
                .filter(revision -> revision.getDate() != null && revision.getVersion() != null)
                .max(Comparator.comparing(DocumentRevision::getDate))
                .filter(last ->
                        document.getVersion() != null && !document.getVersion().equals(last.getVersion()))
                .ifPresent(last -> report(
                        "qualis.document.version.other",
                        document,
                        DocumentationPackage.Literals.DOCUMENT__VERSION,
                        name(document),
                        document.getVersion(),
                        last.getVersion(),
                        last.getDate().toString()));
    }

    private void checkReplaced(Document document) {
        if (!Schedule.isInForce(document)) {
            return;
        }
        for (int i = 0; i < document.getReplaces().size(); i++) {
            Document old = document.getReplaces().get(i);
            if (old.getStatus() == DocumentStatus.IN_FORCE) {
                reportValue(
                        "qualis.document.replaced.inForce",
                        document,
                        DocumentationPackage.Literals.DOCUMENT__REPLACES,
                        i,
                        name(old),
                        name(document));
            }
        }
    }

    /** A document replaces older ones only. */
    private void checkOrder(Document document) {
        for (int i = 0; i < document.getReplaces().size(); i++) {
            Document old = document.getReplaces().get(i);
            if (document.getApproved() != null
                    && old.getApproved() != null
                    && old.getApproved().isAfter(document.getApproved())) {
                reportValue(
                        "qualis.document.replaces.newer",
                        document,
                        DocumentationPackage.Literals.DOCUMENT__REPLACES,
                        i,
                        name(document),
                        name(old),
                        old.getApproved().toString());
            }
        }
    }

    /** Nobody works by a document that is withdrawn; a draft says already who shall work by it. */
    private void checkUsers(Document document) {
        if (document.getStatus() == DocumentStatus.WITHDRAWN
                && !document.getProcesses().isEmpty()) {
            reportValue(
                    code(document),
                    document,
                    DocumentationPackage.Literals.DOCUMENT__PROCESSES,
                    0,
                    name(document),
                    name(document.getProcesses().getFirst()));
        }
    }

    private void checkProcedures(Process process) {
        for (int i = 0; i < process.getProcedures().size(); i++) {
            if (process.getProcedures().get(i).getElement() instanceof Document document
                    && UNFIT.contains(document.getStatus())) {
                report(
                        code(document),
                        process.getProcedures().get(i),
                        CorePackage.Literals.EVIDENCE__ELEMENT,
                        name(document),
                        name(process));
            }
        }
    }

    private void checkForm(QualityRecord record) {
        if (record.getForm() != null && UNFIT.contains(record.getForm().getStatus())) {
            report(
                    code(record.getForm()),
                    record,
                    DocumentationPackage.Literals.QUALITY_RECORD__FORM,
                    name(record.getForm()),
                    name(record));
        }
    }

    private static String code(Document document) {
        return document.getStatus() == DocumentStatus.DRAFT
                ? "qualis.document.draft.used"
                : "qualis.document.withdrawn.used";
    }
}
