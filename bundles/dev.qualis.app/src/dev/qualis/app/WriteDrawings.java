package dev.qualis.app;

import dev.qualis.model.qms.core.Language;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes the files of drawings, with a page to look at them. */
public final class WriteDrawings {
    /** The file name, without its extension, of what holds all drawings. */
    private static final String ALL = "diagrams";

    private final DrawingWriter writer;
    private final double scale;
    private final Function<Drawing, List<Drawing>> slices;

    /** @param scale dots per pixel of PNG files, above 0 */
    public WriteDrawings(DrawingWriter writer, double scale) {
        this(writer, scale, drawing -> List.of());
    }

    /**
     * @param scale dots per pixel of PNG files, above 0
     * @param slices the parts in which a drawing is also shown, none where it can be read as a whole
     */
    public WriteDrawings(DrawingWriter writer, double scale, Function<Drawing, List<Drawing>> slices) {
        this.writer = writer;
        this.scale = scale;
        this.slices = slices;
    }

    /**
     * A picture that is too large for the scale that was wanted.
     *
     * @param id of the drawing
     * @param scale that it has instead
     */
    public record Smaller(String id, double wanted, double scale) {}

    /**
     * A drawing that is too large to be read as a whole.
     *
     * @param id of the drawing
     * @param parts in how many parts it is shown as well
     */
    public record Sliced(String id, int parts) {}

    /**
     * What was made of drawings.
     *
     * @param files relative path to bytes
     */
    public record Pictures(SortedMap<String, byte[]> files, List<Smaller> smaller, List<Sliced> sliced) {}

    /**
     * The files by name.
     *
     * @param title what the drawings are of
     */
    public Pictures files(
            String title, List<Drawing> wholes, Set<PictureFormat> formats, Language language, Progress progress) {
        Map<String, List<Drawing>> parts = new LinkedHashMap<>();
        wholes.forEach(whole -> parts.put(whole.id(), slices.apply(whole)));
        List<Drawing> all = wholes.stream()
                .flatMap(whole -> Stream.concat(Stream.of(whole), parts.get(whole.id()).stream()))
                .toList();
        List<PlacedDrawing> drawings = all.stream().map(writer::place).toList(); // once for all formats
        List<PlacedDrawing> pages = drawings.stream() // what can be read as a whole, and the parts of what cannot
                .filter(drawing -> parts.getOrDefault(drawing.id(), List.of()).isEmpty())
                .toList();
        SortedMap<String, byte[]> files = new TreeMap<>();
        List<Smaller> smaller = new ArrayList<>();
        int total = formats.size() * drawings.size();
        int done = 0;
        for (PictureFormat format : PictureFormat.values()) {
            if (!formats.contains(format)) {
                continue;
            }
            for (PlacedDrawing drawing : format.isSingle() ? drawings : List.<PlacedDrawing>of()) {
                progress.step(Progress.Task.PICTURE, done++, total);
                files.put(drawing.id() + "." + format.extension(), picture(drawing, format, smaller));
            }
            if (!format.isSingle()) {
                progress.step(Progress.Task.PICTURE, done, total);
                files.put(
                        ALL + "." + format.extension(),
                        format == PictureFormat.JSON ? utf8(writer.json(wholes)) : all(title, pages, format, language));
                done += drawings.size();
            }
        }
        files.put("index.html", utf8(new Gallery(title, writer.theme(), language).page(all, files.keySet())));
        progress.step(Progress.Task.PICTURE, total, total);
        List<Sliced> sliced = parts.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Sliced(entry.getKey(), entry.getValue().size()))
                .toList();
        return new Pictures(files, List.copyOf(smaller), sliced);
    }

    private byte[] picture(PlacedDrawing drawing, PictureFormat format, List<Smaller> smaller) {
        if (format != PictureFormat.PNG) {
            return utf8(writer.svg(drawing));
        }
        DrawingWriter.Png png = writer.png(drawing, scale);
        if (png.scale() < scale) {
            smaller.add(new Smaller(drawing.id(), scale, png.scale()));
        }
        return png.bytes();
    }

    private byte[] all(String title, List<PlacedDrawing> drawings, PictureFormat format, Language language) {
        return format == PictureFormat.PDF
                ? writer.pdf(title, language, drawings)
                : writer.pptx(title, language, drawings);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
