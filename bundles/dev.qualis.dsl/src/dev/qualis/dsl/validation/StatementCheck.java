package dev.qualis.dsl.validation;

import com.google.inject.Inject;
import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.model.qms.core.QualityModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Check;

/**
 * Statements may come in any order, so the grammar cannot say that each comes once. This is said here, for all of them,
 * in one walk over the file's text.
 */
public class StatementCheck extends QmsCheck {

    @Inject
    private LeadingKeyword leading;

    private final Map<ICompositeNode, List<Repeated>> byRoot = Collections.synchronizedMap(new WeakHashMap<>());

    @Check
    public void checkSaidOnce(QualityModel file) {
        if (!(file.eResource() instanceof XtextResource resource) || resource.getParseResult() == null) {
            return;
        }
        for (Repeated each : repeated(resource.getParseResult().getRootNode())) {
            reportAt(
                    "qualis.statement.duplicate",
                    file,
                    each.node().getOffset(),
                    each.node().getLength(),
                    leading.of(each.assignment(), Spelling.of(file)));
        }
    }

    /** A statement that a former one says already. */
    private record Repeated(INode node, Assignment assignment) {}

    /** The tree of a text does not change, and many snapshots of a project have it. */
    private List<Repeated> repeated(ICompositeNode root) {
        List<Repeated> known = byRoot.get(root);
        if (known == null) {
            known = List.copyOf(find(root));
            byRoot.put(root, known);
        }
        return known;
    }

    private static List<Repeated> find(ICompositeNode root) {
        List<Repeated> repeated = new ArrayList<>();
        AssignedNodes assigned = new AssignedNodes();
        Map<INode, Set<String>> said = new IdentityHashMap<>();
        for (INode node : root.getAsTreeIterable()) {
            Assignment assignment = assigned.assignmentOf(node);
            if (assignment != null
                    && !"+=".equals(assignment.getOperator())
                    && !said.computeIfAbsent(subject(node), key -> new HashSet<>(4))
                            .add(assignment.getFeature())) {
                repeated.add(new Repeated(node, assignment));
            }
        }
        return repeated;
    }

    /** The node of the element that the statement is about. */
    private static INode subject(INode node) {
        INode at = node.getParent();
        while (at.getParent() != null && !at.hasDirectSemanticElement()) {
            at = at.getParent();
        }
        return at;
    }
}
