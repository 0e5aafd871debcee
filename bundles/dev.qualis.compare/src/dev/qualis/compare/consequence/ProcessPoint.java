package dev.qualis.compare.consequence;

import dev.qualis.analysis.coverage.ProcessCoverage;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** What a process should have, point by point; {@link ProcessCoverage#share()} counts them. */
public enum ProcessPoint {
    OWNER(ProcessCoverage::owned),
    ONE_ACCOUNTABLE(process -> process.accountable() == 1),
    RESPONSIBLE(process -> process.responsible() > 0),
    METRIC(ProcessCoverage::measured),
    RISK(ProcessCoverage::assessed),
    REQUIREMENT(ProcessCoverage::required),
    CLAUSE(ProcessCoverage::tied),
    QUALITY_POSITION(ProcessCoverage::qualityStaffed);

    private final Predicate<ProcessCoverage> holds;

    ProcessPoint(Predicate<ProcessCoverage> holds) {
        this.holds = holds;
    }

    /** The points that hold in one process and not in another. */
    static List<ProcessPoint> onlyIn(ProcessCoverage one, ProcessCoverage other) {
        return Arrays.stream(values())
                .filter(point -> point.holds.test(one) && !point.holds.test(other))
                .toList();
    }
}
