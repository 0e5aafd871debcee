package dev.qualis.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"1200 ppm", "98.5 %", "CNY 1_200_000", "12_345.678 h", "-3 degC", "7"})
    void readsQuantitiesAsItWritesThem(String text) {
        assertEquals(text, Quantity.parse(text).toString());
    }

    @Test
    void readsQuantitiesWithoutBlanks() {
        assertEquals(Quantity.parse("98.5 %"), Quantity.parse("98.5%"));
        assertEquals(Quantity.parse("CNY 1_200"), Quantity.parse("CNY1200"));
        assertEquals(new BigDecimal("98.5"), Quantity.parse("98.5%").value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ppm", "3 <furlongs>", "1.2.3", "FUR 3"})
    void refusesWhatIsNoQuantity(String text) {
        assertThrows(IllegalArgumentException.class, () -> Quantity.parse(text));
    }

    @Test
    void whatIsCountedIsAUnitInAnyWord() {
        assertEquals("furlongs", Quantity.parse("3 furlongs").unit().symbol());
        assertFalse(Quantity.parse("3 furlongs").isComparableWith(Quantity.parse("3 findings")));
    }

    @Test
    void comparesQuantitiesOfOneUnitOnly() {
        assertTrue(Quantity.parse("1 ppm").isComparableWith(Quantity.parse("2 ppm")));
        assertFalse(Quantity.parse("1 ppm").isComparableWith(Quantity.parse("2 ppb")));
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 2026-01-01, 2026-12-31",
        "2026..2030, 2026-01-01, 2030-12-31",
        "2026-H1, 2026-01-01, 2026-06-30",
        "2026-H2, 2026-07-01, 2026-12-31",
        "2026-Q3, 2026-07-01, 2026-09-30",
        "2024-02, 2024-02-01, 2024-02-29"
    })
    void knowsTheDaysOfPeriods(String text, LocalDate first, LocalDate last) {
        Period period = Period.parse(text);
        assertEquals(first, period.first());
        assertEquals(last, period.last());
        assertEquals(text, period.toString());
        assertTrue(period.contains(first) && period.contains(last) && !period.contains(last.plusDays(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-H3", "2026-Q5", "2026-13", "2026-00", "2030..2026", "26", "2026-1", "yesterday"})
    void refusesWhatIsNoPeriod(String text) {
        assertThrows(IllegalArgumentException.class, () -> Period.parse(text));
    }

    @Test
    void ordersPeriodsByTime() {
        assertTrue(Period.parse("2026-H1").compareTo(Period.parse("2026-H2")) < 0);
        assertTrue(Period.parse("2026-Q1").compareTo(Period.parse("2026")) < 0);
        assertTrue(Period.parse("2026..2030").contains(Period.parse("2027-Q2")));
    }

    @Test
    void countsIntervals() {
        assertEquals(
                LocalDate.of(2026, 8, 31),
                Interval.parse("6 months").after(LocalDate.of(2026, 2, 28)).plusDays(3));
        assertEquals("1 year", Interval.parse("1 years").toString());
        assertThrows(IllegalArgumentException.class, () -> Interval.parse("0 days"));
        assertThrows(IllegalArgumentException.class, () -> Interval.parse("3 moons"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2147483647 years", "8000 years", "2147483647 months", "2147483647 weeks", "2147483647 days"})
    void knowsNoDayAfterTheLastThatCanBeWritten(String interval) {
        assertEquals(LocalDate.of(9999, 12, 31), Interval.parse(interval).after(LocalDate.of(2026, 2, 28)));
        assertEquals(LocalDate.of(9999, 12, 31), Interval.parse(interval).after(LocalDate.of(9999, 12, 31)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"甲 | A", "甲", "a \\| b | c", "back\\\\slash | x"})
    void readsTextsAsItWritesThem(String text) {
        assertEquals(text, LocalizedText.parse(text).toString());
    }

    @Test
    void fallsBackToTheOtherLanguage() {
        assertEquals("甲", LocalizedText.of("甲").in(true));
        assertEquals("A", new LocalizedText("甲", "A").in(true));
        assertEquals("甲", new LocalizedText("甲", "A").in(false));
    }

    /** Example codes that the standard's own arithmetic was worked out for by hand. */
    @ParameterizedTest
    @CsvSource({"91350100M000100Y43, true", "91350100M000100Y4X, false", "91350100M000100Y4, false"})
    void checksCreditCodes(String code, boolean valid) {
        assertEquals(valid, CreditCode.isValid(code));
    }

    /** The example of the standard itself, and what is wrong with its neighbours. */
    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, true",
        "110105194912310021, false",
        "11010519491331002X, false",
        "1101051949123100, false"
    })
    void checksIdentityNumbers(String number, boolean valid) {
        assertEquals(valid, IdentityNumber.isValid(number));
    }

    @Test
    void unitsHaveANameInEachLanguage() {
        UnitOfMeasure points = UnitOfMeasure.parse("points");
        assertEquals("分", points.chinese());
        assertEquals("points", points.english());
        assertEquals("points", UnitOfMeasure.parse("分").english());
        assertEquals("ppm", UnitOfMeasure.parse("ppm").chinese());
        UnitOfMeasure.all().forEach(unit -> assertTrue(unit.english().matches("[\\x20-\\x7e°‰]+"), unit.symbol()));
    }
}
