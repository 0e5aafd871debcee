package dev.qualis.app;

import static dev.qualis.app.Harbour.odesign;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.app.Harbour.Drawn;
import dev.qualis.scene.TableScene;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables and trees in the manner of those that others publish. */
class ForeignTablesTest {
    private static final String R = "{V}/@ownedRepresentations[name='T']";

    @TempDir
    private Path folder;

    private Harbour harbour;

    @BeforeEach
    void settle() {
        harbour = new Harbour(folder);
    }

    private Drawn complete(String representation) throws IOException {
        Drawn drawn = harbour.draw(odesign(representation, ""));
        assertEquals(List.of(), drawn.sentences());
        return drawn;
    }

    private static List<String> cells(TableScene table) {
        List<String> found = new ArrayList<>();
        table.cells().forEach(cell -> found.add(cell.label().text()));
        return found;
    }

    @Test
    void anEditionTableWithFeaturesAndQueries() throws IOException {
        TableScene table = complete("""
            <ownedRepresentations xsi:type=`table:EditionTableDescription` name=`T` domainClass=`harbour::Port`>
              <ownedLineMappings name=`L` domainClass=`harbour::Ship` semanticCandidatesExpression=`aql:self.ships`
                  headerLabelExpression=`aql:self.name.toUpper()`/>
              <ownedColumnMappings name=`K` featureName=`kind` headerLabelExpression=`Kind`/>
              <ownedColumnMappings name=`B` featureName=`berth` labelExpression=`[if berth.oclIsUndefined() then '-' else berth.name endif/]`
                  headerLabelExpression=`Berth`/>
              <ownedColumnMappings name=`S` featureName=`*` labelExpression=`aql:if self.length > 80 then 'long' else 'short' endif`
                  headerLabelExpression=`Size`/>
            </ownedRepresentations>
            """).table();
        assertEquals(
                List.of("ANNA", "BELLA", "CLARA"),
                table.rows().stream().map(row -> row.label().text()).toList());
        assertEquals(List.of("tanker", "N1", "long", "ferry", "S1", "short", "tanker", "-", "long"), cells(table));
    }

    @Test
    void aCrossTableByRelation() throws IOException {
        TableScene table = complete("""
            <ownedRepresentations xsi:type=`table:CrossTableDescription` name=`T` domainClass=`harbour::Port`>
              <ownedLineMappings name=`L` domainClass=`harbour::Ship` semanticCandidatesExpression=`feature:ships`
                  headerLabelExpression=`feature:name`/>
              <ownedColumnMappings name=`C` domainClass=`harbour::Berth` headerLabelExpression=`feature:name`
                  semanticCandidatesExpression=`aql:self.quays.berths`/>
              <intersection name=`I` lineMapping=`%s/@ownedLineMappings[name='L']` labelExpression=`X`
                  columnMapping=`%s/@ownedColumnMappings.0` columnFinderExpression=`feature:berth`/>
            </ownedRepresentations>
            """.formatted(R, R)).table();
        assertEquals(List.of("X", "X"), cells(table));
        assertEquals(3, table.columns().size());
    }

    @Test
    void aCrossTableByElementWithACellInConditionalColours() throws IOException {
        TableScene table = complete("""
            <ownedRepresentations xsi:type=`table:CrossTableDescription` name=`T` domainClass=`harbour::Port`>
              <ownedLineMappings name=`L` domainClass=`harbour::Ship` semanticCandidatesExpression=`feature:ships`/>
              <ownedColumnMappings name=`C` domainClass=`harbour::Ship` semanticCandidatesExpression=`feature:ships`/>
              <intersection name=`I` lineMapping=`%s/@ownedLineMappings[name='L']` labelExpression=`aql:self.name`
                  columnMapping=`%s/@ownedColumnMappings.0` useDomainClass=`true` domainClass=`harbour::Voyage`
                  semanticCandidatesExpression=`aql:harbour::Voyage.allInstances()` lineFinderExpression=`aql:self.from`
                  columnFinderExpression=`aql:self.to`>
                <foregroundConditionalStyle predicateExpression=`aql:self.name = 'V2'`>
                  <style labelFormat=`bold`/>
                </foregroundConditionalStyle>
              </intersection>
            </ownedRepresentations>
            """.formatted(R, R)).table();
        assertEquals(List.of("V1", "V2"), cells(table));
        assertEquals(
                List.of(false, true),
                table.cells().stream().map(cell -> cell.label().style().bold()).toList());
    }

    @Test
    void linesInsideLines() throws IOException {
        TableScene table = complete("""
            <ownedRepresentations xsi:type=`table:EditionTableDescription` name=`T` domainClass=`harbour::Port`>
              <ownedLineMappings name=`Q` domainClass=`harbour::Quay` semanticCandidatesExpression=`feature:quays`>
                <ownedSubLines name=`B` domainClass=`harbour::Berth`/>
              </ownedLineMappings>
              <ownedColumnMappings name=`N` featureName=`name` headerLabelExpression=`Name`/>
            </ownedRepresentations>
            """).table();
        assertEquals(
                List.of(2, 1),
                table.rows().stream().map(row -> row.children().size()).toList());
    }

    @Test
    void aTreeOfItemsWithinItems() throws IOException {
        List<String> items = complete("""
            <ownedRepresentations xsi:type=`tree:TreeDescription` name=`T` domainClass=`harbour::Port`>
              <subItemMappings name=`Q` domainClass=`harbour::Quay` semanticCandidatesExpression=`feature:quays`>
                <defaultStyle labelExpression=`Quay [name/]`/>
                <subItemMappings name=`B` domainClass=`harbour::Berth` semanticCandidatesExpression=`feature:eContents`>
                  <defaultStyle labelExpression=`feature:name`/>
                </subItemMappings>
              </subItemMappings>
            </ownedRepresentations>
            """).items();
        assertEquals(List.of("Quay North[N1, N2]", "Quay South[S1]"), items);
    }

    @Test
    void aColumnOfAFeatureThatCodeWouldComputeIsTold() throws IOException {
        Drawn drawn = harbour.draw(odesign("""
            <ownedRepresentations xsi:type=`table:EditionTableDescription` name=`T` domainClass=`harbour::Port`>
              <ownedLineMappings name=`L` domainClass=`harbour::Ship` semanticCandidatesExpression=`feature:ships`/>
              <ownedColumnMappings name=`C` featureName=`code` headerLabelExpression=`Code`/>
            </ownedRepresentations>
            """, ""));
        assertTrue(drawn.sentences().toString().contains("'code' of Ship is derived"), drawn.sentences()::toString);
    }

    @Test
    void aColumnOfAFeatureThatNoLineHasIsTold() throws IOException {
        Drawn drawn = harbour.draw(odesign("""
            <ownedRepresentations xsi:type=`table:EditionTableDescription` name=`T` domainClass=`harbour::Port`>
              <ownedLineMappings name=`L` domainClass=`harbour::Ship` semanticCandidatesExpression=`feature:ships`/>
              <ownedColumnMappings name=`C` featureName=`colour` headerLabelExpression=`Colour`/>
            </ownedRepresentations>
            """, ""));
        assertEquals(1, drawn.sentences().size(), "an empty column says why: " + drawn.sentences());
    }
}
