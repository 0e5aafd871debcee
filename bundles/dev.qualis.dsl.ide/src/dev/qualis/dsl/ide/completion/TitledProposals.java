package dev.qualis.dsl.ide.completion;

import com.google.inject.Inject;
import dev.qualis.dsl.ide.pinyin.Pinyin;
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

/** Offers elements by their names, or by how Chinese names and titles are read, and says by their titles which they are; clauses in the form of a reference. */
public class TitledProposals extends IdeCrossrefProposalProvider {

    @Inject
    private Pinyin pinyin;

    @Override
    protected ContentAssistEntry createProposal(
            IEObjectDescription candidate, CrossReference reference, ContentAssistContext context) {
        EObject element = candidate.getEObjectOrProxy();
        String name = getQualifiedNameConverter().toString(candidate.getName());
        String proposal = element instanceof Clause ? ClauseNames.toText(name) : name;
        String title = title(element, reference);
        ContentAssistEntry offered = getProposalCreator().createProposal(proposal, context, entry -> {
            entry.setSource(candidate);
            entry.setDescription(title);
            entry.setKind(ContentAssistEntry.KIND_REFERENCE);
        });
        return offered != null || !isRead(context.getPrefix(), proposal, title)
                ? offered
                : read(candidate, proposal, title, context.getPrefix());
    }

    /** Whether what was typed is how a Chinese name or title is read. */
    private boolean isRead(String typed, String proposal, String title) {
        return pinyin.finds(typed, proposal) || pinyin.finds(typed, title);
    }

    /** What is found by its reading does not begin with what was typed: it replaces that all the same. */
    private static ContentAssistEntry read(IEObjectDescription candidate, String proposal, String title, String typed) {
        ContentAssistEntry entry = new ContentAssistEntry();
        entry.setSource(candidate);
        entry.setProposal(proposal);
        entry.setPrefix(typed);
        entry.setDescription(title);
        entry.setKind(ContentAssistEntry.KIND_REFERENCE);
        return entry;
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
