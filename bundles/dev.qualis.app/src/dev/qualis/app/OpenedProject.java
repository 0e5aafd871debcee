package dev.qualis.app;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.ModelTexts;
import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.dsl.project.QmsIssue;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.QualityModel;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** A project that was read and linked. It is used by one thread at a time; its issues are
 * found once, when first asked for. */
public final class OpenedProject {
    private final Path path;
    private final Map<URI, SourceFile> files = new LinkedHashMap<>();
    private final QmsProject model;
    private List<QmsIssue> issues;
    private ModelIndex index;

    OpenedProject(Path path, List<SourceFile> files, QmsProject model) {
        this.path = path;
        this.model = model;
        files.forEach(file -> this.files.put(ProjectPaths.uri(file.path()), file));
    }

    /** A project that somebody else has read and linked, an editor for instance: it has no files of its own to be named. */
    public static OpenedProject of(QmsProject model) {
        return new OpenedProject(Path.of(""), List.of(), model);
    }

    /** The folder or file as the caller named it. */
    public Path path() {
        return path;
    }

    /** In the order of their names. */
    public List<SourceFile> files() {
        return List.copyOf(files.values());
    }

    /**
     * The file behind an address.
     *
     * @throws IllegalArgumentException where it belongs to no file of the project
     */
    public SourceFile file(URI uri) {
        return find(uri).orElseThrow(() -> new IllegalArgumentException("No file of the project: " + uri));
    }

    /** The file behind an address; nothing where it belongs to no file of the project, as in a shipped library. */
    public Optional<SourceFile> find(URI uri) {
        return Optional.ofNullable(files.get(uri));
    }

    /** The models of the project's files, without libraries. */
    public List<QualityModel> models() {
        return model.models();
    }

    /** The linked text behind the models. */
    public QmsProject model() {
        return model;
    }

    /** The languages of the project's titles, the first one first; Chinese and English where it names none. */
    public List<Language> languages() {
        return models().stream()
                .map(QualityModel::getProject)
                .filter(Objects::nonNull)
                .map(project -> List.copyOf(project.getLanguages()))
                .filter(named -> !named.isEmpty())
                .findFirst()
                .orElse(List.of(Language.ZH, Language.EN));
    }

    /**
     * Looks at the project as of a day, in place of its model date: to be said before anything else is asked. The text
     * stays as it is. A project without a header has no date to be exchanged.
     */
    public void lookAtOn(LocalDate day) {
        models().stream()
                .map(QualityModel::getProject)
                .filter(Objects::nonNull)
                .forEach(project -> project.setModelDate(day));
        issues = null;
        index = null;
    }

    /** What the project calls itself in a language; empty where no file says so. */
    public String title(Language language) {
        return models().stream()
                .map(QualityModel::getProject)
                .filter(Objects::nonNull)
                .map(project -> ModelTexts.of(index()).title(project, language))
                .findFirst()
                .orElse("");
    }

    /** Where an element is written, as in {@code units.qms:12}; nothing for what is in no file of the project. */
    public Optional<String> place(EObject element) {
        return model.locate(element)
                .filter(location -> files.containsKey(location.uri()))
                .map(location -> files.get(location.uri()).name() + ":" + location.line());
    }

    /** What is written of an element, in one line without comments; empty for what was not read from a text. */
    public String written(EObject element) {
        INode node = NodeModelUtils.findActualNodeFor(element);
        return node == null ? "" : NodeModelUtils.getTokenText(node);
    }

    /** Writes what is proposed to be written in the words, Chinese or English, in which most of the project is written. */
    public UnaryOperator<String> proposals() {
        return model.spelling() == Spelling.ENGLISH ? UnaryOperator.identity() : model::spell;
    }

    /** What a project says, ready to be asked; made once, when first asked for. */
    public ModelIndex index() {
        if (index == null) {
            index = ModelIndex.of(models(), model.libraries());
        }
        return index;
    }

    List<QmsIssue> issues(BooleanSupplier cancelled) {
        if (issues == null) {
            List<QmsIssue> found = List.copyOf(model.validate(cancelled));
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            issues = found;
        }
        return issues;
    }
}
