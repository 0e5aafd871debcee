package dev.qualis.analysis.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.analysis.WrittenModel;
import dev.qualis.model.qms.core.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskMatrixTest {

    private static final String RISKS = """
            position CQO "首席质量官"
            process Build "制造"
            metric Yield "良率" in %
            strategy S "战略" {
                risk Chips "断供" likelihood 3 impact 5 response mitigate by Dual owned by CQO
                risk Cyber "漏洞" likelihood 5 impact 3 response mitigate
                opportunity Green "绿色" likelihood 4 impact 4 response exploit by Dual
                initiative Dual "双源" kind resources
            }
            risk Solder "虚焊" in Build likelihood 3 impact 5 response accept {
                measurement "抽查"
            }
            risk Dust "粉尘" in Build likelihood 1 impact 4 response avoid {
                control "洁净" measured by Yield
            }
            risk Unrated "未评" in Build likelihood 2
            risk Outside "超出" in Build likelihood 6 impact 1
            """;

    private final RiskMatrix matrix = RiskMatrix.risks(WrittenModel.of(RISKS));

    private static List<String> names(List<RatedRisk> risks) {
        return risks.stream().map(risk -> risk.risk().getName()).toList();
    }

    @Test
    void anEmptyModelHasTwentyFiveEmptyCells() {
        RiskMatrix empty = RiskMatrix.risks(WrittenModel.empty());

        assertEquals(25, empty.cells().size());
        assertTrue(empty.cells().stream().allMatch(cell -> cell.risks().isEmpty()));
        assertEquals(List.of(), empty.ranked());
    }

    @Test
    void risksStandInTheCellOfTheirLikelihoodAndImpact() {
        assertEquals(List.of("Chips", "Solder"), names(matrix.cell(3, 5).risks()));
        assertEquals(List.of("Cyber"), names(matrix.cell(5, 3).risks()));
        assertEquals(List.of("Dust"), names(matrix.cell(1, 4).risks()));
        assertEquals(
                4, matrix.cells().stream().mapToInt(cell -> cell.risks().size()).sum());
        assertEquals(15, matrix.cell(3, 5).rating());
    }

    @Test
    void everyCellKnowsItsPlace() {
        for (int likelihood = 1; likelihood <= RiskMatrix.SIZE; likelihood++) {
            for (int impact = 1; impact <= RiskMatrix.SIZE; impact++) {
                RiskCell cell = matrix.cell(likelihood, impact);
                assertEquals(likelihood, cell.likelihood());
                assertEquals(impact, cell.impact());
            }
        }
        assertThrows(IllegalArgumentException.class, () -> matrix.cell(0, 1));
        assertThrows(IllegalArgumentException.class, () -> matrix.cell(1, 6));
    }

    @Test
    void risksWithoutRatingOrOutsideTheScaleAreInNoCell() {
        assertEquals(List.of("Unrated", "Outside"), names(matrix.unrated()));
    }

    @Test
    void opportunitiesHaveTheirOwnMatrix() {
        RiskMatrix opportunities = RiskMatrix.opportunities(WrittenModel.of(RISKS));

        assertEquals(List.of("Green"), names(opportunities.cell(4, 4).risks()));
        assertEquals(List.of("Green"), names(opportunities.ranked()));
    }

    @Test
    void ranksByRatingThenImpactThenText() {
        assertEquals(List.of("Chips", "Solder", "Cyber", "Dust"), names(matrix.ranked()));
    }

    @Test
    void countsByLevel() {
        assertEquals(
                Map.of(RiskLevel.LOW, 1, RiskLevel.MEDIUM, 0, RiskLevel.HIGH, 0, RiskLevel.VERY_HIGH, 3),
                matrix.counts());
        assertEquals(List.of(RiskLevel.values()), List.copyOf(matrix.counts().keySet()));
    }

    @Test
    void aRiskIsAnsweredByAResponseThatSomethingCarriesOut() {
        List<RatedRisk> ranked = matrix.ranked();
        assertEquals(
                List.of(true, true, false, true),
                ranked.stream().map(RatedRisk::answered).toList());
        assertEquals(
                List.of(true, false, false, false),
                ranked.stream().map(RatedRisk::owned).toList());
        assertEquals(
                List.of(false, true, false, true),
                ranked.stream().map(RatedRisk::monitored).toList());
    }

    @ParameterizedTest
    @CsvSource({"1, LOW", "4, LOW", "5, MEDIUM", "9, MEDIUM", "10, HIGH", "12, HIGH", "15, VERY_HIGH", "25, VERY_HIGH"})
    void bandsTheRating(int rating, RiskLevel level) {
        assertEquals(level, RiskLevel.of(rating));
    }

    @Test
    void levelsHaveNamesInBothLanguages() {
        assertEquals("很高", RiskLevel.VERY_HIGH.label(Language.ZH));
        assertEquals("Very high", RiskLevel.VERY_HIGH.label(Language.EN));
    }
}
