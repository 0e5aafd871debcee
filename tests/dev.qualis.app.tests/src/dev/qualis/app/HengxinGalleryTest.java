package dev.qualis.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.app.chart.ChartKind;
import dev.qualis.design.QualityViewpoint;
import dev.qualis.model.qms.core.Language;
import dev.qualis.testing.Golden;
import dev.qualis.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Makes {@code docs/gallery}: every representation of the example, as a picture on a page that says how to draw it. */
class HengxinGalleryTest {
    /** What runs day by day, of which the other example says more. */
    private static final Set<String> REGISTERS = Set.of(
            "DocumentRegister",
            "AuditCoverage",
            "NonconformityRegister",
            "SupplierRegister",
            "EquipmentRegister",
            "CompetenceMatrix",
            "TrainingRegister");

    private static final Path GALLERY = Repository.root().resolve("docs").resolve("gallery");

    /** Beyond this height a picture is folded away, or nobody would find the next one. */
    private static final double TALL = 1800;

    private static final int MOST_BYTES = 3_000_000;

    private static final Pattern SIZE = Pattern.compile("width=\"([0-9.]+)\" height=\"([0-9.]+)\"");

    private static final Map<Language, Map<String, String>> GALLERIES = new LinkedHashMap<>();

    @BeforeAll
    static void draw() {
        OpenedProject hengxin = open("hengxin");
        OpenedProject running = open("iso9001");
        for (Language language : List.of(Language.ZH, Language.EN)) {
            GALLERIES.put(language, gallery(hengxin, running, language));
        }
    }

    private static OpenedProject open(String example) {
        return Outcomes.value(OpenProject.standalone(Language.EN).open(Repository.example(example), Progress.NONE));
    }

    private static Map<String, String> gallery(OpenedProject hengxin, OpenedProject running, Language language) {
        DrawingWriter writer = new DrawingWriter();
        Map<String, String> files = new TreeMap<>();
        Set<String> charts = new TreeSet<>();
        StringBuilder page = new StringBuilder(words(language, """
            # 图库：恒信电子

            [English](../en/README.md)

            以下是用示例 [`examples/hengxin`](../../../examples/hengxin) 能画出的图形，以及
            [`examples/iso9001`](../../../examples/iso9001) 的日常运行登记册，由构建生成。点击图片可放大。
            每条命令还可加 `--format svg,png,pdf,pptx`。
            """, """
            # Gallery: Hengxin Electronics

            [中文](../zh/README.md)

            Everything that can be drawn of the example [`examples/hengxin`](../../../examples/hengxin), and the registers of what runs
            day by day of [`examples/iso9001`](../../../examples/iso9001), made by the build.
            Click a picture to enlarge it. Every command also takes `--format svg,png,pdf,pptx`.
            """));
        for (Drawing drawing : drawings(hengxin, language)) {
            boolean seen = ChartKind.of(drawing.kind()).isPresent() && !charts.add(drawing.kind());
            if (!seen && !REGISTERS.contains(drawing.kind())) { // one chart of a kind is enough to look at
                add(drawing, "hengxin", writer, language, files, page);
            }
        }
        for (Drawing drawing : drawings(running, language)) {
            if (REGISTERS.contains(drawing.kind())) {
                add(drawing, "iso9001", writer, language, files, page);
            }
        }
        files.put("README.md", page.toString());
        return files;
    }

    private static List<Drawing> drawings(OpenedProject project, Language language) {
        DrawProject draw = new DrawProject();
        List<String> order = draw.kinds(language).stream().map(DrawingKind::id).toList();
        List<String> personal = order.stream().filter(DrawProject::isPersonal).toList();
        return Stream.of(DrawingChoice.ALL, DrawingChoice.of(personal))
                .flatMap(choice -> Outcomes.value(draw.draw(project, choice, language, Progress.NONE)).stream())
                .sorted(Comparator.comparingInt(drawing -> order.indexOf(drawing.kind())))
                .toList();
    }

    private static void add(
            Drawing drawing,
            String example,
            DrawingWriter writer,
            Language language,
            Map<String, String> files,
            StringBuilder page) {
        String svg = writer.svg(drawing);
        files.put(name(drawing) + ".svg", svg);
        section(drawing, example, svg, language, page);
    }

