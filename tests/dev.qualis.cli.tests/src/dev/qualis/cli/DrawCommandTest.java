package dev.qualis.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.testing.Repository;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be asked of {@code qualis draw}. */
class DrawCommandTest {
    private static final Path MINIMAL = Repository.example("minimal");

    @TempDir
    private Path folder;

    @Test
    void writesAllFormatsAndAPageToLookAtThem() throws IOException {
        Path out = folder.resolve("out");
        Run run = Run.in("zh", "draw", MINIMAL, "-o", out, "--format", "svg,png,pdf,pptx,json", "-q");
        assertEquals(ExitCode.FINE, run.code(), run.err());
        assertStarts("%PDF-", out.resolve("diagrams.pdf"));
        assertStarts("PK", out.resolve("diagrams.pptx"));
        assertStarts("{", out.resolve("diagrams.json"));
        byte[] png = Files.readAllBytes(out.resolve("OrganisationChart.png"));
        assertEquals("PNG", new String(png, 1, 3, StandardCharsets.US_ASCII));
        String page = Files.readString(out.resolve("index.html"));
        assertTrue(page.contains("lang=\"zh-CN\""), page);
        assertTrue(page.contains("src=\"OrganisationChart.svg\"") && page.contains("href=\"diagrams.pptx\""), page);
    }

    @Test
    void themesAndLayersChangeThePicture() throws IOException {
        byte[] light = svg("light");
        assertFalse(Arrays.equals(light, svg("dark", "--theme", "dark")));
        assertFalse(Arrays.equals(light, svg("print", "--theme", "print")));
        assertFalse(Arrays.equals(light, svg("bare", "--hide-layer", "OC_Holders")));
        assertArrayEquals(light, svg("again"));
    }

    private byte[] svg(String name, String... options) throws IOException {
        Path out = folder.resolve(name);
        Object[] all = {"draw", MINIMAL, "-o", out, "--diagram", "OrganisationChart", "-q"};
        Object[] arguments = Arrays.copyOf(all, all.length + options.length);
        System.arraycopy(options, 0, arguments, all.length, options.length);
        Run run = Run.of(arguments);
        assertEquals(ExitCode.FINE, run.code(), run.err());
        return Files.readAllBytes(out.resolve("OrganisationChart.svg"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--layer=Nothing", "--hide-layer=Nothing", "--filter=Nothing", "--root=Nothing"})
    void refusesWhatIsNotThereAndNamesWhatIs(String option) {
        Run run = Run.of("draw", MINIMAL, "-o", folder.resolve("out"), "--diagram", "OrganisationChart", option, "-q");
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("\"Nothing\""), run.err());
        assertTrue(option.startsWith("--root") || run.err().contains("OC_"), run.err());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "21", "NaN"})
    void refusesScalesThatMakeNoPicture(String scale) {
        Run run = Run.of("draw", MINIMAL, "-o", folder.resolve("out"), "--format", "png", "--scale=" + scale, "-q");
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("--scale"), run.err());
    }

