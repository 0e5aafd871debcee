package dev.qualis.app;

import dev.qualis.analysis.conformity.Conformity;
import dev.qualis.analysis.conformity.ConformityReport;
import dev.qualis.model.qms.standard.Standard;
import java.util.List;
import java.util.Objects;

/** Judges how well a company conforms to a standard. */
public final class AssessProject {

    /**
     * @param name the name of a standard of the project or of a library that it uses
     * @return the report; refused where there is no such standard
     */
    public Outcome<ConformityReport> assess(OpenedProject project, String name) {
        List<Standard> standards = project.index().standards();
        return standards.stream()
                .filter(standard -> name.equals(standard.getName()))
                .findFirst()
                .map(standard -> Outcome.done(Conformity.to(standard).assess(project.index(), standard)))
                .orElseGet(() -> Outcome.refused(new Refusal.UnknownStandard(
                        name,
                        standards.stream()
                                .map(Standard::getName)
                                .filter(Objects::nonNull)
                                .distinct()
                                .sorted()
                                .toList())));
    }
}
