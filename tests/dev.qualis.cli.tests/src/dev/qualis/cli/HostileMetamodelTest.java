package dev.qualis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.testing.ClassPath;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectStreamConstants;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A metamodel and a model from a stranger get no class loaded and no Java object read. */
class HostileMetamodelTest {
    private static final String WIRE = "dev.qualis.cli.Tripwire";
    private static final String ECORE = "http://www.eclipse.org/emf/2002/Ecore";
    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    static Stream<Arguments> attacks() {
        String object = serialised();
        return Stream.of(
                Arguments.of("a value of EJavaObject", feature("EAttribute", ecoreType("EJavaObject"), ""), object),
                Arguments.of("a value of EJavaClass", feature("EAttribute", ecoreType("EJavaClass"), ""), WIRE),
                Arguments.of(
                        "a value of EResource", feature("EAttribute", ecoreType("EResource"), ""), "file:/etc/passwd"),
                Arguments.of(
                        "a default of EJavaObject",
                        feature("EAttribute", ecoreType("EJavaObject"), "defaultValueLiteral=\"" + object + '"'),
                        ""),
                Arguments.of(
                        "a default of EJavaClass",
                        feature("EAttribute", ecoreType("EJavaClass"), "defaultValueLiteral=\"" + WIRE + '"'),
                        ""),
                Arguments.of(
                        "a default of a reference to EJavaClass",
                        feature("EReference", ecoreType("EJavaClass"), "defaultValueLiteral=\"" + WIRE + '"'),
                        ""),
                Arguments.of("a value of a data type of ours", feature("EAttribute", "#//Own", ""), "text"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void staysTextOfWhichNothingIsMade(String name, String feature, String value) throws IOException {
        String model = model("http://x.example/trap")
                .replace("<items ", value.isEmpty() ? "<items " : "<items bait=\"" + value + "\" ");
        Run run = draw(ecore(feature, ""), model);
        assertEquals(ExitCode.FINE, run.code(), run.err());
        assertTrue(Files.readString(folder.resolve("out/Items.svg")).contains(">One</text>"));
        assertUntouched();
    }

    @Test
    void readsNoObjectThatTheMetamodelItselfHolds() throws IOException {
        Run run = draw(
                ecore(feature("EAttribute", ecoreType("EString"), "defaultValue=\"" + serialised() + '"'), ""),
                model("http://x.example/trap"));
        assertEquals(ExitCode.USAGE, run.code(), run.err());
        assertTrue(run.err().contains("trap.ecore"), run.err());
        assertTrue(run.err().length() < 1000, run.err());
        assertUntouched();
    }

    @Test
    void loadsNoClassThatAClassOrAnEnumerationNames() throws IOException {
        String enumeration = "<eClassifiers xsi:type=\"ecore:EEnum\" name=\"Kind\" instanceClassName=\"" + WIRE
                + "\"><eLiterals name=\"one\"/></eClassifiers>";
        String ecore = ecore(feature("EAttribute", "#//Kind", ""), enumeration)
                .replace("name=\"Item\"", "name=\"Item\" instanceClassName=\"" + WIRE + '"');
        Run run = draw(ecore, model("http://x.example/trap").replace("<items ", "<items bait=\"one\" "));
        assertEquals(ExitCode.FINE, run.code(), run.err());
        assertUntouched();
    }

    @Test
    void loadsNoClassThatANameSpaceOrASchemaLocationNames() throws IOException {
        Run named = draw(ecore("", ""), model("java://" + WIRE));
        assertEquals(ExitCode.USAGE, named.code(), named.err());
        String located = model("http://elsewhere.example")
                .replace(" name=", " xsi:schemaLocation=\"http://elsewhere.example java://" + WIRE + "\" name=");
        assertEquals(ExitCode.USAGE, draw(ecore("", ""), located).code());
        assertUntouched();
    }

    @Test
    void makesNoValuesForSubclassesOfEcoresOwnClasses() throws IOException {
        String ecore = ecore("", "")
                .replace("name=\"Item\"", "name=\"Item\" eSuperTypes=\"ecore:EClass " + ECORE + "#//EAttribute\"")
                .replace("name=\"name\"", "name=\"title\"");
        Run run = draw(
                ecore,
                model("http://x.example/trap").replace("<items ", "<items defaultValue=\"" + serialised() + "\" "));
        assertEquals(ExitCode.USAGE, run.code(), run.err());
        assertUntouched();
    }

    /** In a process of its own, set up as the program sets up its own. */
    @Test
    void theProgramRefusesJavaObjectsWhereverTheyComeFrom() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(java, "-cp", ClassPath.ofThisProcess(), SerialFilterProbe.class.getName())
                .redirectErrorStream(true)
                .start();
        try (InputStream out = process.getInputStream()) {
            String said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(process.waitFor(1, TimeUnit.MINUTES), "it does not end");
            assertEquals("written\nfilter status: REJECTED", said.strip());
        }
    }

    private static void assertUntouched() {
        assertEquals(List.of(), Tripwire.Touched.BY);
    }

    private Run draw(String metamodel, String model) throws IOException {
        Path xmi = Files.writeString(folder.resolve("trap.xmi"), model);
        Path ecore = Files.writeString(folder.resolve("trap.ecore"), metamodel);
        Path odesign = Files.writeString(folder.resolve("trap.odesign"), ODESIGN);
        return assertTimeoutPreemptively(
                SOON,
                () -> Run.of(
                        "draw",
                        xmi,
                        "--odesign",
                        odesign,
                        "--ecore",
                        ecore,
                        "-o",
                        folder.resolve("out"),
                        "-q",
                        "--force"));
    }

    /** A {@link Tripwire} as the hexadecimal text of a stream, written without touching it. */
    private static String serialised() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeShort(ObjectStreamConstants.STREAM_MAGIC);
            out.writeShort(ObjectStreamConstants.STREAM_VERSION);
            out.writeByte(ObjectStreamConstants.TC_OBJECT);
            out.writeByte(ObjectStreamConstants.TC_CLASSDESC);
            out.writeUTF(WIRE);
            out.writeLong(1);
            out.writeByte(ObjectStreamConstants.SC_SERIALIZABLE);
            out.writeShort(0);
            out.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);
            out.writeByte(ObjectStreamConstants.TC_NULL);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return HexFormat.of().formatHex(bytes.toByteArray());
    }

