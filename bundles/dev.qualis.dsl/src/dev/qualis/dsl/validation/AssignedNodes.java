package dev.qualis.dsl.validation;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.INode;

/** Tells which nodes of a text are values. What the grammar says of them is looked up once, not once for every node. */
final class AssignedNodes {

    private final Map<EObject, Optional<Assignment>> around = new IdentityHashMap<>();

    /** What the node is the value of; null where it is none, or lies inside of one. */
    Assignment assignmentOf(INode node) {
        if (!(node.getGrammarElement() instanceof AbstractElement element)) {
            return null;
        }
        Assignment assignment = around(element);
        return assignment == null || isInsideValue(node, assignment) ? null : assignment;
    }

    private boolean isInsideValue(INode node, Assignment assignment) {
        return node.getParent() != null
                && node.getParent().getGrammarElement() != null
                && around(node.getParent().getGrammarElement()) == assignment;
    }

    private Assignment around(EObject element) {
        return around.computeIfAbsent(element, each -> Optional.ofNullable(GrammarUtil.containingAssignment(each)))
                .orElse(null);
    }
}
