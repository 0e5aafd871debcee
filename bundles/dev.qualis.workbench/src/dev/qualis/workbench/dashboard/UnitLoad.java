package dev.qualis.workbench.dashboard;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.model.due.DueDate;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.organisation.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What a unit has to do.
 *
 * @param title of the unit, or of who else answers for it; empty for what nobody answers for
 * @param element its address, where there is one
 * @param late how much of it is past its day
 * @param soon how much is due within 30 days
 * @param later the rest
 */
record UnitLoad(String title, Optional<URI> element, int late, int soon, int later) {
    private static final int SOON_DAYS = 30;

    /** By who has to do it: the unit of a position, else whoever is named. What is late comes first. */
    static List<UnitLoad> of(List<DueDate> dates, LocalDate today, ModelTexts texts, Language language) {
        Map<Optional<NamedElement>, List<DueDate>> byUnit = new LinkedHashMap<>();
        dates.forEach(due -> byUnit.computeIfAbsent(due.owner().map(UnitLoad::unit), any -> new ArrayList<>())
                .add(due));
        return byUnit.entrySet().stream()
                .map(entry -> of(
                        entry.getKey().map(unit -> texts.title(unit, language)).orElse(""),
                        entry.getKey().map(EcoreUtil::getURI),
                        entry.getValue(),
                        today))
                .sorted(Comparator.comparingInt(UnitLoad::late)
                        .thenComparingInt(UnitLoad::soon)
                        .thenComparingInt(UnitLoad::later)
                        .reversed()
                        .thenComparing(UnitLoad::title))
                .toList();
    }

    private static UnitLoad of(String title, Optional<URI> element, List<DueDate> dates, LocalDate today) {
        LocalDate last = today.plusDays(SOON_DAYS);
        int late = (int) dates.stream().filter(due -> due.isLate(today)).count();
        int later = (int) dates.stream().filter(due -> due.date().isAfter(last)).count();
        return new UnitLoad(title, element, late, dates.size() - late - later, later);
    }

    private static NamedElement unit(NamedElement owner) {
        return owner instanceof Position position && position.getUnit() != null ? position.getUnit() : owner;
    }
}
