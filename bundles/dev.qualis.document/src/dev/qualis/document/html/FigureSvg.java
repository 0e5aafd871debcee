package dev.qualis.document.html;

import dev.qualis.document.content.Figure;
import dev.qualis.document.content.Target;
import dev.qualis.scene.svg.SvgOptions;
import dev.qualis.scene.svg.SvgWriter;
import dev.qualis.scene.text.TextMeasure;
import java.util.function.Function;

/** Writes the pictures of figures, whose elements lead to where the document tells about them. */
final class FigureSvg {

    private final SvgWriter writer = new SvgWriter(new TextMeasure());

    /** The name of a picture's own file beside the pages. */
    static String file(Figure figure) {
        return figure.id() + ".svg";
    }

    /** One {@code <svg>} element, whose ids begin with the figure's own. */
    String of(Figure figure, Function<Target, String> address) {
        SvgOptions options = SvgOptions.plain()
                .withImages(figure.artwork().images())
                .withLinks(element -> figure.artwork().links().apply(element).map(address))
                .withHeading(false)
                .withPrefix(figure.id() + "-");
        return writer.write(figure.artwork().scene(), options);
    }
}
