package dev.qualis.exchange.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.model.value.Interval;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalReaderTest {
    @ParameterizedTest
    @CsvSource({
        "每半年, 6 months",
        "每两年一次, 24 months",
        "12个月, 12 months",
        "每3个月, 3 months",
        "2周, 2 weeks",
        "每90天, 90 days",
        "Yearly, 12 months",
        "every 3 months, 3 months",
        "2 quarters, 6 months",
        "3 yrs., 36 months",
        "HALF-YEARLY, 6 months"
    })
    void readsBothLanguages(String written, String interval) {
        assertEquals(Optional.of(Interval.parse(interval)), IntervalReader.read(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sometimes", "视情况", "1234567890 months", "months"})
    void doesNotGuess(String written) {
        assertEquals(Optional.empty(), IntervalReader.read(written));
    }
}
