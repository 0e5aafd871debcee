package dev.qualis.dsl.validation;

import com.google.inject.Inject;
import dev.qualis.dsl.naming.ProjectFiles;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.enterprise.Enterprise;
import dev.qualis.model.qms.enterprise.EnterprisePackage;
import dev.qualis.model.qms.organisation.Body;
import dev.qualis.model.qms.organisation.Holding;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Position;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.xtext.validation.Check;

/** Who stands at the top of the enterprise, and that one officer answers for quality there (CQOS 4.1, Annex A). */
public class TopManagementCheck extends QmsCheck {

    @Inject
    private ProjectFiles files;

    /** The head of the enterprise is one of top management, where the model knows the head's positions. */
    @Check
    public void checkHead(Enterprise enterprise) {
        Person head = enterprise.getHead();
        if (head == null || head.eIsProxy() || head.getHoldings().isEmpty()) {
            return;
        }
        Set<Position> members = files.all(enterprise.eResource()).stream()
                .flatMap(file -> file.getElements().stream())
                .filter(element -> element instanceof Body body && body.isTopManagement())
                .flatMap(body -> ((Body) body).getMembers().stream())
                .collect(Collectors.toSet());
        boolean top = head.getHoldings().stream()
                .map(Holding::getPosition)
                .anyMatch(position -> position.isTopManager()
                        || members.contains(position)
                        || position.getUnit() instanceof Body body && body.isTopManagement());
        if (!top) {
            report(
                    "qualis.enterprise.head.position",
                    enterprise,
                    EnterprisePackage.Literals.ENTERPRISE__HEAD,
                    name(head),
                    name(enterprise));
        }
    }

    /** A body that is top management has the top manager among its members. */
    @Check
    public void checkMembers(Body body) {
        if (!body.isTopManagement() || body.getMembers().isEmpty()) {
            return;
        }
        List<Position> top = files.all(body.eResource()).stream()
                .flatMap(file -> file.getElements().stream())
                .filter(element -> element instanceof Position position && position.isTopManager())
                .map(Position.class::cast)
                .toList();
        boolean among = top.isEmpty()
                || top.stream()
                        .anyMatch(position -> position == body.getHead()
                                || body.getMembers().contains(position)
                                || position.getUnit() == body);
        if (!among) {
            report(
                    "qualis.body.topManager.missing",
                    body,
                    OrganisationPackage.Literals.BODY__MEMBERS,
                    name(body),
                    name(top.getFirst()));
        }
    }

    /** There is one chief quality officer; told at every further one. */
    @Check
    public void checkOneOfficer(QualityModel file) {
        if (file.getElements().stream().noneMatch(TopManagementCheck::isOfficer)) {
            return;
        }
        Position first = null;
        for (QualityModel other : files.upTo(file.eResource())) {
            for (NamedElement element : other.getElements()) {
                if (isOfficer(element) && first == null) {
                    first = (Position) element;
                } else if (isOfficer(element) && other == file) {
                    report(
                            "qualis.position.officer.multiple",
                            element,
                            OrganisationPackage.Literals.POSITION__CHIEF_QUALITY_OFFICER,
                            name(element),
                            name(first));
                }
            }
        }
    }

    private static boolean isOfficer(NamedElement element) {
        return element instanceof Position position && position.isChiefQualityOfficer();
    }
}
