package dev.qualis.viewpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.viewpoint.expression.EvaluationException;
import dev.qualis.viewpoint.expression.Expression;
import dev.qualis.viewpoint.expression.Interpreter;
import dev.qualis.viewpoint.expression.Services;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The query language as its documentation says, over a small metamodel: package p with Good, Bread (a Good) and Cake (a Bread). */
class AqlTest {
    private final EPackage shop = EcoreFactory.eINSTANCE.createEPackage();
    private final EClass good = type("Good");
    private final EClass bread = type("Bread", good);
    private final EClass cake = type("Cake", bread);
    private final Interpreter interpreter;

    AqlTest() throws IllegalAccessException {
        shop.setName("p");
        EReference made = EcoreFactory.eINSTANCE.createEReference();
        made.setName("madeOf");
        made.setEType(good);
        bread.getEStructuralFeatures().add(made);
        Services services = new Services();
        services.add(new Own());
        interpreter = new Interpreter(services, new ModelIndex(List.of(shop)));
    }

    /** Services of a description. */
    public static class Own {
        public String greet(ENamedElement element, String word) {
            return word + " " + element.getName();
        }

        public String shout(String text) {
            return text + "!";
        }

        public int many(Collection<?> all) {
            return all.size();
        }
    }

    private EClass type(String name, EClass... above) {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(name);
        type.getESuperTypes().addAll(List.of(above));
        shop.getEClassifiers().add(type);
        return type;
    }

    private Object value(String query) throws EvaluationException {
        Map<String, Object> variables = new HashMap<>();
        variables.put("good", good);
        variables.put("bread", bread);
        variables.put("cake", cake);
        variables.put("none", null);
        return interpreter.evaluate(Expression.parse("aql:" + query), shop, variables);
    }

