package dev.qualis.dsl.validation;

import com.google.inject.Inject;
import dev.qualis.dsl.message.IssueTable;
import dev.qualis.dsl.naming.ProjectFiles;
import dev.qualis.model.qms.core.IssueSeverity;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.core.SeveritySetting;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.preferences.MapBasedPreferenceValues;
import org.eclipse.xtext.validation.IssueSeverities;
import org.eclipse.xtext.validation.IssueSeveritiesProvider;

/** Severities: those of the issue table, unless the project's header says otherwise. */
public class ProjectSeverities extends IssueSeveritiesProvider {

    private final IssueTable issues;

    private final ProjectFiles files;

    @Inject
    public ProjectSeverities(IssueTable issues, ProjectFiles files) {
        this.issues = issues;
        this.files = files;
    }

    @Override
    public IssueSeverities getIssueSeverities(Resource resource) {
        Map<String, Severity> severities = new HashMap<>();
        issues.entries().forEach((code, entry) -> severities.put(code, entry.severity()));
        for (QualityModel file : files.all(resource)) {
            if (file.getProject() != null) {
                file.getProject().getSeverities().forEach(setting -> apply(setting, severities));
            }
        }
        return new FixedSeverities(severities);
    }

    /** Nothing is switched off without a reason, and nothing that keeps the text from being understood. */
    private void apply(SeveritySetting setting, Map<String, Severity> severities) {
        IssueTable.Entry entry = issues.entries().get(setting.getCode());
        if (entry == null
                || entry.fixed()
                || setting.getSeverity() == IssueSeverity.IGNORE && setting.getReason() == null) {
            return;
        }
        Severity severity = switch (setting.getSeverity()) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case INFO -> Severity.INFO;
            case IGNORE -> Severity.IGNORE;
            case UNSPECIFIED -> null;
        };
        if (severity != null) {
            severities.put(setting.getCode(), severity);
        }
    }

    private static final class FixedSeverities extends IssueSeverities {

        private final Map<String, Severity> severities;

        FixedSeverities(Map<String, Severity> severities) {
            super(new MapBasedPreferenceValues(Map.of()), Map.of(), null);
            this.severities = severities;
        }

        @Override
        public Severity getSeverity(String code) {
            return severities.get(code);
        }
    }
}
