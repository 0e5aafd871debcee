package dev.qualis.dsl.ide.completion;

import com.google.inject.Inject;
import dev.qualis.dsl.ide.construct.Template;
import dev.qualis.dsl.ide.construct.Templates;
import dev.qualis.dsl.keyword.Phrases;
import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.dsl.keyword.ValueTwins;
import dev.qualis.model.value.UnitOfMeasure;
import java.util.Optional;
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

    @Inject
    private Phrases phrases;

    @Inject
    private ValueTwins values;

    @Inject
    private Templates templates;

    @Inject
    private ProjectSpelling spelling;

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

    /** Keywords are offered in the file's language, phrases that are one word in Chinese as that word. */
    @Override
    protected void _createProposals(
            Keyword keyword, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        if (filterKeyword(keyword, context)) {
            templates
                    .beginningWith(keyword, isChinese(context) ? Spelling.CHINESE : Spelling.ENGLISH)
                    .ifPresent(template -> proposeTemplate(template, keyword, context, acceptor));
        }
        Optional<Phrases.Phrase> phrase = phrases.beginningWith(keyword);
        Optional<String> chinese = phrase.flatMap(phrases::chinese);
        if (chinese.isEmpty() || !filterKeyword(keyword, context)) {
            super._createProposals(keyword, context, acceptor);
        } else if (isChinese(context)) {
            propose(
                    chinese.get(),
                    phrase.get().english(),
                    phrase.get().english(),
                    ContentAssistEntry.KIND_KEYWORD,
                    context,
                    acceptor);
        } else {
            propose(keyword.getValue(), "", chinese.get(), ContentAssistEntry.KIND_KEYWORD, context, acceptor);
        }
    }

    /** The whole of what begins with a keyword, with gaps. */
    private void proposeTemplate(
            Template template, Keyword keyword, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        String english =
                phrases.beginningWith(keyword).map(Phrases.Phrase::english).orElse(keyword.getValue());
        ContentAssistEntry entry = entry(
                template.plain(), english, isChinese(context) ? english : "", ContentAssistEntry.KIND_SNIPPET, context);
        if (entry != null) {
            entry.setSource(template);
            entry.setLabel(template.label());
            acceptor.accept(entry, getProposalPriorities().getDefaultPriority(entry));
        }
    }

    /** Whoever types a Chinese letter wants a Chinese word. */
    private boolean isChinese(ContentAssistContext context) {
        return Spelling.isChinese(context.getPrefix()) || spelling.at(context) == Spelling.CHINESE;
    }

    private void proposeWords(EEnum words, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        boolean chinese = isChinese(context);
        for (EEnumLiteral literal : words.getELiterals()) {
            if (literal.getValue() != 0) {
                String english = literal.getLiteral();
                propose(
                        chinese ? values.chinese(words, english).orElse(english) : english,
                        chinese ? english : "",
                        meaning(literal),
                        ContentAssistEntry.KIND_ENUM,
                        context,
                        acceptor);
            }
        }
    }

    private static String meaning(EEnumLiteral literal) {
        return EcoreUtil.getAnnotation(literal, LABEL, "zh") + " · " + EcoreUtil.getAnnotation(literal, LABEL, "en");
    }

    private void proposeUnits(ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        for (UnitOfMeasure unit : UnitOfMeasure.all()) {
            propose(unit.symbol(), "", "", ContentAssistEntry.KIND_UNIT, context, acceptor);
        }
    }

    /**
     * Offers a word.
     *
     * @param typed another way to type it: the English word of a Chinese one, for whom the input method is off; or empty
     */
    private void propose(
            String proposal,
            String typed,
            String description,
            String kind,
            ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor) {
        ContentAssistEntry entry = entry(proposal, typed, description, kind, context);
        acceptor.accept(
                entry,
                kind.equals(ContentAssistEntry.KIND_KEYWORD)
                        ? getProposalPriorities().getKeywordPriority(proposal, entry)
                        : getProposalPriorities().getDefaultPriority(entry));
    }

    /** A word or text, if what was typed is its beginning, or that of the other way to type it; else null. */
    private ContentAssistEntry entry(
            String proposal, String typed, String description, String kind, ContentAssistContext context) {
        ContentAssistEntry entry = getProposalCreator().createProposal(proposal, context, each -> {
            each.setDescription(description);
            each.setKind(kind);
        });
        if (entry == null && !context.getPrefix().isEmpty() && typed.startsWith(context.getPrefix())) {
            entry = new ContentAssistEntry();
            entry.setProposal(proposal);
            entry.setPrefix(context.getPrefix());
            entry.setDescription(description);
            entry.setKind(kind);
        }
        return entry;
    }

    /** Signs are written faster than chosen; a list of words is easier to read without them. */
    @Override
    protected boolean filterKeyword(Keyword keyword, ContentAssistContext context) {
        return Character.isLetter(keyword.getValue().codePointAt(0)) && super.filterKeyword(keyword, context);
    }
}