    private static String ecoreType(String name) {
        return "ecore:EDataType " + ECORE + "#//" + name;
    }

    private static String feature(String kind, String type, String more) {
        return "<eStructuralFeatures xsi:type=\"ecore:%s\" name=\"bait\" eType=\"%s\" %s/>".formatted(kind, type, more);
    }

    private static String ecore(String feature, String classifier) {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore"
                name="trap" nsURI="http://x.example/trap" nsPrefix="trap">
              <eClassifiers xsi:type="ecore:EClass" name="Box">
                <eStructuralFeatures xsi:type="ecore:EAttribute" name="name"
                    eType="ecore:EDataType http://www.eclipse.org/emf/2002/Ecore#//EString"/>
                <eStructuralFeatures xsi:type="ecore:EReference" name="items" upperBound="-1" eType="#//Item"
                    containment="true"/>
              </eClassifiers>
              <eClassifiers xsi:type="ecore:EClass" name="Item">
                <eStructuralFeatures xsi:type="ecore:EAttribute" name="name"
                    eType="ecore:EDataType http://www.eclipse.org/emf/2002/Ecore#//EString"/>
                %s
              </eClassifiers>
              <eClassifiers xsi:type="ecore:EDataType" name="Own" instanceClassName="dev.qualis.cli.Tripwire"/>
              %s
            </ecore:EPackage>
            """.formatted(feature, classifier);
    }

    private static String model(String namespace) {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <trap:Box xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:trap="%s" name="Box">
              <items name="One"/>
            </trap:Box>
            """.formatted(namespace);
    }

    /** Asks each item for the bait, too. */
    private static final String ODESIGN = """
        <?xml version="1.0" encoding="UTF-8"?>
        <description:Group xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
            xmlns:description="http://www.eclipse.org/sirius/description/1.1.0"
            xmlns:diagram="http://www.eclipse.org/sirius/diagram/description/1.1.0"
            xmlns:style="http://www.eclipse.org/sirius/diagram/description/style/1.1.0" name="trap">
          <ownedViewpoints name="Trap" modelFileExtension="xmi">
            <ownedRepresentations xsi:type="diagram:DiagramDescription" name="Items" domainClass="trap::Box">
              <defaultLayer name="Default">
                <nodeMappings name="Item" semanticCandidatesExpression="feature:items" domainClass="trap::Item">
                  <style xsi:type="style:SquareDescription" labelExpression="feature:name"
                      tooltipExpression="feature:bait" labelPosition="node"/>
                </nodeMappings>
              </defaultLayer>
            </ownedRepresentations>
          </ownedViewpoints>
        </description:Group>
        """;
}
