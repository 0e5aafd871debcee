package dev.qualis.dsl.ide.completion;

import dev.qualis.dsl.naming.ClauseNames;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.value.LocalizedText;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IdeCrossrefProposalProvider;
import org.eclipse.xtext.resource.IEObjectDescription;

/** Offers elements by their names and says by their titles which they are; clauses in the form of a reference. */
public class TitledProposals extends IdeCrossrefProposalProvider {

    @Override
    protected ContentAssistEntry createProposal(
            IEObjectDescription candidate, CrossReference reference, ContentAssistContext context) {
        EObject element = candidate.getEObjectOrProxy();
        String name = getQualifiedNameConverter().toString(candidate.getName());
        String proposal = element instanceof Clause ? ClauseNames.toText(name) : name;
        return getProposalCreator().createProposal(proposal, context, entry -> {
            entry.setSource(candidate);
            entry.setDescription(title(element, reference));
            entry.setKind(ContentAssistEntry.KIND_REFERENCE);
        });
    }

    private static String title(EObject element, CrossReference reference) {
        LocalizedText title = switch (element) {
            case NamedElement named when !named.eIsProxy() -> named.getTitle();
            case Clause clause when !clause.eIsProxy() -> clause.getTitle();
            default -> null;
        };
        return title == null
                ? GrammarUtil.getReference(reference).getEReferenceType().getName()
                : title.secondary() == null ? title.primary() : title.primary() + " · " + title.secondary();
    }
}