    private static String shown(Object value) {
        return switch (value) {
            case null -> "null";
            case Collection<?> all -> all.stream().map(AqlTest::shown).collect(Collectors.joining(" ", "[", "]"));
            case ENamedElement element -> element.getName();
            default -> value.toString();
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                // literals and operators
                "1 + 2 * 3 ; 7",
                "(1 + 2) * 3 ; 9",
                "7 / 2 ; 3",
                "7.0 / 2 ; 3.5",
                "-3 + 1 ; -2",
                "1 = 1.0 ; true",
                "'a' + 1 ; a1",
                "'it\\'s' ; it's",
                "'\\u4e2d' ; 中",
                "1 <= 2 and not false ; true",
                "true xor true ; false",
                "false implies none ; true",
                "1 <> 2 ; true",
                "1 != 1 ; false",
                "null = none ; true",
                "if 1 > 2 then 'x' else 'y' endif ; y",
                "let a = 2, b : Integer = a + 1 in a * b ; 6",
                "Sequence{1, 2, 2} ; [1 2 2]",
                "OrderedSet{1, 2, 2} ; [1 2]",
                "Sequence{1} + Sequence{2} ; [1 2]",
                "Sequence{1, 2, 3} - Sequence{2} ; [1 3]",
                "'b' > 'a' ; true",
                "true or none.name = 'x' ; true",
                // navigation
                "self.name ; p",
                "self.eClassifiers.name ; [Good Bread Cake]",
                "self.eClassifiers ; [Good Bread Cake]",
                "none.name ; null",
                "none.size() ; null",
                "bread.eStructuralFeatures.eType.name ; [Good]",
                "self.eClassifiers->select(c | c.name.startsWith('C')) ; [Cake]",
                // any
                "bread.oclIsKindOf(ecore::EClass) ; true",
                "bread.oclIsTypeOf(ecore::EClassifier) ; false",
                "bread.oclAsType(ecore::EClassifier).name ; Bread",
                "'x'.oclIsKindOf(String) ; true",
                "none.oclIsUndefined() ; true",
                "bread.oclIsKindOf({ecore::EPackage | ecore::EClass}) ; true",
                "12.toString() + 'a' ; 12a",
                "1.equals(1) ; true",
                "1.differs(1) ; false",
                "bread.eClass() = ecore::EClass ; true",
                "ecore::EClass.name ; EClass",
                // elements
                "self.eContents()->size() ; 3",
                "self.eAllContents(ecore::EReference).name ; [madeOf]",
                "self.eAllContents()->size() > 3 ; true",
                "bread.eContainer().name ; p",
                "bread.eStructuralFeatures->first().eContainer(ecore::EPackage).name ; p",
                "bread.eContainerOrSelf(ecore::EClass).name ; Bread",
                "bread.eStructuralFeatures->first().ancestors().name ; [Bread p]",
                "bread.eStructuralFeatures->first().ancestors(ecore::EPackage).name ; [p]",
                "self.eContents({ecore::EClass | ecore::EEnum}).name ; [Good Bread Cake]",
                "bread.siblings().name ; [Good Cake]",
                "bread.precedingSiblings().name ; [Good]",
                "bread.followingSiblings(ecore::EClass).name ; [Cake]",
                "bread.eInverse('eSuperTypes').name ; [Cake]",
                "good.eInverse(ecore::EReference).name ; [madeOf]",
                "good.eInverse()->notEmpty() ; true",
                "ecore::EReference.allInstances().name ; [madeOf]",
                "bread.eGet('name') ; Bread",
                "bread.eCrossReferences(ecore::EClass).name->includes('Good') ; true",
                "bread.eContainmentFeature().name ; eClassifiers",
                "bread.isSuperTypeOf(cake) ; true",
                // collections
                "self.eClassifiers->at(2).name ; Bread",
                "self.eClassifiers->first().name ; Good",
                "self.eClassifiers->last().name ; Cake",
                "Sequence{}->first() ; null",
                "Sequence{}->isEmpty() ; true",
                "good->size() ; 1",
                "none->size() ; 0",
                "self.eClassifiers->filter(ecore::EClass)->size() ; 3",
                "self.eClassifiers->filter({ecore::EClass | ecore::EEnum})->size() ; 3",
                "self.eClassifiers->reject(c : ecore::EClass | c.name = 'Good').name ; [Bread Cake]",
                "self.eClassifiers->collect(c | c.name.size()) ; [4 5 4]",
                "self.eClassifiers->any(c | c.name.size() = 5).name ; Bread",
                "self.eClassifiers->exists(c | c.name = 'Cake') ; true",
                "self.eClassifiers->forAll(c | c.name.size() > 4) ; false",
                "self.eClassifiers->one(c | c.name.size() = 5) ; true",
                "self.eClassifiers->isUnique(c | c.name.size()) ; false",
                "self.eClassifiers->sortedBy(c | c.name).name ; [Bread Cake Good]",
                "cake->closure(c | c.eSuperTypes).name ; [Bread Good]",
                "Sequence{1,2}->including(3) ; [1 2 3]",
                "Sequence{1,2}->excluding(1) ; [2]",
                "Sequence{1,2}->includes(2) ; true",
                "Sequence{1,2}->excludes(2) ; false",
                "Sequence{1,2}->includesAll(Sequence{2}) ; true",
                "Sequence{1,2}->excludesAll(Sequence{3}) ; true",
                "Sequence{1,2,1}->count(1) ; 2",
                "Sequence{1,2}->indexOf(2) ; 2",
                "Sequence{1,2,1}->lastIndexOf(1) ; 3",
                "Sequence{3,1,2}->max() ; 3",
                "Sequence{3,1,2}->min() ; 1",
                "Sequence{3,1,2}->sum() ; 6",
                "Sequence{1,2}->reverse() ; [2 1]",
                "Sequence{1,2}->prepend(0) ; [0 1 2]",
                "Sequence{1,2}->insertAt(2, 9) ; [1 9 2]",
                "Sequence{1,2,3}->drop(1) ; [2 3]",
                "Sequence{1,2,3}->dropRight(1) ; [1 2]",
                "Sequence{1,2,3}->subSequence(2, 3) ; [2 3]",
                "OrderedSet{1,2,3}->subOrderedSet(1, 2) ; [1 2]",
                "Sequence{1,2}->union(Sequence{2,3}) ; [1 2 2 3]",
                "Sequence{1,2}->intersection(Sequence{2,3}) ; [2]",
                "Sequence{1,2}->concat(Sequence{3}) ; [1 2 3]",
                "Sequence{1,1}->asSet() ; [1]",
                "Sequence{1,1}->asOrderedSet() ; [1]",
                "OrderedSet{1}->asSequence() ; [1]",
                "Sequence{Sequence{1},2}->flatten() ; [1 2]",
                "Sequence{'a','b'}->sep(', ') ; [a ,  b]",
                "Sequence{'a','b'}->sep('<', '-', '>') ; [< a - b >]",
                "Sequence{1,2,3}->startsWith(Sequence{1,2}) ; true",
                "Sequence{1,2,3}->endsWith(Sequence{2,3}) ; true",
                "Sequence{1,2,3}->indexOfSlice(Sequence{2,3}) ; 2",
                "Sequence{1,2,1,2}->lastIndexOfSlice(Sequence{1,2}) ; 3",
                "Sequence{1,2}->add(Sequence{3}) ; [1 2 3]",
                "Sequence{1,2}->sub(Sequence{1}) ; [2]",
                // texts
                "'abc'.size() ; 3",
                "'abc'.toUpper() ; ABC",
                "'ABC'.toLower() ; abc",
                "'abc'.toUpperFirst() ; Abc",
                "'ABC'.toLowerFirst() ; aBC",
                "'abc'.substring(2) ; bc",
                "'abcd'.substring(2, 3) ; bc",
                "'abc'.at(2) ; b",
                "'abc'.first(2) ; ab",
                "'abc'.last(2) ; bc",
                "'abc'.contains('b') ; true",
                "'abc'.startsWith('a') ; true",
                "'abc'.endsWith('c') ; true",
                "'abc'.index('c') ; 3",
                "'abca'.lastIndex('a') ; 4",
                "'abca'.index('a', 2) ; 4",
                "'a-b'.replace('-', '+') ; a+b",
                "'aab'.replaceAll('a', 'x') ; xxb",
                "'a.b.c'.substitute('.', '-') ; a-b.c",
                "'a.b.c'.substituteAll('.', '-') ; a-b-c",
                "'a'.concat('b') ; ab",
                "'b'.prefix('a') ; ab",
                "' a '.trim() ; a",
                "'12'.toInteger() + 1 ; 13",
                "'1.5'.toReal() ; 1.5",
                "'a b'.tokenize() ; [a b]",
                "'a,b'.tokenize(',') ; [a b]",
                "'ab'.characters() ; [a b]",
                "'ab'.matches('[a-z]+') ; true",
                "'ab'.isAlpha() ; true",
                "'a1'.isAlphaNum() ; true",
                "'AB'.equalsIgnoreCase('ab') ; true",
                "'a'.strcmp('a') ; 0",
                "'abc'.strstr('c') ; 3",
                "'a\\nb'.removeLineSeparators() ; ab",
                "'a\\nb'.tokenizeLine() ; [a b]",
                // numbers
                "(-3).abs() ; 3",
                "2.7.floor() ; 2",
                "2.7.round() ; 3",
                "1.max(2) ; 2",
                "1.min(2) ; 1",
                "7.div(2) ; 3",
                "7.mod(2) ; 1",
                // services of the description
                "bread.greet('Hallo') ; Hallo Bread",
                "self.eClassifiers.greet('O') ; [O Good O Bread O Cake]",
                "'a'.shout() ; a!",
                "self.eClassifiers->many() ; 3",
                "self.name.shout().size() ; 2"
            })
    void means(String query, String expected) throws EvaluationException {
        assertEquals(expected.strip().replace("it\\", "it"), shown(value(query)).strip(), query);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '"',
            value = {
                "self.nme ~ 'EPackage' has no feature 'nme'. Did you mean 'name'?",
                "self.size() ~ There is no service 'size' of EPackage; of a collection it is '->size'.",
                "x.name ~ There is no variable 'x' here.",
                "p::Nothing.name ~ The metamodels have no class 'p::Nothing'.",
                "self.eContents()->nothing() ~ There is no service '->nothing' with 0 arguments.",
                "1 / 0 ~ A number cannot be divided by 0.",
                "'x'.toInteger() ~ A value does not fit: For input string: \"\"x\"\"",
                "Sequence{1}->at(2) ~ There is no place 2 among 1.",
                "self.eContents( ~ Cannot evaluate 'aql:self.eContents(': something is missing at the end.",
                "'x ~ Cannot evaluate 'aql:'x': the text that begins at 1 does not end.",
                "self name ~ Cannot evaluate 'aql:self name': 'name' is not expected at 6."
            })
    void saysWhatIsWrong(String query, String message) {
        assertEquals(
                message.replace("\"\"", "\""),
                assertThrows(EvaluationException.class, () -> value(query)).getMessage());
    }

    @Test
    void deepNestingIsRefusedAndNotFollowed() {
        Expression deep = Expression.parse("aql:" + "(".repeat(100_000));
        assertTrue(deep instanceof Expression.Unsupported);
        assertTrue(Expression.parse("aql:" + "not ".repeat(100_000) + "true") instanceof Expression.Unsupported);
    }

    @Test
    void aLongExpressionIsRefusedInAShortSentence() {
        String sum = assertThrows(EvaluationException.class, () -> value("1+".repeat(100_000) + "1"))
                .getMessage();
        assertEquals("The expression is too long, or calls itself without end.", sum);
        String open = assertThrows(EvaluationException.class, () -> value("'" + "𝔘".repeat(100_000)))
                .getMessage();
        assertEquals("Cannot evaluate 'aql:'" + "𝔘".repeat(195) + "…': the text that begins at 1 does not end.", open);
    }
}
