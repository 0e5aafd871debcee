package dev.qualis.analysis.sustainability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.analysis.WrittenModel;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.sustainability.EmissionScope;
import dev.qualis.model.value.Period;
import dev.qualis.model.value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GreenhouseGasesTest {

    static final String SOURCES = """
            emission source Gas "天然气" scope scope1 factor 2 kgCO2e { activity { 2025: 550_000 m3 2026-H1: 260_000 m3 } }
            emission source Cars "汽车" scope scope1 factor 0.002 tCO2e { activity { 2025: 200_000 l } }
            emission source Power "电" scope scope2 factor 0.5 tCO2e { activity { 2025: 46_160 MWh } }
            emission source Freight "运输" scope scope3 factor 100 gCO2e { activity { 2025: 31_000_000 km } }
            emission source Leased "租赁" scope scope3 { not applicable because "没有" }
            """;

    private static Quantity tonnes(String value) {
        return new Quantity(new BigDecimal(value), Emissions.TONNES);
    }

    private static void assertTonnes(String expected, Quantity actual) {
        assertEquals(tonnes(expected), actual);
    }

    @Test
    void anEmptyModelEmitsNothing() {
        assertEquals(new GreenhouseGases(List.of(), Map.of(), List.of()), GreenhouseGases.of(WrittenModel.empty()));
    }

    @Test
    void sumsActivityTimesFactorByScopeInTonnes() {
        GreenhouseGases gases = GreenhouseGases.of(WrittenModel.of(SOURCES));
        PeriodEmissions year = gases.in(Period.parse("2025")).orElseThrow();

        // 550,000 × 0.002 + 200,000 × 0.002; 46,160 × 0.5; 31,000,000 × 0.0001
        assertTonnes("1500", year.scopes().get(EmissionScope.SCOPE1));
        assertTonnes("23080", year.scopes().get(EmissionScope.SCOPE2));
        assertTonnes("3100", year.scopes().get(EmissionScope.SCOPE3));
        assertTonnes("27680", year.total());
        assertTonnes("24580", year.sum(Set.of(EmissionScope.SCOPE1, EmissionScope.SCOPE2)));
        assertTonnes("1100", year.sources().getFirst().emission());
        assertEquals(Quantity.parse("2 kgCO2e"), year.sources().getFirst().factor());
        assertEquals(Quantity.parse("550000 m3"), year.sources().getFirst().activity());
    }

    @Test
    void aPeriodIsCompleteWhereEverySourceHasData() {
        GreenhouseGases gases = GreenhouseGases.of(WrittenModel.of(SOURCES));
        PeriodEmissions year = gases.periods().getFirst();
        PeriodEmissions half = gases.periods().getLast();

        assertEquals(
                List.of("2025", "2026-H1"),
                gases.periods().stream().map(p -> p.period().text()).toList());
        assertTrue(year.isComplete(EmissionScope.VALUES));
        assertFalse(half.isComplete(Set.of(EmissionScope.SCOPE1)));
        assertEquals(
                Map.of(
                        EmissionScope.UNSPECIFIED, 0,
                        EmissionScope.SCOPE1, 1,
                        EmissionScope.SCOPE2, 1,
                        EmissionScope.SCOPE3, 1),
                half.missing());
        assertTonnes("520", half.total());
        assertTonnes("0", half.scopes().get(EmissionScope.SCOPE2));
        assertEquals(List.of("Leased"), WrittenModel.names(gases.notApplicable()));
        assertEquals(Optional.empty(), gases.in(Period.parse("2024")));
    }

    @Test
    void saysWhyASourceIsInNoSum() {
        GreenhouseGases gases = GreenhouseGases.of(WrittenModel.of("""
                        emission source A "一" factor 1 tCO2e { activity { 2025: 1 t } }
                        emission source B "二" scope scope1 { activity { 2025: 1 t } }
                        emission source C "三" scope scope1 factor 1 kWh { activity { 2025: 1 t } }
                        emission source D "四" scope scope1 factor 1 tCO2e
                        emission source F "五" scope scope1 factor 1 tCO2e { activity { 2024: 1 MWh 2025: 1 kWh } }
                        emission source G "六" scope scope2 factor 1 tCO2e { activity { 2025: 1 kWh } }
                        """));

        assertEquals(
                List.of(
                        SourceProblem.NO_SCOPE,
                        SourceProblem.NO_FACTOR,
                        SourceProblem.FACTOR_UNIT,
                        SourceProblem.NO_ACTIVITY,
                        SourceProblem.ACTIVITY_UNITS),
                List.copyOf(gases.problems().values()));
        assertEquals(
                List.of("A", "B", "C", "D", "F"),
                WrittenModel.names(List.copyOf(gases.problems().keySet())));
        assertEquals(1, gases.periods().size());
        // a source without a scope may belong to any, so no scope is complete
        assertFalse(gases.periods().getFirst().isComplete(Set.of(EmissionScope.SCOPE2)));
    }

    @Test
    void twoValuesOfOneSourceInAPeriodCountOnceAsASource() {
        PeriodEmissions year = GreenhouseGases.of(WrittenModel.of("""
                                emission source A "一" scope scope1 factor 2 tCO2e { activity { 2025: 1 t 2025: 3 t } }
                                emission source B "二" scope scope1 factor 2 tCO2e { activity { 2024: 1 t } }
                                """))
                .in(Period.parse("2025"))
                .orElseThrow();
        assertEquals(tonnes("8"), year.total());
        assertEquals(1, year.missing().get(EmissionScope.SCOPE1));
    }

    @Test
    void problemsHaveNamesInBothLanguages() {
        assertEquals("无排放因子", SourceProblem.NO_FACTOR.label(Language.ZH));
        assertEquals("No emission factor", SourceProblem.NO_FACTOR.label(Language.EN));
    }
}
