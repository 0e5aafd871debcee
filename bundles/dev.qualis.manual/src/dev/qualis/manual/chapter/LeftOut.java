package dev.qualis.manual.chapter;

import dev.qualis.conformity.ClauseResult;
import dev.qualis.conformity.ConformityReport;
import dev.qualis.conformity.Result;
import dev.qualis.conformity.Wording;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Modality;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A clause that does not apply, and why. Where all of a clause is left out for one reason, it is named once and its parts are not.
 */
record LeftOut(Clause clause, Wording reason) {

    /** Those of a standard, in the order of its clauses. */
    static List<LeftOut> of(ConformityReport report) {
        Map<Clause, Wording> reasons = new HashMap<>();
        for (ClauseResult result : report.clauses()) {
            boolean note = result.clause().getModality() == Modality.NOTE; // asks nothing of anybody
            if (!note && result.result() instanceof Result.NotApplicable) {
                reasons.put(result.clause(), result.reason());
            }
        }
        Set<Clause> judged = new LinkedHashSet<>();
        report.clauses().forEach(result -> judged.add(result.clause()));
        Set<Clause> named = new LinkedHashSet<>();
        List<LeftOut> all = new ArrayList<>();
        for (Clause clause : judged) {
            if (reasons.containsKey(clause)) {
                Clause whole = whole(clause, judged, reasons);
                if (named.add(whole)) {
                    all.add(new LeftOut(whole, reasons.get(clause)));
                }
            }
        }
        return all;
    }

    /** The highest clause around this one of which nothing is left that applies, or that is left out for another reason. */
    private static Clause whole(Clause clause, Set<Clause> judged, Map<Clause, Wording> reasons) {
        Clause whole = clause;
        while (whole.eContainer() instanceof Clause around && isLeftOut(around, reasons.get(clause), judged, reasons)) {
            whole = around;
        }
        return whole;
    }

    private static boolean isLeftOut(Clause clause, Wording reason, Set<Clause> judged, Map<Clause, Wording> reasons) {
        boolean itself = !judged.contains(clause) || reason.equals(reasons.get(clause));
        return itself && clause.getClauses().stream().allMatch(part -> isLeftOut(part, reason, judged, reasons));
    }
}