    @Test
    void takesTheLargestScaleThatFitsWhereAPictureIsTooLarge() throws IOException {
        String title = "long ".repeat(4000);
        Path model = Files.writeString(folder.resolve("m.qms"), """
            project P "P" language en { model date 2026-11-30 }
            use library CQOS
            unit U "%s"
            position A "A" in U
            """.formatted(title));
        Path out = folder.resolve("out");
        Run run = Run.of(
                "draw",
                model,
                "-o",
                out,
                "--format",
                "svg,png",
                "--scale",
                "20",
                "--diagram",
                "OrganisationChart",
                "--diagram",
                "AuthorityMatrix",
                "-q");
        assertEquals(ExitCode.FINE, run.code(), run.err());
        assertTrue(run.err().contains("Diagram \"OrganisationChart\" is too large for the scale 20"), run.err());
        for (String name : List.of("OrganisationChart", "AuthorityMatrix")) {
            assertTrue(Files.size(out.resolve(name + ".svg")) > 100);
            assertTrue(Files.size(out.resolve(name + ".png")) > 100);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Fields / Goods,Fields _ Goods",
        "a:b,a_b",
        "q?,q_",
        "CON,_CON",
        "..,__",
        "a/b,a_b",
        "a\\b,a_b",
        "'',unnamed",
        "nul.x,_nul.x",
        "x\u202Etxt,x_txt",
        "一 二,一 二"
    })
    void makesAFileNameOfAnyName(String name, String file) throws IOException {
        Path out = folder.resolve("out");
        Run run = mini(
                model("Anna"), ECORE, ODESIGN.replace("name=\"Team\" label=\"Team\"", "name=\"" + name + '"'), out);
        assertEquals(ExitCode.FINE, run.code(), run.err());
        assertTrue(Files.readString(out.resolve(file + ".svg")).contains(">Anna</text>"));
        assertTrue(Files.readString(out.resolve("index.html"))
                .contains(file.replace(" ", "%20").startsWith("一") ? "%E4%B8%80" : file.replace(" ", "%20") + ".svg"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "质", "𠀀"})
    void makesAShortFileNameOfALongName(String letter) throws IOException {
        Path out = folder.resolve("out");
        String name = letter.repeat(300);
        Run run = mini(
                model("Anna"), ECORE, ODESIGN.replace("name=\"Team\" label=\"Team\"", "name=\"" + name + '"'), out);
        assertEquals(ExitCode.FINE, run.code(), run.err());
        try (var files = Files.list(out)) {
            List<String> svg = files.map(each -> each.getFileName().toString())
                    .filter(each -> each.endsWith(".svg"))
                    .toList();
            assertEquals(1, svg.size());
            assertTrue(svg.getFirst().startsWith(letter + letter)
                    && svg.getFirst().getBytes(StandardCharsets.UTF_8).length < 130);
        }
    }

    @Test
    void drawsAnybodysModelByTheirOwnViewpoint() throws IOException {
        Path out = folder.resolve("out");
        Run run = mini(model("Anna"), out);
        assertEquals(ExitCode.FINE, run.code(), run.err());
        assertTrue(Files.readString(out.resolve("Team.svg")).contains(">Anna</text>"));
    }

    @Test
    void readsNoOtherFileThanTheThree() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>\n";
        String hostile = model("&e;").replace("?>\n", "?>\n" + entity);
        Run run = mini(hostile, folder.resolve("out"));
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("model.xmi") && !run.err().contains("SECRET"), run.err());
    }

    @Test
    void makesNoObjectsOfTheClassesAMetamodelNames() throws IOException {
        Path target = folder.resolve("made.txt");
        Path out = folder.resolve("out");
        Run run = mini(model("Anna").replace("name=\"Anna\"", "name=\"Anna\" file=\"" + target + "\""), out);
        assertEquals(ExitCode.FINE, run.code(), run.err());
        assertFalse(Files.exists(target));
    }

    @Test
    void refusesAMetamodelWithSuperclassesInACircle() throws IOException {
        String circle = ECORE.replace("name=\"Member\">", "name=\"Member\" eSuperTypes=\"#//Member\">");
        Run run = mini(model("Anna"), circle, ODESIGN, folder.resolve("out"));
        assertEquals(ExitCode.USAGE, run.code(), run.err());
        assertTrue(run.err().contains("team.ecore"), run.err());
        assertTrue(run.err().contains("'Member' is a superclass of itself"), run.err());
    }

    @Test
    void tellsTheElementAndThePlaceOfWhatCouldNotBeDrawn() throws IOException {
        String odesign = ODESIGN.replace("feature:name", "service:boom")
                .replace(
                        "</ownedViewpoints>",
                        "<ownedJavaExtensions qualifiedClassName=\"no.Services\"/></ownedViewpoints>");
        Run run = mini(model("Anna"), ECORE, odesign, folder.resolve("out"));
        assertEquals(ExitCode.FINE, run.code(), run.err());
        assertTrue(run.err().contains("The service class 'no.Services' is not there"), run.err());
        assertTrue(run.err().contains("There is no service 'boom'. (Anna; //@ownedViewpoints[name='Team']"), run.err());
        String svg = Files.readString(folder.resolve("out").resolve("Team.svg"));
        assertTrue(svg.contains("⚠ There is no service 'boom'."), svg);
    }

    @Test
    void aMetamodelWithoutAViewpointIsRefused() {
        Run run = Run.of("draw", MINIMAL, "--ecore", "x.ecore", "-q");
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("--odesign"), run.err());
    }

    @Test
    void aModelWhoseMetamodelIsNotGivenIsRefusedWithWhatToDo() throws IOException {
        Path xmi = Files.writeString(folder.resolve("model.xmi"), model("Anna"));
        Path odesign = Files.writeString(folder.resolve("team.odesign"), ODESIGN);
        Run run = Run.of("draw", xmi, "--odesign", odesign, "-o", folder.resolve("out"), "-q");
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("--ecore"), run.err());
    }

    private Run mini(String model, Path out) throws IOException {
        return mini(model, ECORE, ODESIGN, out);
    }

    private Run mini(String model, String metamodel, String description, Path out) throws IOException {
        Path xmi = Files.writeString(folder.resolve("model.xmi"), model);
        Path ecore = Files.writeString(folder.resolve("team.ecore"), metamodel);
        Path odesign = Files.writeString(folder.resolve("team.odesign"), description);
        return Run.of("draw", xmi, "--odesign", odesign, "--ecore", ecore, "-o", out, "-q");
    }

    private static String model(String name) {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <team:Team xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:team="http://x.example/team">
              <members name="%s"/>
            </team:Team>
            """.formatted(name);
    }

    /** Its data type asks for an object that makes a file of the name it is given. */
    private static final String ECORE = """
        <?xml version="1.0" encoding="UTF-8"?>
        <ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore"
            name="team" nsURI="http://x.example/team" nsPrefix="team">
          <eClassifiers xsi:type="ecore:EClass" name="Team">
            <eStructuralFeatures xsi:type="ecore:EReference" name="members" upperBound="-1" eType="#//Member"
                containment="true"/>
          </eClassifiers>
          <eClassifiers xsi:type="ecore:EClass" name="Member">
            <eStructuralFeatures xsi:type="ecore:EAttribute" name="name"
                eType="ecore:EDataType http://www.eclipse.org/emf/2002/Ecore#//EString"/>
            <eStructuralFeatures xsi:type="ecore:EAttribute" name="file" eType="#//File"/>
          </eClassifiers>
          <eClassifiers xsi:type="ecore:EDataType" name="File" instanceClassName="java.io.FileOutputStream"/>
        </ecore:EPackage>
        """;

    private static final String ODESIGN = """
        <?xml version="1.0" encoding="UTF-8"?>
        <description:Group xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
            xmlns:description="http://www.eclipse.org/sirius/description/1.1.0"
            xmlns:diagram="http://www.eclipse.org/sirius/diagram/description/1.1.0"
            xmlns:style="http://www.eclipse.org/sirius/diagram/description/style/1.1.0" name="team">
          <ownedViewpoints name="Team" modelFileExtension="xmi">
            <ownedRepresentations xsi:type="diagram:DiagramDescription" name="Team" label="Team"
                domainClass="team::Team">
              <defaultLayer name="Default">
                <nodeMappings name="Member" semanticCandidatesExpression="feature:members"
                    domainClass="team::Member">
                  <style xsi:type="style:SquareDescription" labelExpression="feature:name" labelPosition="node"/>
                </nodeMappings>
              </defaultLayer>
            </ownedRepresentations>
          </ownedViewpoints>
        </description:Group>
        """;

    private static void assertStarts(String start, Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        assertTrue(bytes.length > 100, file.toString());
        assertEquals(start, new String(bytes, 0, start.length(), StandardCharsets.US_ASCII));
    }
}
