package dev.qualis.analysis;

import dev.qualis.model.qms.core.Fulfilment;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.organisation.Competence;
import dev.qualis.model.qms.process.EmbeddedRequirement;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Standard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The clauses of the standards in use, and the elements that refer to them. */
public final class ClauseIndex {

    private final Map<Standard, List<Clause>> byStandard = new IdentityHashMap<>();
    private final Map<Standard, Map<String, Clause>> byNumber = new IdentityHashMap<>();
    private final Map<Clause, Standard> standards = new IdentityHashMap<>();
    private final Groups<Clause, Claim> claims = new Groups<>();
    private final Groups<Clause, NamedElement> sources = new Groups<>();

    ClauseIndex(ModelIndex index) {
        index.standards().forEach(standard -> addAll(standard, standard.getClauses()));
        for (NamedElement element : index.all(NamedElement.class)) {
            for (Fulfilment fulfilment : element.getFulfilments()) {
                fulfilment.getClauses().forEach(clause -> claims.add(clause, new Claim(element, fulfilment)));
            }
        }
        index.all(EmbeddedRequirement.class).forEach(requirement -> addSources(requirement, requirement.getClauses()));
        index.all(Competence.class).forEach(competence -> addSources(competence, competence.getClauses()));
    }

    private void addAll(Standard standard, List<Clause> clauses) {
        for (Clause clause : clauses) {
            byStandard.computeIfAbsent(standard, any -> new ArrayList<>()).add(clause);
            byNumber.computeIfAbsent(standard, any -> new HashMap<>()).putIfAbsent(clause.getNumber(), clause);
            standards.put(clause, standard);
            addAll(standard, clause.getClauses());
        }
    }

    private void addSources(NamedElement element, List<Clause> clauses) {
        clauses.forEach(clause -> sources.add(clause, element));
    }

    /** All clauses of a standard, each before its sub-clauses. */
    public List<Clause> of(Standard standard) {
        return Collections.unmodifiableList(byStandard.getOrDefault(standard, List.of()));
    }

    /** The clause with a number, the first one where the standard has the number twice. */
    public Optional<Clause> find(Standard standard, String number) {
        return Optional.ofNullable(byNumber.getOrDefault(standard, Map.of()).get(number));
    }

    /** The standard of a clause; nothing where the clause belongs to no standard of the project or its libraries. */
    public Optional<Standard> standard(Clause clause) {
        return Optional.ofNullable(standards.get(clause));
    }

    /** The elements that claim to fulfil the clause itself; claims of clauses above or below are left out. */
    public List<Claim> claims(Clause clause) {
        return claims.get(clause);
    }

    /** The requirements and competences that name the clause as their source. */
    public List<NamedElement> sourceOf(Clause clause) {
        return sources.get(clause);
    }
}
