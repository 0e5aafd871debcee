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
        }
        """;

    private static final String FIRM = """
        project Firm "公司" | "Firm" language zh, en
        use library CQOS, ISO9001, ISO14001, ISO45001, House
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
        String claim = "fulfils ISO9001 9.2.1, ISO9001 9.2.2 evidence \"报告\" | \"Report\"";
        ClauseResult first =
                assess("ISO9001", FIRM.formatted(claim), HOUSE).clause("9.2.1").orElseThrow();
        ClauseResult second = house("1", claim);

        assertInstanceOf(Result.Met.class, first.result());
        assertEquals(Set.of(Evidence.Kind.EXPLICIT), kinds(first));
        assertInstanceOf(Result.Met.class, second.result());
        assertEquals(Set.of(Evidence.Kind.SHARED), kinds(second));
        assertEquals(
                first.evidence().getFirst().element().eClass(),
                second.evidence().getFirst().element().eClass());
        assertTrue(second.reason().en().contains("ISO9001"), second.reason().en());
    }

    @Test
    void rulesOfTheGuideSpeakForOtherStandards() {
        for (String standard : List.of("ISO9001", "ISO14001", "ISO45001")) {
            ClauseResult competence = assess(standard, sound).clause("7.2").orElseThrow();
            assertInstanceOf(Result.Met.class, competence.result(), standard + competence.reason());
            assertEquals(Set.of(Evidence.Kind.SHARED), kinds(competence));
            assertFalse(competence.judgedByRule());
        }
    }

    @Test
    void lackingEvidenceIsSharedToo() {
        Breakages.Breakage breakage = Breakages.ALL.stream()
                .filter(each -> each.clause().equals("4.1.a"))
                .findFirst()
                .orElseThrow();
        String broken = sound.replace(breakage.old(), breakage.now());
        ClauseResult competence = assess("ISO9001", broken).clause("7.2").orElseThrow();

        assertInstanceOf(Result.PartlyMet.class, competence.result());
        assertTrue(
                competence.reason().en().contains("4.1.a"), competence.reason().en());
        assertTrue(competence.fix().isPresent());
    }

    @Test
    void aClaimWithEvidenceGoesBeforeTheMapping() {
        ClauseResult result =
                house("1", "fulfils HouseRules 1 evidence \"记录\" | \"Record\" fulfils ISO9001 9.2 evidence \"报告\"");
        assertInstanceOf(Result.Met.class, result.result());
        assertEquals(Set.of(Evidence.Kind.EXPLICIT), kinds(result));
    }

    @Test
    void halfTheCorrespondingClausesGiveHalf() {
        ClauseResult result = house("1", "fulfils ISO9001 9.2.1 evidence \"报告\" | \"Report\"");
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
    void whatCorrespondsToAHeadingCorrespondsToTheClausesBelow() {
        ClauseResult result = assess("ISO9001", sound).clause("5.1.1").orElseThrow();
        assertTrue(result.result().share() > 0, result.reason().en());
        assertEquals(Set.of(Evidence.Kind.SHARED), kinds(result));
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
        String firm = FIRM.formatted("fulfils ISO9001 9.2 evidence \"报告\" | \"Report\"")
                .replace(", House", ", House, Third");
        ClauseResult result =
                assess("ThirdRules", firm, HOUSE, third).clause("1").orElseThrow();
        assertInstanceOf(Result.NotMet.class, result.result());
    }

    @Test
    void claimOfAHeadingHoldsForTheClausesBelow() {
        ClauseResult result = assess("ISO9001", FIRM.formatted("fulfils ISO9001 9.2 evidence \"报告\""), HOUSE)
                .clause("9.2.2")
                .orElseThrow();
        assertInstanceOf(Result.Met.class, result.result());
    }
}
