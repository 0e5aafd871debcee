package dev.qualis.dsl.project;

import com.google.inject.Inject;
import dev.qualis.dsl.message.IssueTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

/** Validates files and puts what is found in the form that everyone outside the language reads. */
public final class ProjectIssues {

    private static final String SYNTAX = "qualis.syntax";

    private final IResourceValidator validator;

    private final IssueTable table;

    @Inject
    ProjectIssues(IResourceValidator validator, IssueTable table) {
        this.validator = validator;
        this.table = table;
    }

    /** The issues of a file; those found so far where the caller cancels. */
    public List<QmsIssue> of(XtextResource file, BooleanSupplier cancelled) {
        List<QmsIssue> issues = new ArrayList<>();
        for (Issue issue : validator.validate(file, CheckMode.ALL, cancelled::getAsBoolean)) {
            if (issue.getSeverity() != Severity.IGNORE) {
                issues.add(told(file.getURI(), issue));
            }
        }
        return issues;
    }

    private QmsIssue told(URI uri, Issue issue) {
        String code = issue.getCode() != null && issue.getCode().startsWith("qualis.") ? issue.getCode() : SYNTAX;
        return new QmsIssue(
                uri,
                number(issue.getLineNumber(), 1),
                number(issue.getColumn(), 1),
                number(issue.getOffset(), 0),
                number(issue.getLength(), 0),
                issue.getSeverity(),
                code,
                issue.getMessage(),
                table.clause(code),
                issue.getData() == null ? List.of() : List.of(issue.getData()));
    }

    private static int number(Integer value, int least) {
        return value == null ? least : Math.max(least, value);
    }
}