    private static void section(Drawing drawing, String example, String svg, Language language, StringBuilder page) {
        QualityViewpoint viewpoint = new QualityViewpoint();
        String label = ChartKind.of(drawing.kind())
                .map(chart -> chart.label(language))
                .orElseGet(() -> viewpoint.label("%" + drawing.kind(), language));
        String name = name(drawing);
        String picture = "[![%s](%s.svg)](%s.svg)\n".formatted(label, name, name);
        page.append("\n## ").append(label).append("\n\n");
        if (ChartKind.of(drawing.kind()).isEmpty()) {
            page.append(viewpoint.label("%" + drawing.kind() + ".doc", language))
                    .append("\n\n");
        }
        page.append("    ./qualis draw examples/")
                .append(example)
                .append(" --diagram ")
                .append(name);
        page.append(" --language ").append(language.getLiteral()).append(" -o pictures\n\n");
        if (size(svg)[1] > TALL) {
            page.append("<details>\n<summary>")
                    .append(words(language, "展开（图很长）", "Show (a long picture)"))
                    .append("</summary>\n\n")
                    .append(picture)
                    .append("\n</details>\n");
        } else {
            page.append(picture);
        }
    }

    /** Of a chart, the name of its kind: there is one of each. */
    private static String name(Drawing drawing) {
        return ChartKind.of(drawing.kind()).map(ChartKind::id).orElse(drawing.id());
    }

    private static String words(Language language, String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    private static double[] size(String svg) {
        Matcher size = SIZE.matcher(svg);
        assertTrue(size.find(), "a picture without a size");
        return new double[] {Double.parseDouble(size.group(1)), Double.parseDouble(size.group(2))};
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"ZH", "EN"})
    void showsEveryRepresentationAsItIsDrawnNow(Language language) throws IOException {
        Path folder = GALLERY.resolve(language.getLiteral());
        Map<String, String> files = GALLERIES.get(language);
        if (Golden.renews()) {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
        }
        try (Stream<Path> present = Files.list(folder)) {
            Set<String> names =
                    present.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
            assertEquals(new TreeSet<>(files.keySet()), new TreeSet<>(names));
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            String kept = Files.readString(folder.resolve(file.getKey())).replace("\r\n", "\n");
            assertEquals(kept, file.getValue(), file.getKey() + " is another now; renew with -Dqualis.golden=renew");
        }
    }

    @Test
    void hasEveryRepresentationThatThereIs() {
        Set<String> expected = new TreeSet<>(Set.of("README.md"));
        new QualityViewpoint().representations().forEach(id -> expected.add(id + ".svg"));
        Stream.of(ChartKind.values()).forEach(chart -> expected.add(chart.id() + ".svg"));
        GALLERIES.forEach((language, files) -> assertEquals(expected, files.keySet(), language.getLiteral()));
    }

    @Test
    void noPictureIsEmptyOrWarns() {
        GALLERIES.forEach((language, files) -> files.forEach((name, text) -> {
            // charts tell where the example has no data
            boolean isChart = ChartKind.of(name.replace(".svg", "")).isPresent();
            assertFalse(text.contains("⚠") && !isChart, name);
            assertTrue(text.split("<text").length > 10 || name.endsWith(".md"), name + " says nearly nothing");
        }));
    }

    @Test
    void englishPicturesHaveNoChineseWord() {
        Pattern han = Pattern.compile("<text[^>]*>[^<]*\\p{IsHan}");
        GALLERIES.get(Language.EN).forEach((name, text) -> {
            Matcher word = han.matcher(text);
            assertFalse(name.endsWith(".svg") && word.find(), () -> name + ": " + word.group());
        });
    }

    @Test
    void isSmallEnoughForARepository() {
        int characters = GALLERIES.values().stream()
                .flatMap(files -> files.values().stream())
                .mapToInt(String::length)
                .sum();
        assertTrue(characters < MOST_BYTES, "of " + characters + " characters");
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"ZH", "EN"})
    void isLedToFromTheFirstPage(Language language) throws IOException {
        String readme = language == Language.ZH ? "README.zh.md" : "README.md";
        assertTrue(Files.readString(Repository.root().resolve(readme))
                .contains("docs/gallery/" + language.getLiteral() + "/README.md"));
    }
}
