package dev.qualis.app;

import dev.qualis.app.EditModel.Edited;
import dev.qualis.design.QualityViewpoint;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.model.qms.QmsPackage;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.scene.DiagramScene;
import dev.qualis.scene.Node;
import dev.qualis.scene.Scene;
import dev.qualis.scene.TableScene;
import dev.qualis.scene.TreeScene;
import dev.qualis.viewpoint.ToolInput;
import dev.qualis.viewpoint.ToolRunner;
import dev.qualis.viewpoint.ViewpointLibrary;
import dev.qualis.viewpoint.description.RepresentationDescription;
import dev.qualis.viewpoint.description.ToolDescription;
import dev.qualis.viewpoint.description.ViewpointGroup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What can be done to a part of a picture, and doing it: the tools of the viewpoint behind a menu, a key or a cell. Parts are told by
 * the ids of their elements; the elements of the picture's own project are read, never changed.
 */
public final class EditPicture {
    private final EditModel edits;
    private final QualityViewpoint viewpoint = new QualityViewpoint();
    private final ViewpointGroup group;

    /** What a user does with a tool. */
    public enum Use {
        /** Makes an element at the one that is clicked; the background stands for the whole model. */
        CREATE,
        /** Draws a line from an element to another. */
        CONNECT,
        /** Types a label. */
        RENAME,
        /** Drops an element into another. */
        MOVE,
        DELETE,
        /** Types into a cell. */
        SET_CELL
    }

    /**
     * A tool that takes what is pointed at.
     *
     * @param tool its path in the description
     * @param label for a menu
     */
    public record Offer(Use use, String tool, String label) {}

    /**
     * A field of a table.
     *
     * @param cell absent where the field is empty
     */
    public record Field(TableScene.Row row, TableScene.Column column, Optional<TableScene.Cell> cell) {}

