package dev.qualis.manual.chapter;

import dev.qualis.analysis.Responsibility;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ResponsibilityRole;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a position or a body has to do with processes, role by role (CQOS 5.1.3). */
final class ProcessRoles {

    private ProcessRoles() {}

    static void add(Edition edition, NamedElement holder, FactList facts) {
        Map<ResponsibilityRole, List<Process>> byRole = new EnumMap<>(ResponsibilityRole.class);
        for (Responsibility part : edition.index().processes().responsibilitiesOf(holder)) {
            byRole.computeIfAbsent(part.role(), any -> new ArrayList<>()).add(part.process());
        }
        byRole.forEach((role, processes) -> facts.add(Phrase.of(role), edition.links(processes)));
    }
}
