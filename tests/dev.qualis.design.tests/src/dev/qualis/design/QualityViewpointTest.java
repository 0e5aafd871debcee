package dev.qualis.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.model.qms.core.Language;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QualityViewpointTest {
    private final QualityViewpoint viewpoint = new QualityViewpoint();

    @Test
    void labelsInBothLanguages() {
        assertEquals("组织结构图", viewpoint.label("%OrganisationChart", Language.ZH));
        assertEquals("Organisation chart", viewpoint.label("%OrganisationChart", Language.EN));
        assertEquals("plain", viewpoint.label("plain", Language.EN));
    }

    @Test
    void explainsColoursThatMeanSomething() {
        assertEquals(Optional.of("C consulted"), viewpoint.legend("RaciMatrix", "RM_Cell", "sky", Language.EN));
        assertEquals(Optional.empty(), viewpoint.legend("RaciMatrix", "RM_Cell", "ink", Language.EN));
    }

    @Test
    void givesPicturesOfItsOwnFolderOnly() {
        assertTrue(viewpoint.image("/dev.qualis.design/icons/unit.svg").isPresent());
        assertEquals(Optional.empty(), viewpoint.image("/dev.qualis.design/icons/../plugin.xml"));
        assertEquals(Optional.empty(), viewpoint.image("/other/icons/unit.svg"));
    }

    @Test
    void makesServicesOfTheViewpointOnly() {
        assertThrows(ClassNotFoundException.class, () -> viewpoint.services("java.lang.StringBuilder"));
    }

    @Test
    void headersInBothLanguagesAreToldInOne() {
        QualityViewpoint viewpoint = new QualityViewpoint();
        assertEquals("下次评审", viewpoint.header("下次评审 Next review", Language.ZH));
        assertEquals("Next review", viewpoint.header("下次评审 Next review", Language.EN));
        assertEquals("R 岗位", viewpoint.header("R 岗位", Language.EN));
        assertEquals("CN", viewpoint.header("CN", Language.ZH));
    }
}
