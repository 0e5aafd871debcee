package dev.qualis.dsl.ide.completion;

import dev.qualis.model.value.UnitOfMeasure;
import java.util.Set;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;

/**
 * What can be written next. Words that name a value are offered with what they mean in both languages, units with what
 * they measure; elements are offered by the standard provider with the help of {@link TitledProposals}.
 */
public class QmsProposals extends IdeContentProposalProvider {

    private static final String LABEL = "http://www.qualis.dev/qms/label";

    private static final Set<String> UNITS = Set.of("UnitOfMeasure", "Quantity");

    @Override
    protected void _createProposals(RuleCall call, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        AbstractRule rule = call.getRule();
        EClassifier type = rule.getType() == null ? null : rule.getType().getClassifier();
        if (type instanceof EEnum words) {
            proposeWords(words, context, acceptor);
        } else if (UNITS.contains(rule.getName())) {
            proposeUnits(context, acceptor);
        } else {
            super._createProposals(call, context, acceptor);
        }
    }

    private void proposeWords(EEnum words, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        for (EEnumLiteral literal : words.getELiterals()) {
            if (literal.getValue() != 0) {
                propose(literal.getLiteral(), meaning(literal), ContentAssistEntry.KIND_ENUM, context, acceptor);
            }
        }
    }

    private static String meaning(EEnumLiteral literal) {
        return EcoreUtil.getAnnotation(literal, LABEL, "zh") + " · " + EcoreUtil.getAnnotation(literal, LABEL, "en");
    }

    private void proposeUnits(ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        for (UnitOfMeasure unit : UnitOfMeasure.all()) {
            propose(unit.symbol(), "", ContentAssistEntry.KIND_UNIT, context, acceptor);
        }
    }

    private void propose(
            String proposal,
            String description,
            String kind,
            ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor) {
        ContentAssistEntry entry = getProposalCreator().createProposal(proposal, context, each -> {
            each.setDescription(description);
            each.setKind(kind);
        });
        acceptor.accept(entry, getProposalPriorities().getDefaultPriority(entry));
    }

    /** Signs are written faster than chosen; a list of words is easier to read without them. */
    @Override
    protected boolean filterKeyword(Keyword keyword, ContentAssistContext context) {
        return Character.isLetter(keyword.getValue().codePointAt(0)) && super.filterKeyword(keyword, context);
    }
}
