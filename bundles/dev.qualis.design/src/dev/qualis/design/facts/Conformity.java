package dev.qualis.design.facts;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.coverage.ClauseCoverage;
import dev.qualis.analysis.coverage.StandardCoverage;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Standard;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** How far the model claims to fulfil the standards in use, from its {@code fulfils} statements. */
public final class Conformity {
    private final List<Standard> standards = new ArrayList<>();
    private final Map<Standard, StandardCoverage> byStandard = new IdentityHashMap<>();
    private final Map<Clause, ClauseCoverage> byClause = new IdentityHashMap<>();

    Conformity(ModelIndex index) {
        for (Standard standard : index.standards()) {
            StandardCoverage coverage = StandardCoverage.of(standard, index);
            standards.add(standard);
            byStandard.put(standard, coverage);
            coverage.clauses().forEach(one -> byClause.put(one.clause(), one));
        }
    }

    /** The standards, in the order of the project and its libraries. */
    public List<Standard> standards() {
        return List.copyOf(standards);
    }

    /** The coverage of a standard. */
    public StandardCoverage of(Standard standard) {
        return byStandard.get(standard);
    }

    /** The coverage of a clause; {@code null} where its standard is not in use. */
    public ClauseCoverage of(Clause clause) {
        return byClause.get(clause);
    }
}
