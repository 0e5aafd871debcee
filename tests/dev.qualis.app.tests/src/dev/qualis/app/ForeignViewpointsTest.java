package dev.qualis.app;

import static dev.qualis.app.Harbour.SHIPS;
import static dev.qualis.app.Harbour.SQUARE;
import static dev.qualis.app.Harbour.diagram;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.app.Harbour.Drawn;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Descriptions in the manner of those that others publish, each with the picture that they expect. */
class ForeignViewpointsTest {
    @TempDir
    private Path folder;

    private Harbour harbour;

    @BeforeEach
    void settle() {
        harbour = new Harbour(folder);
    }

    private Drawn complete(String odesign) throws IOException {
        Drawn drawn = harbour.draw(odesign);
        assertEquals(List.of(), drawn.sentences());
        return drawn;
    }

    @Test
    void aMetamodelOfTwoFilesBesideEachOther() throws IOException {
        assertEquals(List.of("Anna", "Bella", "Clara"), complete(diagram(SHIPS)).nodes());
    }

    @Test
    void containersWithRegionsListsAndBorderedNodes() throws IOException {
        Drawn drawn = complete(diagram("""
            <containerMappings name=`Port` semanticCandidatesExpression=`var:self` domainClass=`harbour::Port`
                childrenPresentation=`HorizontalStack`>
              <subContainerMappings name=`Quay` semanticCandidatesExpression=`feature:quays` domainClass=`harbour.Quay`
                  childrenPresentation=`List`>
                <subNodeMappings name=`Berth` semanticCandidatesExpression=`aql:self.berths` domainClass=`harbour.Berth`>%s
                </subNodeMappings>
                <style xsi:type=`style:FlatContainerStyleDescription`/>
              </subContainerMappings>
              <style xsi:type=`style:FlatContainerStyleDescription`/>
            </containerMappings>
            <containerMappings name=`Ship` semanticCandidatesExpression=`feature:ships` domainClass=`harbour::Ship`>
              <borderedNodeMappings name=`At` semanticCandidatesExpression=`feature:berth` domainClass=`harbour::Berth`>%s
              </borderedNodeMappings>
              <style xsi:type=`style:FlatContainerStyleDescription`/>
            </containerMappings>
            """.formatted(SQUARE, SQUARE)));
        assertEquals(List.of("Port[North[N1, N2], South[S1]]", "Anna[|N1]", "Bella[|S1]", "Clara"), drawn.nodes());
    }

    @Test
    void aFeatureThatCodeWouldComputeIsTold() throws IOException {
        Drawn drawn = harbour.draw(diagram(SHIPS + """
            <edgeMappings name=`Convoy` sourceMapping=`{L}/@nodeMappings[name='Ship']`
                targetMapping=`{L}/@nodeMappings[name='Ship']` targetFinderExpression=`aql:self.convoy`><style/></edgeMappings>
            """));
        assertEquals(
                List.of("Feature 'convoy' of Ship is derived: its value comes from code of the metamodel, which is not"
                        + " here."),
                drawn.sentences());
        assertEquals(3, drawn.told().size());
    }

    @Test
    void theNameOfAnElementMayBeDerived() throws IOException {
        String derived = Harbour.METAMODEL.replace(
                "name=\"Berth\" eSuperTypes=\"base.ecore#//Named\"/>",
                "name=\"Berth\"><eStructuralFeatures xsi:type=\"ecore:EAttribute\" name=\"name\" derived=\"true\""
                        + " volatile=\"true\" transient=\"true\" eType=\"ecore:EDataType"
                        + " http://www.eclipse.org/emf/2002/Ecore#//EString\"/></eClassifiers>");
        Drawn drawn = harbour.withMetamodel(derived)
                .withModel(Harbour.MODEL.replace("berths name", "berths xmi:id"))
                .draw(diagram("<nodeMappings name=`B` semanticCandidatesExpression=`aql:self.quays.berths`"
                        + " domainClass=`harbour::Berth`>" + SQUARE + "</nodeMappings>"));
        assertEquals(3, drawn.nodes().size());
        assertTrue(drawn.sentences().getFirst().contains("'name' of Berth is derived"), drawn.sentences()::toString);
    }
}
