package dev.qualis.scene.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.scene.Color;
import dev.qualis.scene.DiagramScene;
import dev.qualis.scene.Label;
import dev.qualis.scene.LayoutChoice;
import dev.qualis.scene.LegendEntry;
import dev.qualis.scene.SampleScenes;
import dev.qualis.scene.Scene;
import dev.qualis.scene.SceneHead;
import dev.qualis.scene.SceneWarning;
import dev.qualis.scene.SemanticElement;
import dev.qualis.scene.TreeScene;
import dev.qualis.scene.paint.Theme;
import dev.qualis.scene.text.TextMeasure;
import dev.qualis.testing.Golden;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgWriterTest {
    private static final String HOSTILE = "</text><script>alert('1')</script>&\"\u0001\ud800 ]]>";

    private final SvgWriter writer = new SvgWriter(new TextMeasure());

    @Test
    void drawsAnOrganisation() throws IOException {
        Golden.assertMatches("organisation.svg", writer.write(SampleScenes.organisation(24), SvgOptions.plain()));
    }

    @Test
    void drawsAFlow() throws IOException {
        Golden.assertMatches("flow.svg", writer.write(SampleScenes.flow(12, 1), SvgOptions.plain()));
    }

    @Test
    void drawsContainers() throws IOException {
        Golden.assertMatches("containers.svg", writer.write(SampleScenes.containers(), SvgOptions.plain()));
    }

    @Test
    void drawsAMatrixForPrint() throws IOException {
        Golden.assertMatches(
                "matrix.svg",
                writer.write(SampleScenes.matrix(9, 7, 3), SvgOptions.plain().withTheme(Theme.PRINT)));
    }

    @Test
    void drawsAMatrixWithRotatedTitles() throws IOException {
        Golden.assertMatches("matrix-rotated.svg", writer.write(SampleScenes.matrix(6, 20, 3), SvgOptions.plain()));
    }

    @Test
    void aHostileLabelStaysText() throws Exception {
        Document document = parse(writer.write(one(HOSTILE), SvgOptions.plain()));
        assertEquals(0, document.getElementsByTagName("script").getLength());
        assertTrue(document.getDocumentElement().getTextContent().contains("<script>alert("));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " JavaScript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "java\tscript:alert(1)"
            })
    void aLinkThatRunsSomethingIsNotWritten(String address) throws Exception {
        SvgOptions options = SvgOptions.plain().withLinks(element -> Optional.of(address));
        assertEquals(
                0,
                parse(writer.write(one("a"), options)).getElementsByTagName("a").getLength());
    }

    @ParameterizedTest
    @ValueSource(strings = {"process.html#采购", "#a:b", "https://example.org/?a=1&b=2", "../x/y.html"})
    void anHonestLinkIsWritten(String address) throws Exception {
        SvgOptions options = SvgOptions.plain().withLinks(element -> Optional.of(address));
        NodeList links = parse(writer.write(one("a"), options)).getElementsByTagName("a");
        assertEquals(1, links.getLength());
        assertEquals(address, ((Element) links.item(0)).getAttribute("href"));
    }

    @Test
    void tooltipsAreTitlesOfTheirElements() throws Exception {
        Document document = parse(writer.write(one("检验"), SvgOptions.plain()));
        NodeList titles = document.getElementsByTagName("title");
        assertEquals("tooltip of 检验", titles.item(1).getTextContent());
    }

    @Test
    void titleAndDescriptionAreNamedForScreenReaders() throws Exception {
        Element root = parse(writer.write(one("a"), SvgOptions.plain().withPrefix("p7-")))
                .getDocumentElement();
        assertEquals("img", root.getAttribute("role"));
        assertEquals("p7-One-title p7-One-desc", root.getAttribute("aria-labelledby"));
        assertTrue(root.getAttribute("viewBox").startsWith("0 0 "));
    }

    @Test
    void aPictureWithLinksIsAGroupSinceAnImageHasNoPartsForScreenReaders() throws Exception {
        SvgOptions options = SvgOptions.plain().withLinks(element -> Optional.of("page.html"));
        assertEquals(
                "group",
                parse(writer.write(one("a"), options)).getDocumentElement().getAttribute("role"));
        assertEquals(
                "img",
                parse(writer.write(one("a"), SvgOptions.plain().withLinks(element -> Optional.of("javascript:x"))))
                        .getDocumentElement()
                        .getAttribute("role"));
    }

    @Test
    void linksMayBeKeptOutOfTheOrderOfTheTabKey() throws Exception {
        SvgOptions options = SvgOptions.plain().withLinks(element -> Optional.of("page.html"));
        NodeList stops = parse(writer.write(one("a"), options)).getElementsByTagName("a");
        NodeList others =
                parse(writer.write(one("a"), options.withTabStops(false))).getElementsByTagName("a");
        assertEquals("", ((Element) stops.item(0)).getAttribute("tabindex"));
        assertEquals("-1", ((Element) others.item(0)).getAttribute("tabindex"));
    }

    @Test
    void everyLinkHasWordsToBeReadOut() throws Exception {
        SvgOptions options = SvgOptions.plain().withLinks(element -> Optional.of("page.html"));
        for (Scene scene :
                List.of(SampleScenes.flow(12, 1), SampleScenes.organisation(9), SampleScenes.matrix(4, 4, 3))) {
            NodeList links = parse(writer.write(scene, options)).getElementsByTagName("a");
            assertTrue(links.getLength() > 3, scene.head().id());
            for (int i = 0; i < links.getLength(); i++) {
                assertFalse(
                        links.item(i).getTextContent().isBlank(), scene.head().id());
            }
        }
    }

    @Test
    void theHeadingMayBeLeftOut() {
        assertTrue(writer.write(one("a"), SvgOptions.plain()).contains(">一个标题</text>"));
        assertFalse(
                writer.write(one("a"), SvgOptions.plain().withHeading(false)).contains(">一个标题</text>"));
    }

    @Test
    void theLegendSaysWhatColoursMeanAndWarningsAreSeen() throws IOException {
        SceneHead head = new SceneHead(
                "Legend",
                "图例",
                "zh-CN",
                SemanticElement.NONE,
                List.of(
                        new LegendEntry(new Color(138, 226, 52), Color.BLACK, "已满足"),
                        new LegendEntry(new Color(239, 41, 41), Color.BLACK, "not met")),
                List.of(
                        new SceneWarning("//x", "A service failed.", SemanticElement.NONE),
                        new SceneWarning("//x", "A service failed.", SampleScenes.element("b"))));
        Scene scene = new DiagramScene(head, LayoutChoice.AUTOMATIC, List.of(SampleScenes.box("a", "过程")), List.of());
        String svg = writer.write(scene, SvgOptions.plain());
        assertTrue(svg.contains("已满足") && svg.contains("#8ae234"));
        assertTrue(svg.contains("A service failed. (2×)"));
        Golden.assertMatches("legend.svg", svg);
    }

    @Test
    void drawsATree() throws IOException {
        TreeScene.Item leaf = new TreeScene.Item(
                "b",
                "I",
                SampleScenes.element("b"),
                new Label("4.3 职责 Duties", SampleScenes.text(9, false)),
                new Color(204, 242, 166),
                List.of());
        TreeScene.Item root = new TreeScene.Item(
                "a",
                "I",
                SampleScenes.element("a"),
                new Label("4 任职管理", SampleScenes.text(9, true)),
                Color.WHITE,
                List.of(leaf, leaf));
        Golden.assertMatches(
                "tree.svg",
                writer.write(new TreeScene(SceneHead.of("Tree", "符合性"), List.of(root)), SvgOptions.plain()));
    }

    @Test
    void numbersDoNotFollowTheLocale() {
        Locale before = Locale.getDefault();
        try {
            String plain = writer.write(SampleScenes.flow(10, 3), SvgOptions.plain());
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(plain, writer.write(SampleScenes.flow(10, 3), SvgOptions.plain()));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Scene one(String label) {
        return new DiagramScene(
                SceneHead.of("One", "一个标题"), LayoutChoice.AUTOMATIC, List.of(SampleScenes.box("a", label)), List.of());
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
