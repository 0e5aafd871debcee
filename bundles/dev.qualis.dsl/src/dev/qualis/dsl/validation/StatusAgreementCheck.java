package dev.qualis.dsl.validation;

import dev.qualis.model.due.Schedule;
import dev.qualis.model.qms.compliance.CompliancePackage;
import dev.qualis.model.qms.compliance.ComplianceStatus;
import dev.qualis.model.qms.compliance.Obligation;
import dev.qualis.model.qms.core.CorePackage;
import dev.qualis.model.qms.core.Evidence;
import dev.qualis.model.qms.core.Fulfilment;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.documentation.Document;
import dev.qualis.model.qms.documentation.DocumentStatus;
import dev.qualis.model.qms.documentation.DocumentationPackage;
import dev.qualis.model.qms.economics.EconomicsPackage;
import dev.qualis.model.qms.economics.LossKind;
import dev.qualis.model.qms.economics.LossSide;
import dev.qualis.model.qms.economics.QualityLoss;
import dev.qualis.model.qms.process.QualityProblem;
import dev.qualis.model.qms.resource.ResourcePackage;
import dev.qualis.model.qms.resource.Supplier;
import dev.qualis.model.qms.resource.SupplierEvaluation;
import dev.qualis.model.qms.resource.SupplierStatus;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;

/** What something is called agrees with what is on record about it. */
public class StatusAgreementCheck extends RecordCheck {

    /** Of 100 points, the least with which a supplier passes. */
    private static final int PASS = 60;

    private static final Set<LossKind> AT_CUSTOMERS =
            EnumSet.of(LossKind.RETURNS, LossKind.EXCHANGE, LossKind.RECALL, LossKind.WARRANTY, LossKind.COMPLAINT);
    private static final Set<LossKind> IN_THE_COMPANY =
            EnumSet.of(LossKind.DEAD_STOCK, LossKind.DOWNTIME, LossKind.ABSENCE);

    /** An approved supplier passed its last evaluation (ISO 9001 8.4.1). */
    @Check
    public void checkSupplier(Supplier supplier) {
        if (supplier.getStatus() == SupplierStatus.APPROVED) {
            supplier.getEvaluations().stream()
                    .filter(evaluation -> evaluation.getDate() != null && evaluation.getScore() != null)
                    .max(Comparator.comparing(SupplierEvaluation::getDate))
                    .filter(evaluation -> evaluation.getScore() < PASS)
                    .filter(evaluation -> evaluation
                            .getDate()
                            .equals(Schedule.lastEvaluation(supplier).orElse(null)))
                    .ifPresent(evaluation -> report(
                            "qualis.supplier.approved.low",
                            evaluation,
                            ResourcePackage.Literals.SUPPLIER_EVALUATION__SCORE,
                            name(supplier),
                            evaluation.getScore(),
                            evaluation.getDate().toString()));
        }
    }

    /** What has been approved is no draft (ISO 9001 7.5.2). */
    @Check
    public void checkDocument(Document document) {
        if (document.getStatus() == DocumentStatus.DRAFT
                && document.getApproved() != null
                && document.getRevisions().isEmpty()) {
            report(
                    "qualis.document.draft.approved",
                    document,
                    DocumentationPackage.Literals.DOCUMENT__STATUS,
                    name(document),
                    document.getApproved().toString());
        }
    }

    /** A document that is withdrawn shows nothing of today. */
    @Check
    public void checkEvidence(QualityModel file) {
        for (Evidence evidence : records(file).in(file, Evidence.class)) {
            EObject of = evidence.eContainer();
            if ((of instanceof Fulfilment || of instanceof Obligation)
                    && evidence.getElement() instanceof Document document
                    && document.getStatus() == DocumentStatus.WITHDRAWN) {
                report(
                        "qualis.evidence.document.withdrawn",
                        evidence,
                        CorePackage.Literals.EVIDENCE__ELEMENT,
                        name(document),
                        of instanceof NamedElement named ? name(named) : name((NamedElement) of.eContainer()));
            }
        }
    }

    /** Where a problem about an obligation is open, it is not complied with in full (CQOS 5.5.2 d). */
    @Check
    public void checkObligations(QualityModel file) {
        Records records = records(file);
        if (records.in(file, Obligation.class).isEmpty()) {
            return;
        }
        Map<NamedElement, QualityProblem> open = new HashMap<>();
        for (QualityProblem problem : records.all(QualityProblem.class)) {
            if (problem.getClosed() == null) {
                problem.getOrigins().forEach(origin -> open.putIfAbsent(origin, problem));
            }
        }
        for (Obligation obligation : records.in(file, Obligation.class)) {
            QualityProblem problem = open.get(obligation);
            if (problem != null && obligation.getStatus() == ComplianceStatus.COMPLIANT) {
                report(
                        "qualis.obligation.problem.open",
                        obligation,
                        CompliancePackage.Literals.OBLIGATION__STATUS,
                        name(obligation),
                        name(problem));
            }
        }
    }

    /** Returns and recalls are external, idle machines and dead stock internal (CQOS 5.7.3.1); one can rework at customers. */
    @Check
    public void checkSide(QualityLoss loss) {
        boolean other = loss.getSide() == LossSide.INTERNAL && AT_CUSTOMERS.contains(loss.getKind())
                || loss.getSide() == LossSide.EXTERNAL && IN_THE_COMPANY.contains(loss.getKind());
        if (other) {
            report(
                    "qualis.loss.side",
                    loss,
                    EconomicsPackage.Literals.QUALITY_LOSS__SIDE,
                    word(loss, EconomicsPackage.Literals.LOSS_KIND, loss.getKind()),
                    word(loss, EconomicsPackage.Literals.LOSS_SIDE, loss.getSide()));
        }
    }
}
