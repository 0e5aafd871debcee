package dev.qualis.dsl.workspace;

import com.google.inject.Inject;
import dev.qualis.dsl.message.IssueTable;
import dev.qualis.dsl.project.QmsIssue;
import dev.qualis.model.qms.core.Project;
import dev.qualis.model.qms.enterprise.Enterprise;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.IntPredicate;
import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.AbstractInjectableValidator;
import org.eclipse.xtext.validation.CancelableDiagnostician;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IDiagnosticConverter;
import org.eclipse.xtext.validation.Issue;

/**
 * Finds the issues of a file. Of a file whose text is the same as in an earlier snapshot only those elements are checked
 * again that a change elsewhere may concern, and the file as a whole: what checks ask about many elements at a time, they
 * ask of the file.
 */
final class Validation {

    private static final String SYNTAX = "qualis.syntax";

    private static final Comparator<QmsIssue> IN_TEXT = Comparator.comparingInt(QmsIssue::line)
            .thenComparingInt(QmsIssue::column)
            .thenComparing(QmsIssue::code);

    /** So many elements are checked between two looks at whether the caller still wants to know. */
    private static final int ELEMENTS_PER_LOOK = 64;

    private final EValidator.Registry validators;

    private final IDiagnosticConverter converter;

    private final LinkIssues links;

    private final IssueTable table;

    @Inject
    Validation(EValidator.Registry validators, IDiagnosticConverter converter, LinkIssues links, IssueTable table) {
        this.validators = validators;
        this.converter = converter;
        this.links = links;
        this.table = table;
    }

    /**
     * The issues of a file.
     *
     * @param before those that an earlier snapshot found in the same text; null where none did
     * @param concerned which elements have to be checked again
     */
    FileIssues of(FileModel file, FileIssues before, IntPredicate concerned, CancelIndicator cancelled) {
        Map<Integer, List<QmsIssue>> byElement = new TreeMap<>();
        Map<Object, Object> context = context(file, cancelled);
        for (int i = 0; i < file.parsed().elements().length; i++) {
            if (i % ELEMENTS_PER_LOOK == 0 && cancelled.isCanceled()) {
                throw new CancellationException();
            }
            List<QmsIssue> known = before == null ? null : before.byElement().getOrDefault(i, List.of());
            List<QmsIssue> found = known == null || concerned.test(i) || asksForMore(file.element(i))
                    ? check(file, file.element(i), context)
                    : known;
            if (!found.isEmpty()) {
                byElement.put(i, found);
            }
        }
        if (cancelled.isCanceled()) {
            throw new CancellationException();
        }
        List<QmsIssue> all = new ArrayList<>(syntax(file));
        byElement.values().forEach(all::addAll);
        all.addAll(links.of(file));
        all.sort(IN_TEXT);
        return new FileIssues(List.copyOf(all), byElement);
    }

    /** Whether checks of the element look at more than what it refers to. */
    private static boolean asksForMore(EObject element) {
        return element.eContainer() == null || element instanceof Project || element instanceof Enterprise;
    }

    private static Map<Object, Object> context(FileModel file, CancelIndicator cancelled) {
        Map<Object, Object> context = new HashMap<>();
        context.put(CheckMode.KEY, CheckMode.ALL);
        context.put(CancelableDiagnostician.CANCEL_INDICATOR, cancelled);
        context.put(
                AbstractInjectableValidator.CURRENT_LANGUAGE_NAME,
                file.resource().getLanguageName());
        return context;
    }

    private List<QmsIssue> check(FileModel file, EObject element, Map<Object, Object> context) {
        BasicDiagnostic found = new BasicDiagnostic();
        validators.getEValidator(element.eClass().getEPackage()).validate(element.eClass(), element, found, context);
        if (found.getChildren().isEmpty()) {
            return List.of();
        }
        List<QmsIssue> issues = new ArrayList<>();
        for (Diagnostic each : found.getChildren()) {
            converter.convertValidatorDiagnostic(each, issue -> add(file, issue, issues));
        }
        return issues;
    }

    private List<QmsIssue> syntax(FileModel file) {
        List<QmsIssue> issues = new ArrayList<>();
        for (Resource.Diagnostic each : file.resource().getErrors()) {
            converter.convertResourceDiagnostic(each, Severity.ERROR, issue -> add(file, issue, issues));
        }
        return issues;
    }

    private void add(FileModel file, Issue issue, List<QmsIssue> issues) {
        if (issue.getSeverity() == Severity.IGNORE) {
            return;
        }
        String code = issue.getCode() != null && issue.getCode().startsWith("qualis.") ? issue.getCode() : SYNTAX;
        issues.add(new QmsIssue(
                file.parsed().uri(),
                new QmsIssue.Region(
                        number(issue.getLineNumber(), 1),
                        number(issue.getColumn(), 1),
                        number(issue.getOffset(), 0),
                        number(issue.getLength(), 0)),
                issue.getSeverity(),
                code,
                issue::getMessage,
                table.clause(code),
                issue.getData() == null ? List.of() : List.of(issue.getData())));
    }

    private static int number(Integer value, int least) {
        return value == null ? least : Math.max(least, value);
    }
}
