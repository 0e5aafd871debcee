package dev.qualis.viewpoint.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InterpreterTest {
    private final EPackage pack = EcoreFactory.eINSTANCE.createEPackage();
    private final EClass type = EcoreFactory.eINSTANCE.createEClass();
    private final EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
    private Interpreter interpreter;

    /** Services on Ecore itself: overloads by receiver, arity, failure. */
    public static final class EcoreServices {
        public String kind(EObject any) {
            return "object";
        }

        public String kind(EClassifier any) {
            return "classifier";
        }

        public String kind(EClass any) {
            return "class";
        }

        public String join(ENamedElement one, String other) {
            return one.getName() + other;
        }

        public String both(EObject self, EObject other) {
            return "two";
        }

        public String both(EObject self) {
            return "one";
        }

        public Object fail(EObject any) {
            throw new IllegalStateException("no luck");
        }

        public Object endless(EObject any) {
            return endless(any);
        }

        public static String fixed(EObject any) {
            return "static";
        }

        public String noService(String text) {
            return text;
        }

        String hidden(EObject any) {
            return "hidden";
        }
    }

    @BeforeEach
    void build() throws IllegalAccessException {
        pack.setName("p");
        type.setName("T");
        attribute.setName("a");
        attribute.setEType(EcorePackage.Literals.ESTRING);
        pack.getEClassifiers().add(type);
        type.getEStructuralFeatures().add(attribute);
        Services services = new Services();
        services.add(new EcoreServices());
        interpreter = new Interpreter(services);
    }

    private Object evaluate(String expression, Object... variables) throws EvaluationException {
        return evaluate(type, expression, variables);
    }

    private Object evaluate(EObject self, String expression, Object... variables) throws EvaluationException {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < variables.length; i += 2) {
            map.put((String) variables[i], variables[i + 1]);
        }
        return interpreter.evaluate(Expression.parse(expression), self, map);
    }

    private String failure(String expression, Object... variables) {
        return assertThrows(EvaluationException.class, () -> evaluate(expression, variables))
                .getMessage();
    }

    @Test
    void readsFeaturesAndPseudoFeatures() throws EvaluationException {
        assertEquals("T", evaluate("feature:name"));
        assertEquals(pack, evaluate("feature:eContainer"));
        assertEquals(List.of(attribute), Interpreter.toElements(evaluate("feature:eStructuralFeatures")));
        assertEquals(
                attribute, Interpreter.toElements(evaluate("feature:eContents")).get(0));
        assertEquals(
                type,
                Interpreter.toElements(evaluate(pack, "feature:eAllContents")).get(0));
        assertEquals(EcorePackage.Literals.ECLASS, evaluate("feature:eClass"));
        assertTrue(Interpreter.toElements(evaluate(attribute, "feature:eCrossReferences"))
                .contains(EcorePackage.Literals.ESTRING));
    }

    @Test
    void readsDerivedFeatures() throws EvaluationException {
        assertEquals(List.of(attribute), Interpreter.toElements(evaluate("feature:eAllAttributes")));
    }

    @Test
    void anUnknownFeatureIsAFailure() {
        assertEquals("'EClass' has no feature 'nme'. Did you mean 'name'?", failure("feature:nme"));
        assertEquals("'EClass' has no feature ' name'. Did you mean 'name'?", failure("feature: name"));
    }

    @Test
    void readsVariablesAndSelf() throws EvaluationException {
        assertEquals(type, evaluate("var:self"));
        assertEquals(pack, evaluate("var:root", "root", pack));
        assertNull(evaluate("var:root", "root", null));
        assertEquals("There is no variable 'view' here.", failure("var:view"));
    }

    @Test
    void callsTheServiceForTheMostSpecificReceiver() throws EvaluationException {
        assertEquals("class", evaluate("service:kind"));
        assertEquals("classifier", evaluate(EcorePackage.Literals.ESTRING, "service:kind"));
        assertEquals("object", evaluate(attribute, "service:kind"));
    }

    @Test
    void callsByReceiverAndArguments() throws EvaluationException {
        assertEquals("px", evaluate("service:v.join(w)", "v", pack, "w", "x"));
        assertEquals("Tnull", evaluate("service:join(w)", "w", null));
        assertEquals("static", evaluate("service:fixed"));
    }

    @Test
    void theNumberOfArgumentsIsExact() throws EvaluationException {
        assertEquals("one", evaluate("service:both"));
        assertEquals("two", evaluate("service:both(self)"));
        assertEquals("No service 'both' takes EClass and 2 arguments.", failure("service:both(self, self)"));
    }

    @Test
    void whatIsNoServiceIsNotCalled() {
        assertEquals("No service 'noService' takes EClass and 0 arguments.", failure("service:noService"));
        assertEquals("There is no service 'hidden'.", failure("service:hidden"));
        assertEquals("There is no service 'wait'.", failure("service:wait"));
    }

    @Test
    void theReceiverMustBeAnElement() {
        assertEquals(
                "The receiver of 'service:v.kind' is not a model element.", failure("service:v.kind", "v", "text"));
    }

    @Test
    void aServiceThatThrowsIsAFailureWithItsReason() {
        assertEquals("Service 'fail' failed: no luck", failure("service:fail"));
        assertEquals("Service 'endless' does not end.", failure("service:endless"));
    }

    @Test
    void convertsToBooleans() {
        assertFalse(Interpreter.toBoolean(null));
        assertFalse(Interpreter.toBoolean(false));
        assertTrue(Interpreter.toBoolean(true));
        assertTrue(Interpreter.toBoolean(0));
        assertTrue(Interpreter.toBoolean(List.of()));
    }

    @Test
    void convertsToIntegers() {
        assertEquals(7, Interpreter.toInteger("7"));
        assertEquals(3, Interpreter.toInteger(3.9));
        assertEquals(0, Interpreter.toInteger("seven"));
        assertEquals(0, Interpreter.toInteger(null));
    }

    @Test
    void keepsOnlyElementsOfCollections() {
        assertEquals(List.of(type, pack), Interpreter.toElements(Arrays.asList(type, "x", null, pack)));
        assertEquals(List.of(type), Interpreter.toElements(new Object[] {type, 1}));
        assertEquals(List.of(type), Interpreter.toElements(type));
        assertEquals(List.of(), Interpreter.toElements("x"));
        assertEquals(List.of(), Interpreter.toElements(null));
    }
}
