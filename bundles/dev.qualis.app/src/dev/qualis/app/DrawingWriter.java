package dev.qualis.app;

import dev.qualis.design.QualityViewpoint;
import dev.qualis.document.content.Artwork;
import dev.qualis.document.content.Target;
import dev.qualis.model.qms.core.Language;
import dev.qualis.pictures.font.FontShelf;
import dev.qualis.pictures.pdf.PdfWriter;
import dev.qualis.pictures.png.PngWriter;
import dev.qualis.pictures.pptx.PptxWriter;
import dev.qualis.pictures.pptx.Presentation;
import dev.qualis.pictures.pptx.PresentationWriter;
import dev.qualis.pictures.pptx.SlideTemplate;
import dev.qualis.scene.SemanticElement;
import dev.qualis.scene.json.SceneJson;
import dev.qualis.scene.layout.SceneLayout;
import dev.qualis.scene.page.Sheets;
import dev.qualis.scene.paint.PaintOptions;
import dev.qualis.scene.paint.Painter;
import dev.qualis.scene.paint.Picture;
import dev.qualis.scene.paint.Theme;
import dev.qualis.scene.svg.SvgOptions;
import dev.qualis.scene.svg.SvgWriter;
import dev.qualis.scene.text.TextMeasure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Lays drawings out and writes them as pictures, or writes what is on them as facts. */
public final class DrawingWriter {
    private final QualityViewpoint viewpoint = new QualityViewpoint();
    private final TextMeasure measure = new TextMeasure();
    private final FontShelf fonts = new FontShelf();
    private final SceneLayout layout = new SceneLayout(measure);
    private final SvgWriter writer = new SvgWriter(measure);
    private final Map<String, Optional<String>> images = new HashMap<>();
    private final Theme theme;
    private final Function<String, Optional<String>> source;

    /** In the light theme. */
    public DrawingWriter() {
        this(Theme.LIGHT);
    }

    public DrawingWriter(Theme theme) {
        this.theme = theme;
        this.source = path -> viewpoint.image(path).map(DrawingWriter::dataAddress);
    }

    /** @param source the pictures that a description names, as {@code data:} addresses */
    public DrawingWriter(Theme theme, Function<String, Optional<String>> source) {
        this.theme = theme;
        this.source = source;
    }

    Theme theme() {
        return theme;
    }

    private PaintOptions paint() {
        return new PaintOptions(theme, this::image, true);
    }

    /** Gives every part of a drawing its place. */
    public PlacedDrawing place(Drawing drawing) {
        return new PlacedDrawing(drawing, layout.place(drawing.scene()));
    }

    /** What has its place, painted for whoever shows it. */
    public Picture picture(PlacedDrawing drawing) {
        return new Painter(measure).paint(drawing.placed(), paint());
    }

    /** The drawing as an SVG file of its own. */
    public String svg(Drawing drawing) {
        return svg(place(drawing));
    }

    /** The drawing as an SVG file of its own. */
    public String svg(PlacedDrawing drawing) {
        return svg(drawing, element -> Optional.empty());
    }

    /** The drawing as SVG whose elements lead somewhere. */
    public String svg(PlacedDrawing drawing, Function<SemanticElement, Optional<String>> links) {
        SvgOptions options =
                SvgOptions.plain().withLinks(links).withImages(this::image).withTheme(theme);
        return writer.write(drawing.placed(), options);
    }

    /**
     * The drawing as a PNG file.
     *
     * @param scale dots per pixel, above 0; a smaller one is taken where the file would have more dots than memory should hold
     */
    public Png png(PlacedDrawing drawing, double scale) {
        Picture picture = picture(drawing);
        double fitting = PngWriter.largestScale(picture, scale);
        return new Png(new PngWriter(fonts, measure).write(picture, fitting), fitting);
    }

    /**
     * A PNG file.
     *
     * @param scale its dots per pixel
     */
    public record Png(byte[] bytes, double scale) {}

    /**
     * The drawings as one PDF file, each on the sheets it needs.
     *
     * @param title of the file
     */
    public byte[] pdf(String title, Language language, List<PlacedDrawing> drawings) {
        Sheets sheets = new Sheets(measure);
        List<PdfWriter.Chapter> chapters = drawings.stream()
                .map(drawing -> new PdfWriter.Chapter(drawing.title(), sheets.of(drawing.placed(), paint())))
                .toList();
        String tag = language == Language.ZH ? "zh-CN" : "en";
        return new PdfWriter(fonts, measure)
                .write(new PdfWriter.Document(title, tag, element -> Optional.empty(), chapters));
    }

    /**
     * The drawing as a picture of a document.
     *
     * @param links where the document tells about an element
     */
    Artwork artwork(PlacedDrawing drawing, Function<SemanticElement, Optional<Target>> links) {
        return new Artwork(drawing.placed(), this::image, links);
    }

    /**
     * The drawings as slides.
     *
     * @param title of the file
     */
    public byte[] pptx(String title, Language language, List<PlacedDrawing> drawings) {
        List<PptxWriter.Chapter> chapters = drawings.stream()
                .map(drawing -> new PptxWriter.Chapter(drawing.placed(), explanation(drawing.drawing(), language)))
                .toList();
        return new PptxWriter(measure).write(title, chapters, paint());
    }

    /** Slides to be shown in a meeting. */
    byte[] presentation(Presentation presentation, Optional<SlideTemplate> template) {
        return new PresentationWriter().write(presentation, template, paint());
    }

    private String explanation(Drawing drawing, Language language) {
        String key = "%" + drawing.kind() + ".doc";
        String text = viewpoint.label(key, language);
        return text.equals(key) ? "" : text;
    }

    /** What is on the drawings, as JSON for comparisons. */
    public String json(List<Drawing> drawings) {
        return SceneJson.write(drawings.stream().map(Drawing::scene).toList());
    }

    private Optional<String> image(String path) {
        return images.computeIfAbsent(path, source);
    }

    private static String dataAddress(URL image) {
        try (InputStream in = image.openStream()) {
            String type = image.getPath().endsWith(".svg") ? "image/svg+xml" : "image/png";
            return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(image.getPath(), e);
        }
    }
}
