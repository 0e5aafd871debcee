package dev.qualis.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.dsl.TextProject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Mistakes do not hide one another: all of them are told in one run, each in its place. */
class TenMistakesTest {

    private static final String TEXT = """
            enterprise E "公司" {
                credit code "91350100M000100Y44"
            }
            position GM "总经理 {
                top manager
            }
            position CQO "质量官" reports to Head
            position CQO "质量官" in Nowhere
            position Head "部长" reports to CQO {
                fulfils CQOS 5.1.77
            }
            person X "甲" holds GM since 2026-13-01
            process Buy "采购" {
                raci {
                    R Head
                    A GM, Head
                }
            }
            metric M "指标" in ppm {
                target 3 %
            }
            """;

    @Test
    void tellsTenMistakesInOneRun() {
        assertEquals(
                List.of(
                        "a.qms:2:17 qualis.enterprise.creditCode.invalid",
                        "a.qms:4:13 qualis.syntax.text.unclosed",
                        "a.qms:7:31 qualis.position.reporting.cycle",
                        "a.qms:8:10 qualis.name.duplicate",
                        "a.qms:8:23 qualis.reference.unknown",
                        "a.qms:10:13 qualis.clause.unknown",
                        "a.qms:12:29 qualis.date.invalid",
                        "a.qms:13:9 qualis.process.owner.missing",
                        "a.qms:16:15 qualis.process.accountable.multiple",
                        "a.qms:20:12 qualis.metric.unit.mismatch"),
                TextProject.withCatalogues(TEXT).issues());
    }
}
