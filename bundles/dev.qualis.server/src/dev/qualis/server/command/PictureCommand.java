package dev.qualis.server.command;

import dev.qualis.app.Drawing;
import dev.qualis.app.DrawingChoice;
import dev.qualis.app.DrawingWriter;
import dev.qualis.app.PlacedDrawing;
import dev.qualis.app.Progress;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.model.qms.core.Language;
import dev.qualis.scene.SemanticElement;
import dev.qualis.scene.paint.Theme;
import dev.qualis.server.project.Positions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** {@code qualis.picture}: one picture of a project, and where its elements are written. */
final class PictureCommand implements ServerCommand<PictureCommand.Argument> {

    /**
     * Which picture.
     *
     * @param uri of the project's folder or one of its files
     * @param kind see {@link PictureKinds}
     * @param part the id of one of several pictures of a kind; the first one where it is not said, or gone
     * @param language zh or en; the reader's where it is not said
     * @param theme light or dark; light where it is not said
     * @param file svg, png, pdf or pptx for a file of its own, json for what is on it; a picture to look at where it is not said
     */
    record Argument(String uri, String kind, String part, String language, String theme, String file) {}

    /** A picture that there is of a kind. */
    record Part(String id, String title) {}

    /**
     * Where an element of a picture is written.
     *
     * @param id what the links of the picture lead to, behind a number sign
     * @param range of its whole text
     * @param name where one lands who goes there
     */
    record Element(String id, String uri, Range range, Range name) {}

    /**
     * A picture to look at.
     *
     * @param svg each element that is written in a file is a link to its id
     */
    record Picture(String kind, String part, String title, List<Part> parts, String svg, List<Element> elements) {}

    /**
     * A file.
     *
     * @param content in Base64
     */
    record File(String name, String content) {}

    private final Drawings drawings;

    PictureCommand(Drawings drawings) {
        this.drawings = drawings;
    }

    @Override
    public String name() {
        return "qualis.picture";
    }

    @Override
    public Class<Argument> argument() {
        return Argument.class;
    }

    @Override
    public Object run(AskedProject project, Argument argument, Progress progress) throws RefusedException {
        Language language = "zh".equals(argument.language())
                ? Language.ZH
                : "en".equals(argument.language()) ? Language.EN : project.language();
        DrawingChoice choice = DrawingChoice.of(List.of(argument.kind() == null ? "" : argument.kind()));
        synchronized (drawings) { // the services behind the description keep the language of a model
            List<Drawing> made = project.done(drawings.get().draw(project.opened(), choice, language, progress));
            Drawing drawing = made.stream()
                    .filter(each -> each.id().equals(argument.part()))
                    .findFirst()
                    .or(() -> made.stream().findFirst())
                    .orElseThrow(
                            () -> new RefusedException(project.say("There is nothing to draw yet.", "还没有可以绘制的内容。")));
            DrawingWriter writer = new DrawingWriter("dark".equals(argument.theme()) ? Theme.DARK : Theme.LIGHT);
            PlacedDrawing placed = writer.place(drawing);
            return argument.file() == null
                    ? picture(project, made, placed, writer)
                    : file(project, placed, writer, language, argument.file());
        }
    }

    private static Picture picture(
            AskedProject project, List<Drawing> made, PlacedDrawing placed, DrawingWriter writer) {
        QmsProject model = project.model();
        SortedSet<String> shown = new TreeSet<>();
        Places places = new Places(project, model);
        String svg = writer.svg(
                placed,
                element -> places.of(element).map(place -> {
                    shown.add(element.id());
                    return "#" + element.id();
                }));
        return new Picture(
                placed.drawing().kind(),
                placed.id(),
                placed.title(),
                made.stream().map(each -> new Part(each.id(), each.title())).toList(),
                svg,
                shown.stream().map(places.found::get).toList());
    }

    private static File file(
            AskedProject project, PlacedDrawing placed, DrawingWriter writer, Language language, String format)
            throws RefusedException {
        byte[] bytes = switch (format) {
            case "svg" -> writer.svg(placed).getBytes(StandardCharsets.UTF_8);
            case "png" -> writer.png(placed, 2).bytes();
            case "pdf" -> writer.pdf(placed.title(), language, List.of(placed));
            case "pptx" -> writer.pptx(placed.title(), language, List.of(placed));
            case "json" -> writer.json(List.of(placed.drawing())).getBytes(StandardCharsets.UTF_8);
            default ->
                throw new RefusedException(project.say(
                        "'" + format + "' is no format of pictures: svg, png, pdf, pptx and json are.",
                        "“" + format + "”不是图的格式：请用 svg、png、pdf、pptx 或 json。"));
        };
        return new File(placed.id() + "." + format, Base64.getEncoder().encodeToString(bytes));
    }

    /** Where elements are written, found once for each id. */
    private static final class Places {
        private final AskedProject project;
        private final List<EObject> files = new ArrayList<>();
        private final Map<String, Element> found = new java.util.HashMap<>();
        private final Map<URI, Positions> positions = new java.util.HashMap<>();

        Places(AskedProject project, QmsProject model) {
            this.project = project;
            files.addAll(model.models());
        }

        Optional<Element> of(SemanticElement element) {
            return element.id().isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(found.computeIfAbsent(element.id(), id -> find(id).orElse(null)));
        }

        private Optional<Element> find(String id) {
            return elements(id).flatMap(element -> place(id, element).stream()).findFirst();
        }

        private Stream<EObject> elements(String id) {
            return files.stream().map(file -> file.eResource().getEObject(id)).filter(element -> element != null);
        }

        private Optional<Element> place(String id, EObject element) {
            ICompositeNode node = NodeModelUtils.getNode(element);
            return node == null
                    ? Optional.empty()
                    : project.model().locate(element).map(at -> {
                        Positions file = positions.computeIfAbsent(
                                at.uri(),
                                uri -> new Positions(project.snapshot().text(uri)));
                        return new Element(
                                id,
                                at.uri().toString(),
                                file.range(node.getOffset(), node.getLength()),
                                file.range(at.offset(), at.length()));
                    });
        }
    }
}
