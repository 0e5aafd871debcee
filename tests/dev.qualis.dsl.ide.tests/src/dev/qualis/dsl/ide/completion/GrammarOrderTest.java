package dev.qualis.dsl.ide.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.dsl.ide.QmsIdeSetup;
import dev.qualis.dsl.services.QmsGrammarAccess;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ide.editor.contentassist.antlr.CallHierarchyHelper;
import org.junit.jupiter.api.Test;

/**
 * The order of the grammar's elements is the one that Xtext finds by walking through all rules; but that Xtext also says
 * yes where the former element comes twice, in two alternatives for instance, and the later one behind neither.
 */
class GrammarOrderTest {

    private static final int QUESTIONS = 1_500;

    private final Grammar grammar = new QmsIdeSetup()
            .createInjectorAndDoEMFRegistration()
            .getInstance(QmsGrammarAccess.class)
            .getGrammar();

    private final GrammarOrder order = new GrammarOrder(grammar);

    private final Random random = new Random(5);

    @Test
    void saysYesWhereTheWalkThroughAllRulesDoes() {
        List<AbstractRule> rules = GrammarUtil.allRules(grammar);
        int yes = 0;
        int twice = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            AbstractRule rule = any(rules);
            EObject former = below(rule);
            EObject later = random.nextInt(5) == 0 ? null : below(random.nextBoolean() ? rule : any(rules));
            if (former == later) {
                continue; // Xtext takes the second time for the first
            }
            boolean expected = new CallHierarchyHelper(later, null, former).doSwitch(rule);
            boolean found = order.canBeReadAfter(rule, former, null, later);
            assertTrue(
                    expected || !found,
                    () -> rule.getName() + ": " + former + " in " + ruleOf(former) + ", then " + later);
            twice += expected && !found ? 1 : 0;
            yes += expected ? 1 : 0;
        }
        assertTrue(twice * 10 < yes, twice + " of " + yes + " are no");
        assertTrue(yes > QUESTIONS / 10 && yes < QUESTIONS, yes + " of " + QUESTIONS);
    }

    @Test
    void knowsKeywordsByTheirText() {
        AbstractRule rule = GrammarUtil.findRuleForName(grammar, "Process");
        EObject brace = GrammarUtil.containedKeywords(rule).getLast();

        assertEquals(
                new CallHierarchyHelper(brace, "process", null).doSwitch(rule),
                order.canBeReadAfter(rule, null, "process", brace));
        assertEquals(false, order.canBeReadAfter(rule, null, "no such word", brace));
    }

    /** An element of the rule, or of one that it calls. */
    private EObject below(AbstractRule rule) {
        AbstractRule at = rule;
        for (int depth = random.nextInt(3); depth > 0; depth--) {
            List<AbstractRule> called = new ArrayList<>();
            GrammarUtil.containedRuleCalls(at).forEach(call -> called.add(call.getRule()));
            at = called.isEmpty() ? at : any(called);
        }
        List<AbstractElement> elements = EcoreUtil2.getAllContentsOfType(at, AbstractElement.class);
        return elements.isEmpty() ? at : any(elements);
    }

    private static String ruleOf(EObject element) {
        AbstractRule rule = EcoreUtil2.getContainerOfType(element, AbstractRule.class);
        return rule == null ? "-" : rule.getName();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
