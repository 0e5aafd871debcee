package dev.qualis.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.model.qms.standard.Standard;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SharedEvidenceTest {

    private static final String HOUSE = """
        library House "厂规" | "House rules" language zh, en
        standard HouseRules "厂规" | "House rules" {
            clause 1 "审核" | "Audits" modality shall {
                corresponds ISO9001 9.2
            }
            clause 2 "会议" | "Meetings" modality should
            clause 3 "要点" | "Essentials" {
                corresponds CQOS 4.1
                clause 3.1 "素养" | "Traits" modality shall
            }
            clause 4 "能力" | "Ability" modality shall {
                corresponds CQOS 4.1
            }
        }
        """;

    private static final String FIRM = """
        project Firm "公司" | "Firm" language zh, en
        use library CQOS, ISO9001, ISO14001, ISO45001, House
        document D "报告" | "Report" { number "QP-1" }
        process Audit "审核" | "Audit" {
            %s
        }
        """;

    private static QmsLanguage language;
    private static String sound;

    @BeforeAll
    static void readSoundCompany() throws IOException {
        language = QmsLanguage.standalone();
        try (InputStream text = ConformityTest.class.getResourceAsStream("sound.qms")) {
            sound = new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("use library CQOS", "use library CQOS, ISO9001, ISO14001, ISO45001");
        }
    }

    private static ConformityReport assess(String name, String... texts) {
        QmsProject project = language.newProject();
        for (int i = 0; i < texts.length; i++) {
            project.add(URI.createURI("memory:/file" + i + ".qms"), texts[i]);
        }
        project.link();
        assertEquals(
                List.of(),
                project.validate().stream()
                        .filter(issue -> issue.code().startsWith("qualis.syntax")
                                || issue.code().startsWith("qualis.reference"))
                        .map(issue -> issue.line() + ": " + issue.message())
                        .toList());
        ModelIndex index = ModelIndex.of(project.models(), project.libraries());
        Standard standard = index.standards().stream()
                .filter(each -> name.equals(each.getName()))
                .findFirst()
                .orElseThrow();
        return Conformity.to(standard).assess(index, standard);
    }

    private static ClauseResult house(String number, String fulfils) {
        return assess("HouseRules", FIRM.formatted(fulfils), HOUSE)
                .clause(number)
                .orElseThrow();
    }

    private static Set<Evidence.Kind> kinds(ClauseResult result) {
        return result.evidence().stream().map(Evidence::kind).collect(Collectors.toSet());
    }

    @Test
    void oneProcessAnswersSeveralStandardsAndEvidenceIsShared() {
        String claim = "fulfils ISO9001 9.2.1, ISO9001 9.2.2 evidence D";
        ClauseResult first =
                assess("ISO9001", FIRM.formatted(claim), HOUSE).clause("9.2.1").orElseThrow();
        ClauseResult second = house("1", claim);

        assertEquals(
                new Result.PartlyMet(0.5), first.result()); // nothing is modelled: a claim that is proved gives half
        assertTrue(kinds(first).contains(Evidence.Kind.EXPLICIT));
        assertInstanceOf(Result.Met.class, second.result());
        assertEquals(Set.of(Evidence.Kind.SHARED), kinds(second));
        assertEquals(
                first.evidence().getFirst().element().eClass(),
                second.evidence().getFirst().element().eClass());
        assertTrue(second.reason().en().contains("ISO9001"), second.reason().en());
    }

    private static ClauseResult ability(String company) {
        return assess("HouseRules", company.replace("use library CQOS,", "use library CQOS, House,"), HOUSE)
                .clause("4")
                .orElseThrow();
    }

    /** A heading of the guide stands for the provisions below it. */
    @Test
    void rulesOfTheGuideSpeakForOtherStandards() {
        ClauseResult ability = ability(sound);
        assertInstanceOf(Result.Met.class, ability.result(), ability.reason().en());
        assertEquals(Set.of(Evidence.Kind.SHARED), kinds(ability));
        assertFalse(ability.judgedByRule());
    }

    @Test
    void lackingEvidenceIsSharedToo() {
        Breakages.Breakage breakage = Breakages.ALL.stream()
                .filter(each -> each.clause().equals("4.1.a"))
                .findFirst()
                .orElseThrow();
        ClauseResult ability = ability(sound.replace(breakage.old(), breakage.now()));

        assertInstanceOf(Result.PartlyMet.class, ability.result());
        assertTrue(ability.reason().en().contains("4.1.a"), ability.reason().en());
        assertTrue(ability.fix().isPresent());
    }

    @Test
    void aClaimWithEvidenceGoesBeforeTheMapping() {
        ClauseResult result = house("1", "fulfils HouseRules 1 evidence D fulfils ISO9001 9.2 evidence D");
        assertInstanceOf(Result.Met.class, result.result());
        assertEquals(Set.of(Evidence.Kind.EXPLICIT), kinds(result));
    }

    @Test
    void halfTheCorrespondingClausesGiveHalf() {
        ClauseResult result = house("1", "fulfils ISO9001 9.2.1 evidence D");
        assertEquals(new Result.PartlyMet(0.5), result.result());
    }

    @Test
    void aClaimWithoutEvidenceSharesNothing() {
        assertInstanceOf(Result.NotMet.class, house("1", "fulfils ISO9001 9.2").result());
    }

    @Test
    void aClauseThatCorrespondsToNothingIsJudgedByClaimsOnly() {
        ClauseResult result = house("2", "");
        assertInstanceOf(Result.NotMet.class, result.result());
        assertTrue(result.reason().en().contains("claims only"), result.reason().en());
    }

    @Test
    void whatCorrespondsToAWholeChapterCountsHalf() {
        String text = sound.replace("use library CQOS,", "use library CQOS, House,");
        ClauseResult result = assess("HouseRules", text, HOUSE).clause("3.1").orElseThrow();
        assertEquals(new Result.PartlyMet(0.5), result.result());
        assertTrue(result.reason().en().contains("chapter 3"), result.reason().en());
        assertTrue(result.fix().orElseThrow().snippet().startsWith("fulfils HouseRules 3.1"));
    }

    @Test
    void evidenceIsHandedOnOnlyOnce() {
        String third = """
            library Third "三" | "Third" language zh, en
            standard ThirdRules "三" | "Third" {
                clause 1 "一" | "One" modality shall {
                    corresponds HouseRules 1
                }
            }
            """;
        String firm = FIRM.formatted("fulfils ISO9001 9.2 evidence D").replace(", House", ", House, Third");
        ClauseResult result =
                assess("ThirdRules", firm, HOUSE, third).clause("1").orElseThrow();
        assertInstanceOf(Result.NotMet.class, result.result());
    }

    @Test
    void claimOfAHeadingHoldsForTheClausesBelow() {
        ClauseResult result = assess("ISO9001", FIRM.formatted("fulfils ISO9001 7.1 evidence D"), HOUSE)
                .clause("7.1.4")
                .orElseThrow();
        assertInstanceOf(Result.Met.class, result.result());
    }

    /** To judge a person is neither to analyse data nor to review the system, done or not. */
    @Test
    void theAppraisalOfTheOfficerBearsOnNoAnalysisAndNoReview() {
        String dated = FIRM.replaceFirst("zh, en", "zh, en { model date 2026-11-30 }");
        String firm = dated.formatted("") + """
            position Head "总经理" | "General manager" { top manager }
            position Cqo "首席质量官" | "CQO" reports to Head { chief quality officer executive }
            quality costs Costs "质量成本" | "Quality costs" for 2026 in CNY {
                costs of internalFailure { account Scrap "报废" | "Scrap" actual CNY 1_000 }
            }
            """;
        String appraised = firm + """
            appraisal Year "年度考核" | "Yearly appraisal" of Cqo for 2025 on 2026-01-15 {
                criterion "体系运行" | "The system works" score 80 of CQOS 5.4
                criterion "战略目标" | "Strategic goals" score 75 of CQOS 5.2
            }
            """;
        ConformityReport without = assess("ISO9001", firm, HOUSE);
        ConformityReport with = assess("ISO9001", appraised, HOUSE);
        assertTrue(share(assess("CQOS", firm, HOUSE), "4.5.d") < share(assess("CQOS", appraised, HOUSE), "4.5.d"));
        assertTrue(share(without, "9.1.3") > 0, "the costs are analysed");
        for (String number : List.of("9.1.3", "9.3.1", "9.3.2", "9.3.3")) {
            assertEquals(share(without, number), share(with, number), number);
        }
    }

    private static double share(ConformityReport report, String number) {
        return report.clause(number).orElseThrow().result().share();
    }
}
