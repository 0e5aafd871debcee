package dev.qualis.dsl.linking;

import com.google.inject.Inject;
import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.dsl.library.ShippedLibraries;
import dev.qualis.dsl.message.IssueTable;
import dev.qualis.dsl.message.MessageLanguage;
import dev.qualis.dsl.naming.ClauseNames;
import dev.qualis.dsl.naming.SettledProject;
import dev.qualis.model.qms.core.CorePackage;
import dev.qualis.model.qms.standard.StandardPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScopeProvider;

/** Tells which reference leads nowhere, and what its author may have meant. */
public class QmsLinkingMessages extends LinkingDiagnosticMessageProvider {

    private static final String LABEL = "http://www.qualis.dev/qms/label";

    private final IssueTable issues;

    private final MessageLanguage language;

    private final ShippedLibraries libraries;

    private final IScopeProvider scopes;

    private final IQualifiedNameConverter names;

    @Inject
    public QmsLinkingMessages(
            IssueTable issues,
            MessageLanguage language,
            ShippedLibraries libraries,
            IScopeProvider scopes,
            IQualifiedNameConverter names) {
        this.names = names;
        this.issues = issues;
        this.language = language;
        this.libraries = libraries;
        this.scopes = scopes;
    }

    @Override
    public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
        EReference reference = context.getReference();
        EClass type = reference.getEReferenceType();
        String text = context.getLinkText();
        if (type == CorePackage.Literals.LIBRARY) {
            return error(context, "qualis.library.unknown", text, String.join(", ", libraries.names()));
        }
        if (type == StandardPackage.Literals.CLAUSE) {
            return unknownClause(context, reference, text);
        }
        EClass other = kindOf(context.getContext(), text);
        if (other != null && !type.isSuperTypeOf(other)) {
            Spelling words = Spelling.of(context.getContext());
            return new DiagnosticMessage(
                    issues.message(words, "qualis.reference.kind", label(type), text, label(other)),
                    Severity.ERROR,
                    "qualis.reference.unknown");
        }
        return error(context, "qualis.reference.unknown", label(type), text, suggestion(context, reference, text));
    }

    /** What an element of that name is, whatever may stand in its place; {@code null} where there is none. */
    private EClass kindOf(EObject context, String text) {
        IEObjectDescription found = scopes.getScope(context, CorePackage.Literals.EVIDENCE__ELEMENT)
                .getSingleElement(names.toQualifiedName(text));
        return found == null ? null : found.getEClass();
    }

    private DiagnosticMessage unknownClause(ILinkingDiagnosticContext context, EReference reference, String text) {
        String written = ClauseNames.toText(text);
        int blank = written.indexOf(' ');
        String standard = blank < 0 ? written : written.substring(0, blank);
        boolean known = Suggestions.knows(scopes.getScope(context.getContext(), reference), standard);
        if (!known && libraries.names().contains(standard)) {
            return error(context, "qualis.library.missing", standard);
        }
        return error(context, "qualis.clause.unknown", written, suggestion(context, reference, written));
    }

    private String suggestion(ILinkingDiagnosticContext context, EReference reference, String text) {
        EObject subject = context.getContext();
        if (SettledProject.of(subject.eResource().getResourceSet()).isEmpty()) {
            return ""; // files may still join; to search all names for each reference to them would take the square of
            // the time
        }
        return Suggestions.closest(scopes.getScope(subject, reference), text)
                .map(name -> issues.message("qualis.reference.suggestion", name))
                .orElse("");
    }

    private String label(EClass type) {
        String label = EcoreUtil.getAnnotation(type, LABEL, language.isChinese() ? "zh" : "en");
        return label == null ? type.getName() : label;
    }

    private DiagnosticMessage error(ILinkingDiagnosticContext context, String code, Object... arguments) {
        Spelling words = Spelling.of(context.getContext());
        return new DiagnosticMessage(issues.message(words, code, arguments), Severity.ERROR, code);
    }
}
