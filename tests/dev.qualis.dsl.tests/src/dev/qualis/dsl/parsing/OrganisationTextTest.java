package dev.qualis.dsl.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.dsl.TextProject;
import dev.qualis.model.qms.organisation.AuthorityKind;
import dev.qualis.model.qms.organisation.CompetenceLevel;
import dev.qualis.model.qms.organisation.DecisionKind;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.organisation.QualityFunction;
import dev.qualis.model.qms.organisation.QualityTeam;
import dev.qualis.model.value.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrganisationTextTest {

    @Test
    void readsAPositionWithAllThatItCarries() {
        TextProject project = TextProject.withCatalogues("""
                unit HQ "总部" | "Headquarters"
                position GM "总经理" | "General manager" in HQ { top manager }
                position CQO "首席质量官" | "Chief quality officer" reports to GM in HQ {
                    chief quality officer
                    executive
                    function supplierQuality, metrology
                    headcount 1
                    full time
                    authority veto over productRelease, projectMilestone at Gate
                    authority appraisal, penalty, reward, recommendation
                    competence "8D" level expert evidence "证书" | "Certificate", Statistics level proficient
                    fulfils CQOS 4.3.a, ISO9001 5.3
                }
                competence Statistics "统计" | "Statistics" kind skill
                decision point Gate "放行" | "Release" kind productRelease
                """);
        assertEquals(List.of(), project.issues());
        Position cqo = project.element(Position.class, "CQO");
        assertEquals(new LocalizedText("首席质量官", "Chief quality officer"), cqo.getTitle());
        assertEquals("GM", cqo.getReportsTo().getName());
        assertEquals("HQ", cqo.getUnit().getName());
        assertTrue(cqo.isChiefQualityOfficer() && cqo.isExecutive() && cqo.isFullTime());
        assertEquals(List.of(QualityFunction.SUPPLIER_QUALITY, QualityFunction.METROLOGY), cqo.getFunctions());
        assertEquals(
                List.of(AuthorityKind.VETO), cqo.getAuthorities().getFirst().getKinds());
        assertEquals(
                List.of(DecisionKind.PRODUCT_RELEASE, DecisionKind.PROJECT_MILESTONE),
                cqo.getAuthorities().getFirst().getOver());
        assertEquals("Gate", cqo.getAuthorities().getFirst().getAt().getFirst().getName());
        assertEquals(4, cqo.getAuthorities().get(1).getKinds().size());
        assertEquals("8D", cqo.getRequirements().getFirst().getTitle().primary());
        assertEquals(CompetenceLevel.EXPERT, cqo.getRequirements().getFirst().getLevel());
        assertEquals("Statistics", cqo.getRequirements().get(1).getCompetence().getName());
        assertEquals(
                List.of("4.3.a", "5.3"),
                cqo.getFulfilments().getFirst().getClauses().stream()
                        .map(clause -> clause.getNumber())
                        .toList());
    }

    @Test
    void readsChineseNamesEverywhere() {
        TextProject project = TextProject.of("""
                unit 质量中心 "质量中心"
                position 首席质量官 "首席质量官" in 质量中心
                position 供应商质量_2 "供应商质量" in 质量中心 reports to 首席质量官
                person 陈刚 "陈刚" holds 首席质量官 since 2024-03-01
                """);
        assertEquals(List.of(), project.issues());
        assertEquals(
                LocalDate.of(2024, 3, 1),
                project.element(Person.class, "陈刚").getHoldings().getFirst().getSince());
    }

    @Test
    void takesWordsOfTheLanguageAsNamesBehindACaret() {
        TextProject project = TextProject.of("unit ^unit \"U\"\nposition P \"P\" in ^unit");
        assertEquals(List.of(), project.issues());
        assertEquals("unit", project.element(Position.class, "P").getUnit().getName());
    }

    @Test
    void readsQualityTeamsOfProductLines() {
        TextProject project = TextProject.of("""
                product line Router "路由器" | "Routers" { quality team RouterQuality }
                quality team RouterQuality "质量团队" | "Quality team" in Router {
                    members Lead
                    phases concept, design, endOfLife
                }
                position Lead "组长" | "Lead" in RouterQuality
                """);
        assertEquals(List.of(), project.issues());
        assertEquals(
                3,
                project.element(QualityTeam.class, "RouterQuality").getPhases().size());
    }
}
