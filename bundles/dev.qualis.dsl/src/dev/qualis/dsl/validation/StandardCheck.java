package dev.qualis.dsl.validation;

import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Standard;
import dev.qualis.model.qms.standard.StandardPackage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.xtext.validation.Check;

/** The clauses of a standard have numbers of their own, and stand where their numbers say. */
public class StandardCheck extends QmsCheck {

    @Check
    public void checkNumbers(Standard standard) {
        checkNumbers(standard, null, standard.getClauses(), new HashSet<>());
    }

    private void checkNumbers(Standard standard, Clause parent, List<Clause> clauses, Set<String> seen) {
        for (Clause clause : clauses) {
            String number = clause.getNumber();
            if (number == null) {
                continue;
            }
            if (!seen.add(number)) {
                report(
                        "qualis.standard.clause.duplicate",
                        clause,
                        StandardPackage.Literals.CLAUSE__NUMBER,
                        number,
                        name(standard));
            } else if (parent != null && parent.getNumber() != null && !number.startsWith(parent.getNumber() + ".")) {
                report(
                        "qualis.standard.clause.parent",
                        clause,
                        StandardPackage.Literals.CLAUSE__NUMBER,
                        number,
                        parent.getNumber());
            }
            checkNumbers(standard, clause, clause.getClauses(), seen);
        }
    }
}
