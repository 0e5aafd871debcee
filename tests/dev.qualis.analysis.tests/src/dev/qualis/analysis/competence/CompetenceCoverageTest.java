package dev.qualis.analysis.competence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.analysis.WrittenModel;
import dev.qualis.analysis.coverage.Share;
import dev.qualis.model.qms.organisation.CompetenceLevel;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompetenceCoverageTest {

    private static final String PEOPLE = """
            competence Law "法规" kind knowledge
            competence Lead "领导" kind skill
            position CQO "首席质量官" {
                key position
                competence Law level expert, Lead level advanced, "英语", "德语" level basic
            }
            position Auditor "审核员" {
                competence Law level basic
            }
            position Empty "空缺" {
                key position
                competence Lead level basic
            }
            position Clerk "文员"
            person Chen "陈" holds CQO since 2024-01-01 {
                competence Law level proficient, Law level aware, Lead level expert, "英语"
            }
            person Lin "林" holds Auditor since 2024-01-01 {
                successor for CQO
                competence Law level expert, Lead level advanced, "英语", "德语" level basic
            }
            person Wu "吴" holds Auditor since 2024-01-01
            person Gone "离任" holds CQO since 2020-01-01 until 2023-12-31
            """;

    private final CompetenceCoverage coverage = CompetenceCoverage.of(WrittenModel.of(PEOPLE));

    @Test
    void anEmptyModelAsksForNothing() {
        assertEquals(
                new CompetenceCoverage(List.of(), List.of(), new Share(0, 0), List.of(), List.of()),
                CompetenceCoverage.of(WrittenModel.empty()));
    }

    @Test
    void setsTheHighestLevelShownAgainstTheLevelAskedFor() {
        PositionCompetence cqo = coverage.positions().getFirst();

        assertEquals(List.of("Chen"), WrittenModel.names(cqo.holders()));
        assertEquals(4, cqo.fits().size());
        CompetenceFit law = cqo.fits().getFirst();
        assertEquals(CompetenceLevel.EXPERT, law.required());
        assertEquals(CompetenceLevel.PROFICIENT, law.actual());
        assertEquals(2, law.gap()); // expert is 5, proficient 3
        assertEquals(0, cqo.fits().get(1).gap());
        assertTrue(cqo.fits().get(1).isMet());
    }

    @Test
    void aTextWithoutALevelIsMetByAnyRecordOfTheSameText() {
        List<CompetenceFit> fits = coverage.positions().getFirst().fits();

        assertEquals("英语", fits.get(2).skill().text().primary());
        assertTrue(fits.get(2).isMet());
        assertEquals(2, fits.get(3).gap()); // basic is 2, and there is no record
        assertFalse(fits.get(3).recorded());
        assertEquals(new Share(2, 4), coverage.positions().getFirst().share());
        assertEquals(2, coverage.positions().getFirst().gaps().size());
    }

    @Test
    void everyHolderIsCounted() {
        PositionCompetence auditor = coverage.positions().get(1);

        assertEquals(
                List.of(0, 2), auditor.fits().stream().map(CompetenceFit::gap).toList());
        assertEquals(new Share(1, 2), auditor.share());
        assertEquals(new Share(3, 6), coverage.share());
    }

    @Test
    void positionsThatNobodyHoldsAreNamed() {
        assertEquals(
                List.of("Empty"),
                coverage.vacant().stream().map(p -> p.position().getName()).toList());
        assertEquals(new Share(0, 0), coverage.vacant().getFirst().share());
    }

    @Test
    void competencesAreCountedOverTheCompany() {
        SkillCover law = coverage.skills().getFirst();

        assertEquals("Law", law.skill().competence().orElseThrow().getName());
        assertEquals(2, law.positions());
        assertEquals(2, law.persons());
        assertEquals(new Share(1, 3), law.share()); // Chen lacks two levels, Lin has it, Wu has none
        SkillCover lead = coverage.skills().get(1);
        assertEquals(2, lead.positions());
        assertEquals(new Share(1, 1), lead.share());
        assertEquals(4, coverage.skills().size());
    }

    @Test
    void successorsAreMeasuredByTheKeyPosition() {
        assertEquals(2, coverage.successions().size());
        Succession cqo = coverage.successions().getFirst();
        assertEquals(
                List.of("Lin"),
                cqo.successors().stream().map(s -> s.person().getName()).toList());
        assertEquals(new Share(4, 4), cqo.successors().getFirst().share());
        assertTrue(cqo.isReady());
        assertEquals(List.of("Chen"), WrittenModel.names(cqo.holders()));
        assertFalse(coverage.successions().getLast().isReady());
        assertEquals(new Share(1, 2), coverage.succeeded());
    }
}
