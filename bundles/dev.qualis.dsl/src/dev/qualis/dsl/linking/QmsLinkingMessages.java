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

    private static final String LIBRARY_UNKNOWN = "qualis.library.unknown";

    private static final String LIBRARY_MISSING = "qualis.library.missing";

    private static final String CLAUSE_UNKNOWN = "qualis.clause.unknown";

    private static final String REFERENCE_UNKNOWN = "qualis.reference.unknown";

    private final IssueTable issues;

    private final MessageLanguage language;

    private final ShippedLibraries libraries;

    private final Suggestions suggestions;

    private final IScopeProvider scopes;

    private final IQualifiedNameConverter names;

    @Inject
    QmsLinkingMessages(
            IssueTable issues,
            MessageLanguage language,
            ShippedLibraries libraries,
            Suggestions suggestions,
            IScopeProvider scopes,
            IQualifiedNameConverter names) {
        this.issues = issues;
        this.language = language;
        this.libraries = libraries;
        this.suggestions = suggestions;
        this.scopes = scopes;
        this.names = names;
    }

    /** The code of what is told of a reference that leads nowhere. */
    public String code(ILinkingDiagnosticContext context) {
        EClass type = context.getReference().getEReferenceType();
        if (type == CorePackage.Literals.LIBRARY) {
            return LIBRARY_UNKNOWN;
        }
        if (type != StandardPackage.Literals.CLAUSE) {
            return REFERENCE_UNKNOWN;
        }
        String standard = standard(ClauseNames.toText(context.getLinkText()));
        return libraries.names().contains(standard)
                        && !suggestions
                                .of(context.getContext(), context.getReference())
                                .know(standard)
                ? LIBRARY_MISSING
                : CLAUSE_UNKNOWN;
    }

    private static String standard(String clause) {
        int blank = clause.indexOf(' ');
        return blank < 0 ? clause : clause.substring(0, blank);
    }

    @Override
    public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
        EReference reference = context.getReference();
        EClass type = reference.getEReferenceType();
        String text = context.getLinkText();
        String clause = ClauseNames.toText(text);
        String code = code(context);
        return switch (code) {
            case LIBRARY_UNKNOWN -> error(context, code, code, text, String.join(", ", libraries.names()));
            case LIBRARY_MISSING -> error(context, code, code, standard(clause));
            case CLAUSE_UNKNOWN -> error(context, code, code, clause, suggestion(context, reference, clause));
            default -> {
                EClass other = kindOf(context.getContext(), text);
                yield other != null && !type.isSuperTypeOf(other)
                        ? error(context, code, "qualis.reference.kind", label(type), text, label(other))
                        : error(context, code, code, label(type), text, suggestion(context, reference, text));
            }
        };
    }

    /** What an element of that name is, whatever may stand in its place; {@code null} where there is none. */
    private EClass kindOf(EObject context, String text) {
        IEObjectDescription found = scopes.getScope(context, CorePackage.Literals.EVIDENCE__ELEMENT)
                .getSingleElement(names.toQualifiedName(text));
        return found == null ? null : found.getEClass();
    }

    private String suggestion(ILinkingDiagnosticContext context, EReference reference, String text) {
        if (SettledProject.of(context.getContext().eResource().getResourceSet()).isEmpty()) {
            // files may still join; to search all names for each reference to them would take the square of the time
            return "";
        }
        return suggestions
                .of(context.getContext(), reference)
                .closest(text)
                .map(name -> issues.message("qualis.reference.suggestion", name))
                .orElse("");
    }

    private String label(EClass type) {
        String label = EcoreUtil.getAnnotation(type, LABEL, language.isChinese() ? "zh" : "en");
        return label == null ? type.getName() : label;
    }

    private DiagnosticMessage error(
            ILinkingDiagnosticContext context, String code, String message, Object... arguments) {
        Spelling words = Spelling.of(context.getContext());
        return new DiagnosticMessage(issues.message(words, message, arguments), Severity.ERROR, code);
    }
}
