package dev.qualis.dsl.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.services.QmsGrammarAccess;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.junit.jupiter.api.Test;

/** A word that names a value can be written although it is a word of the language as well. */
class ValueWordTest {

    private static final QmsGrammarAccess ACCESS =
            QmsLanguage.standalone().injector().getInstance(QmsGrammarAccess.class);

    @Test
    void acceptsExactlyTheValuesThatAreKeywordsToo() {
        Grammar grammar = ACCESS.getGrammar();
        Set<String> keywords = GrammarUtil.getAllKeywords(grammar);
        Set<String> values = new TreeSet<>();
        for (ParserRule rule : GrammarUtil.allParserRules(grammar)) {
            if (rule.getType().getClassifier() instanceof EEnum words) {
                for (EEnumLiteral literal : words.getELiterals()) {
                    if (keywords.contains(literal.getLiteral())) {
                        values.add(literal.getLiteral());
                    }
                }
            }
        }
        assertTrue(values.size() > 20, values::toString);
        Set<String> accepted = new TreeSet<>();
        EcoreUtil2.eAllOfType(ACCESS.getValueWordRule(), Keyword.class).forEach(word -> accepted.add(word.getValue()));
        assertEquals(values, accepted);
    }
}
