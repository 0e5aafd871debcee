package dev.qualis.conformity;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.model.qms.standard.Standard;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** The reports of one company, each worked out once, whoever asks for it: a manual, its pictures and its charts. */
final class Reports {

    private final Map<Standard, ConformityReport> byStandard = new IdentityHashMap<>();

    private int judgements;

    static Reports of(ModelIndex index) {
        return index.fact(Reports.class, Reports::new);
    }

    synchronized ConformityReport of(ModelIndex index, Standard standard, BooleanSupplier cancelled) {
        ConformityReport known = byStandard.get(standard);
        if (known == null) {
            known = Conformity.to(standard).assess(index, standard, cancelled);
            byStandard.put(standard, known);
        }
        return known;
    }

    synchronized void count() {
        judgements++;
    }

    synchronized int judgements() {
        return judgements;
    }
}
