package dev.qualis.dsl.ide.completion;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import dev.qualis.dsl.services.QmsGrammarAccess;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;

/** Finds what may be written at a place; which rules lead there is looked up, not searched for. */
class CompletionContexts extends ContentAssistContextFactory {

    /** One for all. */
    @Singleton
    static final class Order {

        private final GrammarOrder order;

        @Inject
        Order(QmsGrammarAccess grammar) {
            order = new GrammarOrder(grammar.getGrammar());
        }
    }

    private final Order order;

    @Inject
    CompletionContexts(Order order) {
        this.order = order;
    }

    @Override
    protected boolean canBeCalledAfter(AbstractRule rule, EObject former, String text, EObject later) {
        return order.order.canBeReadAfter(rule, former, text, later);
    }
}
