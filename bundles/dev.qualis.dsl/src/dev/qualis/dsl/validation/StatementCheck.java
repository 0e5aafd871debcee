package dev.qualis.dsl.validation;

import com.google.inject.Inject;
import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.model.qms.core.QualityModel;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Check;

/**
 * Statements may come in any order, so the grammar cannot say that each comes once. This is said here, for all of them,
 * in one walk over the file's text.
 */
public class StatementCheck extends QmsCheck {

    @Inject
    private LeadingKeyword leading;

    @Check
    public void checkSaidOnce(QualityModel file) {
        if (!(file.eResource() instanceof XtextResource resource) || resource.getParseResult() == null) {
            return;
        }
        AssignedNodes assigned = new AssignedNodes();
        Map<EObject, Set<String>> said = new IdentityHashMap<>();
        for (INode node : resource.getParseResult().getRootNode().getAsTreeIterable()) {
            Assignment assignment = assigned.assignmentOf(node);
            if (assignment != null && !"+=".equals(assignment.getOperator())) {
                EObject subject = subject(node);
                if (!said.computeIfAbsent(subject, key -> new HashSet<>(4)).add(assignment.getFeature())) {
                    reportAt(
                            "qualis.statement.duplicate",
                            subject,
                            node.getOffset(),
                            node.getLength(),
                            leading.of(assignment, Spelling.of(file)));
                }
            }
        }
    }

    private static EObject subject(INode node) {
        EObject element = NodeModelUtils.findActualSemanticObjectFor(node.getParent());
        return element == null ? node.getRootNode().getSemanticElement() : element;
    }
}
