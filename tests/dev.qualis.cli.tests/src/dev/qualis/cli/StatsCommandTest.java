package dev.qualis.cli;

import dev.qualis.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a model holds and what the analyses find in it. */
class StatsCommandTest {
    @TempDir
    private Path folder;

    @Test
    void statsCountsForPeopleAndMachines() throws IOException {
        Path model = Files.writeString(folder.resolve("a.qms"), """
                project P "项目" | "Project" language zh, en
                use library CQOS
                unit HQ "总部" | "Headquarters"
                unit Quality "质量部" in HQ
                """);
        Golden.assertMatches("statistics.en.txt", Run.of("stats", model).out());
        Golden.assertMatches("statistics.zh.txt", Run.in("zh", "stats", model).out());
        Golden.assertMatches(
                "statistics.json", Run.of("stats", model, "--format", "json").out());
    }

    @Test
    void statsSumUpWhatTheAnalysesFind() throws IOException {
        Path model = Files.writeString(folder.resolve("b.qms"), """
                project P "项目" | "Project" language zh, en { model date 2026-11-20 }
                unit Quality "质量部" | "Quality" { activities planning }
                competence Law "法规" | "Law" kind knowledge
                position CQO "首席质量官" | "CQO" in Quality {
                    function managementSystem
                    key position
                    competence Law level expert
                }
                person Chen "陈" | "Chen" holds CQO since 2024-01-01 { competence Law level basic }
                person Lin "林" | "Lin" { successor for CQO }
                product Router "路由器" | "Router" { markets CN, EU }
                register Duties "登记册" | "Register" {
                    obligation Safety "安全" | "Safety" {
                        source law "安全" | "Safety" in CN
                        topics quality
                        applies to Router
                        reviewed on 2025-01-10 every 12 months
                    }
                }
                metric Failures "失效率" | "Failures" in ppm { direction lower values { 2025: 900 ppm 2026-H1: 800 ppm } }
                process Build "制造" | "Build" {
                    owner CQO
                    measured by Failures
                }
                risk Solder "虚焊" | "Solder" in Build likelihood 3 impact 5
                risk Dust "粉尘" | "Dust" in Build
                strategy S "战略" | "Strategy" {
                    goal Halve "减半" | "Halve" of Failures from 1000 ppm in 2024 to 500 ppm by 2028 {
                        2025: 900 ppm
                        2026: 750 ppm
                    }
                }
                plan Year "计划" | "Plan" for 2026 {
                    action Burn "老化" | "Burn-in" serves Halve {
                        milestone 2026-03-31 "一" | "One" reached on 2026-03-27
                        milestone 2026-06-30 "二" | "Two"
                    }
                }
                quality costs Costs "质量成本" | "Quality costs" for 2025 in CNY {
                    revenue CNY 40_000_000
                    costs of prevention { account Training "培训" | "Training" planned CNY 400_000 actual CNY 500000.50 }
                    costs of externalFailure {
                        account Warranty "保修" | "Warranty" planned CNY 1_100_000 actual CNY 1499999.50
                        account Export "出口" | "Export" actual EUR 7
                    }
                }
                loss analysis Losses "损失" | "Losses" for 2025 {
                    loss scrap side internal amount CNY 300
                    indirect loss complaint side external amount CNY 100
                    loss warranty side external amount CNY 600
                }
                emission source Power "电" | "Power" scope scope2 factor 500 kgCO2e { activity { 2025: 2_400 MWh } }
                emission source Gas "气" | "Gas" scope scope1 factor 2 kgCO2e
                sustainability target Carbon "减碳" | "Less carbon" scope scope2 from 1400 tCO2e in 2024
                    to 1000 tCO2e by 2026 {
                    actual { 2025: 1200 tCO2e }
                }
                """);
        Golden.assertMatches("analyses.en.txt", Run.of("stats", model).out());
        Golden.assertMatches("analyses.zh.txt", Run.in("zh", "stats", model).out());
        Golden.assertMatches(
                "analyses.json", Run.of("stats", model, "--format", "json").out());
    }
}
