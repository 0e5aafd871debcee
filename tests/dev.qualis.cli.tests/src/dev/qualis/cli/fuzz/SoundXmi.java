package dev.qualis.cli.fuzz;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A small metamodel with a model of it and a viewpoint for it, to begin from. */
final class SoundXmi {
    private SoundXmi() {}

    static SortedMap<String, String> files() {
        return new TreeMap<>(Map.of("m.ecore", ECORE, "m.xmi", MODEL, "v.odesign", VIEWPOINT));
    }

    private static final String ECORE = """
        <?xml version="1.0" encoding="UTF-8"?>
        <ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore"
            name="shop" nsURI="http://x.example/shop" nsPrefix="shop">
          <eClassifiers xsi:type="ecore:EClass" name="Named" abstract="true">
            <eStructuralFeatures xsi:type="ecore:EAttribute" name="name"
                eType="ecore:EDataType http://www.eclipse.org/emf/2002/Ecore#//EString"/>
          </eClassifiers>
          <eClassifiers xsi:type="ecore:EClass" name="Shop" eSuperTypes="#//Named">
            <eStructuralFeatures xsi:type="ecore:EReference" name="shelves" upperBound="-1" eType="#//Shelf"
                containment="true"/>
          </eClassifiers>
          <eClassifiers xsi:type="ecore:EClass" name="Shelf" eSuperTypes="#//Named">
            <eStructuralFeatures xsi:type="ecore:EReference" name="shelves" upperBound="-1" eType="#//Shelf"
                containment="true"/>
            <eStructuralFeatures xsi:type="ecore:EReference" name="beside" upperBound="-1" eType="#//Shelf"/>
            <eStructuralFeatures xsi:type="ecore:EAttribute" name="width" defaultValueLiteral="3"
                eType="ecore:EDataType http://www.eclipse.org/emf/2002/Ecore#//EInt"/>
            <eStructuralFeatures xsi:type="ecore:EAttribute" name="kind" eType="#//Kind"/>
          </eClassifiers>
          <eClassifiers xsi:type="ecore:EEnum" name="Kind">
            <eLiterals name="open"/>
            <eLiterals name="closed" value="1"/>
          </eClassifiers>
        </ecore:EPackage>
        """;

    private static final String MODEL = """
        <?xml version="1.0" encoding="UTF-8"?>
        <shop:Shop xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:shop="http://x.example/shop" name="Shop">
          <shelves name="One" beside="//@shelves.1" width="7" kind="closed">
            <shelves name="Inner" beside="//@shelves.0 //@shelves.1"/>
          </shelves>
          <shelves name="二" beside="//@shelves.0/@shelves.0"/>
        </shop:Shop>
        """;

    private static final String VIEWPOINT = """
        <?xml version="1.0" encoding="UTF-8"?>
        <description:Group xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
            xmlns:description="http://www.eclipse.org/sirius/description/1.1.0"
            xmlns:diagram="http://www.eclipse.org/sirius/diagram/description/1.1.0"
            xmlns:style="http://www.eclipse.org/sirius/diagram/description/style/1.1.0"
            xmlns:table="http://www.eclipse.org/sirius/table/description/1.1.0"
            xmlns:tree="http://www.eclipse.org/sirius/tree/description/1.0.0" name="shop">
          <ownedViewpoints name="Shop" modelFileExtension="xmi">
            <ownedRepresentations xsi:type="diagram:DiagramDescription" name="Shelves" domainClass="shop::Shop">
              <defaultLayer name="Default">
                <containerMappings name="Outer" semanticCandidatesExpression="feature:shelves" domainClass="shop::Shelf">
                  <subNodeMappings name="Inner" semanticCandidatesExpression="feature:shelves" domainClass="shop::Shelf">
                    <style xsi:type="style:SquareDescription" labelExpression="feature:name" labelPosition="node"/>
                  </subNodeMappings>
                  <style xsi:type="style:FlatContainerStyleDescription" labelExpression="feature:name"/>
                </containerMappings>
                <edgeMappings name="Beside"
                    sourceMapping="//@ownedViewpoints[name='Shop']/@ownedRepresentations[name='Shelves']/@defaultLayer/@containerMappings[name='Outer']"
                    targetMapping="//@ownedViewpoints[name='Shop']/@ownedRepresentations[name='Shelves']/@defaultLayer/@containerMappings[name='Outer']"
                    targetFinderExpression="feature:beside">
                  <style/>
                </edgeMappings>
              </defaultLayer>
            </ownedRepresentations>
            <ownedRepresentations xsi:type="table:EditionTableDescription" name="Widths" domainClass="shop::Shop">
              <ownedLineMappings name="Shelf" semanticCandidatesExpression="feature:shelves" domainClass="shop::Shelf"
                  headerLabelExpression="feature:name"/>
              <ownedColumnMappings name="Width" featureName="width" headerLabelExpression="Width"/>
            </ownedRepresentations>
            <ownedRepresentations xsi:type="tree:TreeDescription" name="Tree" domainClass="shop::Shop">
              <subItemMappings name="Shelf" semanticCandidatesExpression="feature:shelves" domainClass="shop::Shelf"
                  reusedTreeItemMappings="//@ownedViewpoints[name='Shop']/@ownedRepresentations[name='Tree']/@subItemMappings[name='Shelf']">
                <defaultStyle labelExpression="feature:name"/>
              </subItemMappings>
            </ownedRepresentations>
          </ownedViewpoints>
        </description:Group>
        """;
}
