package dev.qualis.viewpoint.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {
    @Test
    void aServiceWithoutReceiverIsCalledOnSelf() {
        assertEquals(new Expression.Service("service:f", "self", "f", List.of()), Expression.parse("service:f"));
    }

    @Test
    void aServiceTakesNamesOfVariables() {
        assertEquals(
                new Expression.Service("service:v.f(a, self)", "v", "f", List.of("a", "self")),
                Expression.parse("service:v.f(a, self)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "service:f('text')",
                "service:f(g(a))",
                "service:a.b.c",
                "service:",
                "ocl:self.",
                "[name->/]",
                "[protected (a)]x[/protected]",
                "[if (a)]x[name/]",
                "<%name%>"
            })
    void whatCannotBeEvaluatedIsSaidSo(String text) {
        assertInstanceOf(Expression.Unsupported.class, Expression.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RACI", "5", "质量：目标", "note: see 4.3", "features", "[0..1]", "[RACI] Tasks"})
    void textWithoutPrefixIsAConstant(String text) {
        assertEquals(new Expression.Constant(text), Expression.parse(text));
    }

    @Test
    void aBlankAfterThePrefixBelongsToTheName() {
        assertEquals(new Expression.Feature("feature: name", " name"), Expression.parse("feature: name"));
    }

    @Test
    void nothingIsBlank() {
        assertTrue(Expression.parse(null).isBlank());
        assertTrue(Expression.parse("  ").isBlank());
    }
}
