package dev.qualis.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.model.qms.core.Language;
import dev.qualis.scene.Scene;
import dev.qualis.scene.json.SceneJson;
import dev.qualis.testing.Golden;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What layers and filters add to a representation, and what they take away. */
class RepresentationLayersTest {
    private final Flaws flaws = new Flaws();

    private static Example hengxin() throws IOException {
        return Example.read("hengxin");
    }

    @Test
    void layersAndFiltersOfTheChartDrawWithoutAFlaw() throws IOException {
        Example project = hengxin();
        Scene bodies = project.draw("OrganisationChart", Language.ZH, Set.of("OC_Bodies", "OC_DottedLines"), Set.of())
                .values()
                .iterator()
                .next();
        Scene heads = project.draw(
                        "OrganisationChart", Language.ZH, Set.of(), Set.of("OC_HideStaff", "OC_HideDepartments"))
                .values()
                .iterator()
                .next();
        for (Scene scene : List.of(bodies, heads)) {
            assertEquals(List.of(), scene.head().warnings());
            assertEquals(List.of(), flaws.of(scene));
        }
        assertTrue(SceneJson.write(List.of(bodies)).contains("\"OC_Body\""));
        assertFalse(SceneJson.write(List.of(heads)).contains("\"OC_Position\""));
        assertFalse(SceneJson.write(List.of(heads)).contains("\"OC_StaffPosition\""));
        assertFalse(SceneJson.write(List.of(heads)).contains("\"OC_WidePosition\""));
        assertTrue(SceneJson.write(List.of(heads)).contains("\"OC_Department\""));
    }

    @Test
    void namesOfHoldersAreALayer() throws IOException {
        Example project = hengxin();
        String named = SceneJson.write(List.of(project.draw("OrganisationChart", Language.EN)));
        String bare = SceneJson.write(
                List.of(project.draw("OrganisationChart", Language.EN, Set.of(), Set.of(), Set.of("OC_Holders"))
                        .values()
                        .iterator()
                        .next()));
        assertTrue(named.contains("Chief Quality Officer\\nChen Gang"));
        assertFalse(bare.contains("Officer\\nChen Gang"));
        assertTrue(bare.contains("\"Chief Quality Officer\""));
    }

    @Test
    void authoritiesAreALayer() throws IOException {
        Scene scene = hengxin()
                .draw("OrganisationChart", Language.EN, Set.of("OC_Authorities"), Set.of(), Set.of("OC_Holders"))
                .values()
                .iterator()
                .next();
        assertTrue(SceneJson.write(List.of(scene))
                .contains("Chief Quality Officer, Chen Gang [Veto, Appraisal, Penalty, Reward, Recommendation]"));
        assertEquals(List.of(), flaws.of(scene));
    }

    @Test
    void layersShowTheSameAsBefore() throws IOException {
        Map<String, Scene> map =
                hengxin().draw("ProcessMap", Language.ZH, Set.of("PM_Metrics", "PM_Risks", "PM_Gates"), Set.of());
        Golden.assertMatches("hengxin/ProcessMap.layers.zh.json", SceneJson.write(new ArrayList<>(map.values())));
        Map<String, Scene> cascade =
                hengxin().draw("StrategyCascade", Language.ZH, Set.of("SC_Initiatives"), Set.of("SC_OpenMilestones"));
        Golden.assertMatches(
                "hengxin/StrategyCascade.layers.zh.json", SceneJson.write(new ArrayList<>(cascade.values())));
    }
}
