package dev.qualis.dsl.ide;

import dev.qualis.dsl.ide.completion.QmsProposals;
import dev.qualis.dsl.ide.completion.TitledProposals;
import dev.qualis.dsl.ide.completion.TwinTokensParser;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.IdeCrossrefProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.antlr.IContentAssistParser;

/** The services that an editor needs on top of those of the language. */
public class QmsIdeModule extends AbstractQmsIdeModule {

    @Override
    public Class<? extends IContentAssistParser> bindIContentAssistParser() {
        return TwinTokensParser.class;
    }

    public Class<? extends IdeContentProposalProvider> bindIdeContentProposalProvider() {
        return QmsProposals.class;
    }

    public Class<? extends IdeCrossrefProposalProvider> bindIdeCrossrefProposalProvider() {
        return TitledProposals.class;
    }
}
