package dev.qualis.dsl.validation;

import com.google.inject.Inject;
import dev.qualis.dsl.naming.ProjectFiles;
import dev.qualis.model.qms.core.CorePackage;
import dev.qualis.model.qms.core.IssueSeverity;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.Project;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.core.SeveritySetting;
import dev.qualis.model.qms.enterprise.Enterprise;
import org.eclipse.xtext.validation.Check;

/** One project has one header and one enterprise; its settings speak of issues that exist. */
public class ProjectCheck extends QmsCheck {

    @Inject
    private ProjectFiles files;

    @Check
    public void checkOneHeader(Project project) {
        for (QualityModel file : files.before(project.eResource())) {
            if (file.getProject() != null) {
                report(
                        "qualis.project.duplicate",
                        project,
                        CorePackage.Literals.NAMED_ELEMENT__NAME,
                        file.eResource().getURI().lastSegment());
                return;
            }
        }
    }

    @Check
    public void checkOneEnterprise(Enterprise enterprise) {
        for (QualityModel file : files.upTo(enterprise.eResource())) {
            for (NamedElement element : file.getElements()) {
                if (element == enterprise) {
                    return;
                }
                if (element instanceof Enterprise first) {
                    report(
                            "qualis.enterprise.duplicate",
                            enterprise,
                            CorePackage.Literals.NAMED_ELEMENT__NAME,
                            name(enterprise),
                            name(first));
                    return;
                }
            }
        }
    }

    @Check
    public void checkSetting(SeveritySetting setting) {
        if (!issues().entries().containsKey(setting.getCode())) {
            report(
                    "qualis.project.code.unknown",
                    setting,
                    CorePackage.Literals.SEVERITY_SETTING__CODE,
                    setting.getCode());
        } else if (issues().entries().get(setting.getCode()).fixed()) {
            report(
                    "qualis.project.code.fixed",
                    setting,
                    CorePackage.Literals.SEVERITY_SETTING__CODE,
                    setting.getCode());
        } else if (setting.getSeverity() == IssueSeverity.IGNORE && setting.getReason() == null) {
            report(
                    "qualis.project.reason.missing",
                    setting,
                    CorePackage.Literals.SEVERITY_SETTING__SEVERITY,
                    setting.getCode());
        }
    }
}
