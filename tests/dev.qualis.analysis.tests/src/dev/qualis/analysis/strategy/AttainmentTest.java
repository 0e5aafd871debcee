package dev.qualis.analysis.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.process.MetricDirection;
import dev.qualis.model.value.Period;
import dev.qualis.model.value.Quantity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttainmentTest {

    private static final Period YEAR = Period.parse("2026");
    private static final LocalDate AFTER = LocalDate.of(2027, 1, 1);

    private static Attainment attainment(MetricDirection direction, String baseline, String target, String actual) {
        return Attainment.of(
                YEAR,
                direction,
                baseline == null ? null : Quantity.parse(baseline),
                target == null ? null : Quantity.parse(target),
                Optional.ofNullable(actual).map(text -> new Measured(YEAR, Quantity.parse(text))),
                AFTER);
    }

    @ParameterizedTest
    @CsvSource({
        "LOWER,  , 200 ppm, 250 ppm, 0.8, MISSED",
        "LOWER,  , 200 ppm, 200.0 ppm, 1, MET",
        "HIGHER, , 80 %, 60 %, 0.75, MISSED",
        "HIGHER, , 80 %, 100 %, 1.25, MET",
        "LOWER,  400 ppm, 200 ppm, 450 ppm, -0.25, MISSED",
        "HIGHER, 50 %, 90 %, 60 %, 0.25, MISSED",
        "UNSPECIFIED, 50 %, 90 %, 90 %, 1, MET",
        "UNSPECIFIED, 90 %, 50 %, 50 %, 1, MET",
        "HIGHER, 90 %, 90 %, 45 %, 0.5, MISSED",
        "LOWER,  400 pcs, 200 ppm, 250 ppm, 0.8, MISSED"
    })
    void isThePartOfTheTargetThatIsReached(
            MetricDirection direction,
            String baseline,
            String target,
            String actual,
            double share,
            TargetStatus status) {
        Attainment attainment = attainment(direction, baseline, target, actual);

        assertEquals(OptionalDouble.of(share), attainment.share());
        assertEquals(status, attainment.status());
    }

    @Test
    void nothingIsDividedByZero() {
        assertEquals(
                OptionalDouble.empty(),
                attainment(MetricDirection.LOWER, null, "5 cases", "0 cases").share());
        assertEquals(
                TargetStatus.MET,
                attainment(MetricDirection.LOWER, null, "5 cases", "0 cases").status());
        assertEquals(
                OptionalDouble.empty(),
                attainment(MetricDirection.HIGHER, null, "0 cases", "1 cases").share());
        assertEquals(
                OptionalDouble.of(0),
                attainment(MetricDirection.LOWER, null, "0 cases", "3 cases").share());
    }

    @Test
    void differentUnitsMissingTargetsAndUnknownDirectionsAreNotCompared() {
        assertEquals(
                TargetStatus.INCOMPARABLE,
                attainment(MetricDirection.LOWER, null, "5 %", "5 ppm").status());
        assertEquals(
                TargetStatus.INCOMPARABLE,
                attainment(MetricDirection.LOWER, null, null, "5 ppm").status());
        assertEquals(
                TargetStatus.INCOMPARABLE,
                attainment(MetricDirection.UNSPECIFIED, null, "5 %", "5 %").status());
        assertEquals(
                Optional.empty(),
                attainment(MetricDirection.LOWER, null, "5 %", "5 ppm").difference());
    }

    @Test
    void theLastDayStillBelongsToThePeriod() {
        Optional<Measured> poor = Optional.of(new Measured(YEAR, Quantity.parse("7 %")));
        Quantity target = Quantity.parse("5 %");

        assertEquals(
                TargetStatus.BEHIND,
                Attainment.of(YEAR, MetricDirection.LOWER, null, target, poor, LocalDate.of(2026, 12, 31))
                        .status());
        assertEquals(
                TargetStatus.MISSED,
                Attainment.of(YEAR, MetricDirection.LOWER, null, target, poor, AFTER)
                        .status());
    }

    @Test
    void theStatusHasANameInBothLanguages() {
        assertEquals("达成", TargetStatus.MET.label(Language.ZH));
        assertEquals("Met", TargetStatus.MET.label(Language.EN));
        assertEquals("逾期", MilestoneStatus.OVERDUE.label(Language.ZH));
        assertEquals("Overdue", MilestoneStatus.OVERDUE.label(Language.EN));
    }
}
