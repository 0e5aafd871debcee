package dev.qualis.app;

import static org.junit.jupiter.api.Assertions.fail;

import dev.qualis.app.Outcome.Done;
import dev.qualis.app.Outcome.Refused;

/** Takes outcomes apart. */
final class Outcomes {
    private Outcomes() {}

    static <T> T value(Outcome<T> outcome) {
        return switch (outcome) {
            case Done<T>(T value) -> value;
            case Refused<T>(Refusal refusal) -> fail("refused: " + refusal);
        };
    }

    static Refusal refusal(Outcome<?> outcome) {
        return switch (outcome) {
            case Done<?>(Object value) -> fail("not refused: " + value);
            case Refused<?>(Refusal refusal) -> refusal;
        };
    }
}
