package dev.qualis.analysis.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.WrittenModel;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.process.MetricDirection;
import dev.qualis.model.value.Period;
import dev.qualis.model.value.Quantity;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One status for all targets, which knows direction, period and what adds up. */
class CourseTest {

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource({
        // counts of half a year by half of the year's target
        "2026-H1, 31 cases, 60 cases, HIGHER, ON_TRACK",
        "2026-H1, 29 cases, 60 cases, HIGHER, BEHIND",
        "2026-H1, 60 cases, 60 cases, HIGHER, MET",
        "2026-H1, 3 cases, 6 cases, LOWER, ON_TRACK",
        "2026-H1, 4 cases, 6 cases, LOWER, BEHIND",
        "2026-H1, 7 cases, 6 cases, LOWER, MISSED",
        "2026-H1, 0 cases, 0 cases, LOWER, ON_TRACK",
        "2026-H1, 1 cases, 0 cases, LOWER, MISSED",
        "2026-Q3, 15 cases, 60 cases, HIGHER, ON_TRACK",
        "2026, 59 cases, 60 cases, HIGHER, BEHIND"
    })
    void whatAddsUpIsJudgedByItsPartOfTheYear(
            String period, String actual, String target, MetricDirection better, TargetStatus status) {
        Course course = new Course(Period.parse("2026"), Optional.empty(), Optional.empty(), true);
        assertEquals(status, course.status(measured(period, actual), Quantity.parse(target), better, NOVEMBER));
    }

    @Test
    void aPartOfAYearThatIsOverSaysNothingOfTheWhole() {
        Course course = new Course(Period.parse("2025"), Optional.empty(), Optional.empty(), true);
        Quantity target = Quantity.parse("60 cases");
        assertEquals(
                TargetStatus.NOT_MEASURED,
                course.status(measured("2025-H1", "31 cases"), target, MetricDirection.HIGHER, NOVEMBER));
        assertEquals(
                TargetStatus.MISSED,
                course.status(measured("2025", "47 cases"), target, MetricDirection.HIGHER, NOVEMBER));
    }

    @ParameterizedTest
    @CsvSource({
        // from 1,200 at the end of 2025 to 1,000 at the end of 2026: about 1,101 at the end of June
        "2026-H1, 1100 ppm, ON_TRACK",
        "2026-H1, 1110 ppm, BEHIND",
        "2026-H1, 1000 ppm, MET",
        "2026-Q3, 1060 ppm, BEHIND",
        "2026-Q3, 1050 ppm, ON_TRACK"
    })
    void aLevelIsJudgedByTheStraightLine(String period, String actual, TargetStatus status) {
        Course course = new Course(
                Period.parse("2026"),
                Optional.of(LocalDate.of(2025, 12, 31)),
                Optional.of(Quantity.parse("1200 ppm")),
                false);
        assertEquals(
                status,
                course.status(measured(period, actual), Quantity.parse("1000 ppm"), MetricDirection.LOWER, NOVEMBER));
    }

    @Test
    void aMetricAndTheGoalWithTheSameTargetStandAlike() {
        ModelIndex index = WrittenModel.read("""
            project P "项目" { model date 2026-11-20 }
            metric M "失效" in ppm { direction lower target 1000 ppm values { 2025: 1200 ppm 2026-H1: 1080 ppm } }
            metric N "失效" in ppm { direction lower target 1000 ppm values { 2025: 1200 ppm 2026-H1: 1080 ppm } }
            metric Closed "项目" in cases { direction higher target 60 cases values { 2025: 47 cases 2026-H1: 31 cases } }
            metric Staff "人数" in persons { direction higher target 60 persons values { 2026-H1: 31 persons } }
            metric Bare "无目标" in % { values { 2026: 3 % } }
            metric Empty "无值" in % { target 3 % }
            metric Last "去年" in % { direction higher target 90 % values { 2025: 88 % } }
            goal G "目标" of M from 1200 ppm in 2025 to 800 ppm by 2028 { 2026: 1000 ppm }
            goal Year "年度目标" of Last from 80 % in 2024 to 90 % by 2025
            """);
        assertEquals(TargetStatus.ON_TRACK, standing(index, "M"));
        assertEquals(
                standing(index, "M"),
                StrategyCascade.of(index)
                        .goals()
                        .getFirst()
                        .years()
                        .getFirst()
                        .attainment()
                        .status());
        assertEquals(TargetStatus.BEHIND, standing(index, "N")); // nobody said where the way begins
        assertEquals(TargetStatus.ON_TRACK, standing(index, "Closed"));
        assertEquals(TargetStatus.BEHIND, standing(index, "Staff"));
        assertEquals(TargetStatus.INCOMPARABLE, standing(index, "Bare"));
        assertEquals(TargetStatus.NOT_MEASURED, standing(index, "Empty"));
        assertEquals(TargetStatus.MISSED, standing(index, "Last"));
    }

    /** A target of one year needs no annual targets: its own end is that of its last year. */
    @Test
    void theEndOfAGoalIsTheTargetOfItsLastYear() {
        ModelIndex index = WrittenModel.read("""
            project P "项目" { model date 2026-11-20 }
            metric Yield "合格率" in % { direction higher values { 2025: 97.6 % 2026: 98.2 % } }
            goal Better "提高" of Yield from 97.6 % in 2025 to 98.5 % by 2026
            """);
        YearProgress year = StrategyCascade.of(index).goals().getFirst().years().getFirst();
        assertEquals("2026", year.attainment().period().text());
        assertEquals(2.0 / 3, year.attainment().share().orElseThrow(), 1e-12);
    }

    private static TargetStatus standing(ModelIndex index, String name) {
        Metric metric = index.all(Metric.class).stream()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
        return MetricStanding.of(metric, index).status();
    }

    private static Measured measured(String period, String value) {
        return new Measured(Period.parse(period), Quantity.parse(value));
    }
}
