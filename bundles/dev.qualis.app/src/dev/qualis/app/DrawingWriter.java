package dev.qualis.app;

import dev.qualis.design.QualityViewpoint;
import dev.qualis.scene.SemanticElement;
import dev.qualis.scene.json.SceneJson;
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
    private final SvgWriter writer = new SvgWriter(new TextMeasure());
    private final Map<String, Optional<String>> images = new HashMap<>();

    /** The drawing as an SVG file of its own. */
    public String svg(Drawing drawing) {
        return writer.write(drawing.scene(), SvgOptions.plain().withImages(this::image));
    }

    /**
     * The drawing as an SVG element for a page.
     *
     * @param links where a click on an element leads
     */
    String svg(Drawing drawing, Function<SemanticElement, Optional<String>> links) {
        SvgOptions options = SvgOptions.plain()
                .withImages(this::image)
                .withLinks(links)
                .withHeading(false)
                .withPrefix(drawing.id() + "-");
        return writer.write(drawing.scene(), options);
    }

    /** What is on the drawings, as JSON for comparisons. */
    public String json(List<Drawing> drawings) {
        return SceneJson.write(drawings.stream().map(Drawing::scene).toList());
    }

    private Optional<String> image(String path) {
        return images.computeIfAbsent(path, any -> viewpoint.image(any).map(DrawingWriter::dataAddress));
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
