package dev.qualis.dsl.workspace;

import com.google.inject.Inject;
import dev.qualis.dsl.linking.QmsLinkingMessages;
import dev.qualis.dsl.message.IssueTable;
import dev.qualis.dsl.project.QmsIssue;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider.ILinkingDiagnosticContext;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.LineAndColumn;

/** Tells of each reference of a file that leads nowhere. */
final class LinkIssues {

    private final QmsLinkingMessages messages;

    private final IssueTable table;

    @Inject
    LinkIssues(QmsLinkingMessages messages, IssueTable table) {
        this.messages = messages;
        this.table = table;
    }

    /** A reference that leads nowhere. */
    private record Unresolved(EObject getContext, EReference getReference, String getLinkText)
            implements ILinkingDiagnosticContext {

        @Override
        public EObject getContext() {
            return getContext;
        }

        @Override
        public EReference getReference() {
            return getReference;
        }

        @Override
        public String getLinkText() {
            return getLinkText;
        }
    }

    List<QmsIssue> of(FileModel file) {
        List<QmsIssue> issues = new ArrayList<>();
        List<ParsedFile.Link> links = file.parsed().links();
        for (int i = 0; i < links.size(); i++) {
            if (file.target(i) == null && !links.get(i).text().isEmpty()) {
                issues.add(issue(file, links.get(i)));
            }
        }
        return issues;
    }

    private QmsIssue issue(FileModel file, ParsedFile.Link link) {
        Unresolved reference = new Unresolved(file.element(link.owner()), link.feature(), link.text());
        String code = messages.code(reference);
        int offset = link.node().getOffset();
        LineAndColumn place = NodeModelUtils.getLineAndColumn(link.node(), offset);
        return new QmsIssue(
                file.parsed().uri(),
                new QmsIssue.Region(
                        place.getLine(), place.getColumn(), offset, link.node().getLength()),
                Severity.ERROR,
                code,
                () -> messages.getUnresolvedProxyMessage(reference).getMessage(),
                table.clause(code),
                List.of());
    }
}
