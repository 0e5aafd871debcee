package dev.qualis.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.dsl.TextProject;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelDateCheckTest {

    private static List<String> issues(String text) {
        return TextProject.of("project P \"P\" { model date 2026-06-30 }\n" + text)
                .issues();
    }

    @Test
    void reportsWhatHasRunOut() {
        assertEquals(
                List.of("a.qms:3:78 qualis.qualification.expired", "a.qms:5:32 qualis.infrastructure.expired"),
                issues("""
                    position A "A"
                    person X "X" holds A { qualification "Q" for A                         until 2026-06-29 }
                    person Y "Y" { qualification "Q" for A until 2026-06-29 }
                    infrastructure L "L"     until 2026-06-29
                    infrastructure M "M" until 2026-06-30
                    """));
    }

    @Test
    void letsCertificatesOfFormerPostsRunOut() {
        assertEquals(List.of(), issues("""
            position A "A"
            person X "X" holds A until 2026-01-31 { qualification "Q" for A until 2026-02-28 }
            """));
    }

    @Test
    void reportsRecordsOfWhatIsStillAhead() {
        assertEquals(
                List.of(
                        "a.qms:2:19 qualis.filing.date.ahead",
                        "a.qms:2:45 qualis.dates.ahead",
                        "a.qms:3:35 qualis.dates.ahead",
                        "a.qms:4:8 qualis.metric.incomplete",
                        "a.qms:4:36 qualis.metric.value.ahead"),
                issues("""
                    filing F "F"   on 2026-07-01 { consent   on 2026-07-01 }
                    person X "X" { trait integrity on 2026-07-01 }
                    metric M "M" in ppm { values {     2026-Q3: 5 ppm 2026: 5 ppm } }
                    """));
    }

    @Test
    void judgesNothingWithoutAModelDate() {
        assertEquals(
                List.of(),
                TextProject.of("infrastructure L \"L\" until 1999-01-01\nfiling F \"F\" on 2999-01-01")
                        .issues());
    }
}
