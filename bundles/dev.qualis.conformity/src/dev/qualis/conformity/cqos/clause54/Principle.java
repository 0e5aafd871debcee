package dev.qualis.conformity.cqos.clause54;

import dev.qualis.conformity.Wording;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Standard;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** The seven principles of quality management, each with the clauses of ISO 9001 in which it lives. */
enum Principle {
    CUSTOMER_FOCUS("以顾客为关注焦点", "customer focus", "5.1.2", "8.2", "8.5.5", "9.1.2"),
    LEADERSHIP("领导作用", "leadership", "5.1", "5.2", "5.3"),
    ENGAGEMENT("全员积极参与", "engagement of people", "7.1.2", "7.2", "7.3", "7.4"),
    PROCESS_APPROACH("过程方法", "process approach", "4.4", "8.1"),
    IMPROVEMENT("改进", "improvement", "10"),
    EVIDENCE("循证决策", "decisions based on evidence", "9.1", "9.3"),
    RELATIONSHIPS("关系管理", "management of relationships", "4.2", "8.4");

    private static final String STANDARD = "ISO9001";

    private final Wording label;
    private final List<String> clauses;

    Principle(String zh, String en, String... clauses) {
        this.label = new Wording(zh, en);
        this.clauses = List.of(clauses);
    }

    Wording label() {
        return label;
    }

    /** The numbers of the clauses in which it lives. */
    String clauses() {
        return String.join(", ", clauses);
    }

    /** What to refer to in order to link the principle. */
    String reference() {
        return STANDARD + " " + clauses.getFirst();
    }

    /** Whether a clause is one in which the principle lives, or corresponds to such a clause. */
    boolean livesIn(Clause clause) {
        return isOwn(clause) || clause.getCorresponds().stream().anyMatch(this::isOwn);
    }

    private boolean isOwn(Clause clause) {
        String number = clause.getNumber();
        return number != null
                && STANDARD.equals(standardOf(clause))
                && clauses.stream().anyMatch(own -> number.equals(own) || number.startsWith(own + "."));
    }

    private static String standardOf(Clause clause) {
        EObject above = clause.eContainer();
        while (above != null && !(above instanceof Standard)) {
            above = above.eContainer();
        }
        return above instanceof Standard standard ? standard.getName() : null;
    }
}
