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
    static String name(Figure figure) {
        return figure.id() + ".svg";
    }

    /** The picture as a file of its own. */
    String file(Figure figure, Function<Target, String> address) {
        return of(figure, address, true);
    }

    /**
     * One {@code <svg>} element, whose ids begin with the figure's own.
     *
     * @param tabStops whether the tab key stops at each of its links; not where the page's script leads to them
     */
    String of(Figure figure, Function<Target, String> address, boolean tabStops) {
        SvgOptions options = SvgOptions.plain()
                .withImages(figure.artwork().images())
                .withLinks(element -> figure.artwork().links().apply(element).map(address))
                .withHeading(false)
                .withPrefix(figure.id() + "-")
                .withTabStops(tabStops);
        return writer.write(figure.artwork().scene(), options);
    }
}