    /** @param language set up with the services of an editor, see {@code QmsIdeSetup} */
    public EditPicture(QmsLanguage language) {
        edits = new EditModel(language);
        try {
            group = ViewpointLibrary.read(viewpoint.description());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The tools that take a part of a picture.
     *
     * @param element its id; empty for the background
     */
    public List<Offer> offers(QmsProject project, Drawing drawing, String element, Language language) {
        Optional<EObject> self = target(project, element);
        if (self.isEmpty()) {
            return List.of();
        }
        Set<String> mappings = mappings(drawing.scene(), element);
        ToolRunner runner = new ToolRunner(group, viewpoint::services);
        List<Offer> offers = new ArrayList<>();
        tools(drawing).forEach(tool -> {
            Optional<Use> use = use(tool, mappings, element.isEmpty());
            if (use.isPresent() && isAllowed(runner, tool, use.get(), self.get(), project)) {
                offers.add(offer(use.get(), tool, language));
            }
        });
        return offers;
    }

    /** The tool that takes what is typed into a field; none where the table says what nobody writes. */
    public Optional<Offer> offer(QmsProject project, Drawing drawing, Field field, Language language) {
        if (element(project, field.row().element().id()).isEmpty()) {
            return Optional.empty();
        }
        return tools(drawing)
                .filter(tool -> field.cell()
                        .map(cell -> tool.kind().equals("directEdit")
                                && tool.mappings().contains(cell.mapping()))
                        .orElse(tool.kind().equals("create")
                                && tool.mappings().contains(field.row().mapping())
                                && tool.mappings().contains(field.column().mapping())))
                .findFirst()
                .map(tool -> offer(Use.SET_CELL, tool, language));
    }

    /** The tools by which an element can be dropped somewhere on a picture. */
    public List<Offer> moves(Drawing drawing, Language language) {
        return tools(drawing)
                .filter(tool -> tool.kind().equals("ContainerDropDescription"))
                .map(tool -> offer(Use.MOVE, tool, language))
                .toList();
    }

    /** Makes something at an element; an empty id is the background. */
    public Edited create(QmsProject project, Language language, Offer offer, String element) {
        return run(
                project,
                language,
                offer,
                found -> ofTable(offer) ? ToolInput.line(found.get(0), found.get(1)) : ToolInput.creation(found.get(0)),
                List.of(target(project, element), root(project)));
    }

    public Edited delete(QmsProject project, Language language, Offer offer, String element) {
        return run(
                project,
                language,
                offer,
                found -> ofTable(offer) ? ToolInput.line(found.get(0), found.get(1)) : ToolInput.deletion(found.get(0)),
                List.of(element(project, element), root(project)));
    }

    public Edited rename(QmsProject project, Language language, Offer offer, String element, String text) {
        return run(
                project,
                language,
                offer,
                found -> ToolInput.label(found.get(0), text),
                List.of(element(project, element)));
    }

    public Edited connect(QmsProject project, Language language, Offer offer, String source, String target) {
        return run(
                project,
                language,
                offer,
                found -> ToolInput.connection(found.get(0), found.get(1)),
                List.of(element(project, source), element(project, target)));
    }

    /** Drops an element into another; an empty id is the background. */
    public Edited move(QmsProject project, Language language, Offer offer, String element, String target) {
        Optional<EObject> self = element(project, element);
        return run(
                project,
                language,
                offer,
                found -> ToolInput.drop(found.get(0), found.get(1), found.get(2)),
                List.of(self, self.map(EObject::eContainer), target(project, target)));
    }

    public Edited set(QmsProject project, Language language, Offer offer, Field field, String text) {
        Optional<EObject> row = element(project, field.row().element().id());
        Optional<EObject> column = element(project, field.column().element().id());
        Optional<EObject> cell =
                field.cell().flatMap(it -> element(project, it.element().id())).or(() -> row);
        // a column of a feature stands for no element
        List<Optional<EObject>> elements =
                column.isEmpty() ? List.of(cell, row, root(project)) : List.of(cell, row, root(project), column);
        return run(
                project,
                language,
                offer,
                found -> ToolInput.cell(
                        found.get(0), found.get(1), found.size() > 3 ? found.get(3) : null, found.get(2), text),
                elements);
    }

    /** What is pointed at; nothing is the background, which stands for the whole model. */
    private Optional<EObject> target(QmsProject project, String element) {
        return element.isEmpty() ? root(project) : element(project, element);
    }

    /** Not allowed where one of the elements is none of the project: a market, or what a library that ships says. */
    private Edited run(
            QmsProject project,
            Language language,
            Offer offer,
            Function<List<EObject>, ToolInput> input,
            List<Optional<EObject>> elements) {
        if (elements.stream().anyMatch(Optional::isEmpty)) {
            return new Edited.NotAllowed();
        }
        SequencedMap<URI, String> texts = new LinkedHashMap<>();
        for (QualityModel model : project.models()) {
            URI uri = model.eResource().getURI();
            texts.put(uri, project.text(uri));
        }
        List<URI> addresses = elements.stream()
                .map(each -> EcoreUtil.getURI(each.orElseThrow()))
                .toList();
        return edits.use(
                texts,
                language,
                offer.tool(),
                find -> input.apply(addresses.stream().map(find).toList()));
    }

    private static boolean ofTable(Offer offer) {
        return !offer.tool().contains("/@ownedTools");
    }

    private Offer offer(Use use, ToolDescription tool, Language language) {
        return new Offer(use, tool.path(), viewpoint.label(tool.label(), language));
    }

    private Stream<ToolDescription> tools(Drawing drawing) {
        String path = group.representation(drawing.kind())
                .map(RepresentationDescription::head)
                .map(RepresentationDescription.Head::path)
                .orElse("");
        return path.isEmpty()
                ? Stream.empty()
                : group.tools().stream().filter(tool -> tool.path().startsWith(path + "/"));
    }

    private static Optional<Use> use(ToolDescription tool, Set<String> mappings, boolean background) {
        boolean mapped = tool.mappings().stream().anyMatch(mappings::contains);
        return switch (tool.kind()) {
            case "NodeCreationDescription", "ContainerCreationDescription" -> Optional.of(Use.CREATE);
            case "EdgeCreationDescription" -> background ? Optional.empty() : Optional.of(Use.CONNECT);
            case "DirectEditLabel" -> when(mapped, Use.RENAME);
            case "directEdit" -> when(mapped && !tool.path().contains("/@intersection"), Use.RENAME);
            case "DeleteElementDescription", "delete" -> when(mapped, Use.DELETE);
            case "ownedCreateLine" -> when(background, Use.CREATE);
            case "create" -> when(mapped && !tool.path().contains("/@intersection"), Use.CREATE);
            default -> Optional.empty();
        };
    }

    private static Optional<Use> when(boolean holds, Use use) {
        return holds ? Optional.of(use) : Optional.empty();
    }

    private boolean isAllowed(ToolRunner runner, ToolDescription tool, Use use, EObject self, QmsProject project) {
        EObject root = root(project).orElse(self);
        return switch (use) {
            case CREATE, DELETE ->
                tool.path().contains("/@ownedTools")
                        ? runner.isAllowed(
                                tool, use == Use.CREATE ? ToolInput.creation(self) : ToolInput.deletion(self))
                        : runner.isAllowed(tool, ToolInput.line(self, root));
            case RENAME -> runner.isAllowed(tool, ToolInput.label(self, ""));
            case CONNECT, MOVE, SET_CELL -> true;
        };
    }

    /** The names of the mappings by which an element stands on a picture; lines between nodes are not asked. */
    private static Set<String> mappings(Scene scene, String element) {
        Set<String> mappings = new HashSet<>();
        switch (scene) {
            case DiagramScene diagram -> diagram.nodes().forEach(node -> collect(node, element, mappings));
            case TableScene table -> table.rows().forEach(row -> collect(row, element, mappings));
            case TreeScene tree -> tree.items().forEach(item -> collect(item, element, mappings));
            default -> {}
        }
        return mappings;
    }

    private static void collect(Node node, String element, Set<String> mappings) {
        if (node.element().id().equals(element)) {
            mappings.add(node.mapping());
        }
        node.children().forEach(child -> collect(child, element, mappings));
        node.borderNodes().forEach(child -> collect(child, element, mappings));
    }

    private static void collect(TableScene.Row row, String element, Set<String> mappings) {
        if (row.element().id().equals(element)) {
            mappings.add(row.mapping());
        }
        row.children().forEach(child -> collect(child, element, mappings));
    }

    private static void collect(TreeScene.Item item, String element, Set<String> mappings) {
        if (item.element().id().equals(element)) {
            mappings.add(item.mapping());
        }
        item.children().forEach(child -> collect(child, element, mappings));
    }

    private Optional<EObject> root(QmsProject project) {
        return viewpoint.root(OpenedProject.of(project).index()).map(EObject.class::cast);
    }

    /** An element of the project's own files, or a literal of the metamodel, as columns stand for. */
    private static Optional<EObject> element(QmsProject project, String id) {
        if (id.isEmpty()) {
            return Optional.empty();
        }
        return Stream.concat(
                        project.models().stream().map(EObject::eResource), Stream.of(QmsPackage.eINSTANCE.eResource()))
                .map(resource -> resource.getEObject(id))
                .filter(found -> found != null)
                .findFirst();
    }
}
