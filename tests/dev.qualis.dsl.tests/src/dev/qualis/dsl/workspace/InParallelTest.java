package dev.qualis.dsl.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InParallelTest {

    private static final List<Integer> THINGS = IntStream.range(0, 100).boxed().toList();

    @Test
    void resultsStandInTheOrderOfTheThings() {
        assertEquals(THINGS.stream().map(each -> each * each).toList(), InParallel.each(THINGS, each -> each * each));
    }

    @Test
    void whatOneOfThemThrowsIsThrownToTheCaller() {
        CancellationException thrown = assertThrows(
                CancellationException.class,
                () -> InParallel.each(THINGS, each -> {
                    if (each == 57) {
                        throw new CancellationException("57");
                    }
                    return each;
                }));
        assertEquals("57", thrown.getMessage());
    }

    @Test
    void whoIsInterruptedIsCancelled() {
        Thread.currentThread().interrupt();
        try {
            assertThrows(CancellationException.class, () -> InParallel.each(THINGS, each -> each));
        } finally {
            assertTrue(Thread.interrupted());
        }
    }
}
