package dev.qualis.exchange.model;

import com.google.inject.Injector;
import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.dsl.naming.SettledProject;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.exchange.model.ModelMaker.Made;
import dev.qualis.model.qms.core.CoreFactory;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.ide.serializer.IChangeSerializer;
import org.eclipse.xtext.ide.serializer.IEmfResourceChange;
import org.eclipse.xtext.ide.serializer.ITextDocumentChange;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.SaveOptions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.serializer.ISerializer;

/** Brings elements into the texts of a project. */
final class TextChanges {

    private final QmsLanguage language;
    private final Injector injector;

    TextChanges(QmsLanguage language) {
        this.language = language;
        this.injector = language.injector();
    }

    /**
     * The texts that change, whole, by their files.
     *
     * @param files the project's models, to be changed
     * @param folder where new files lie
     * @param file the name of the new file, without its ending, for an element that is new
     */
    SortedMap<URI, String> of(
            QmsProject project, ResourceSet files, List<Made> elements, URI folder, Function<Made, String> file) {
        SortedMap<URI, String> texts = new TreeMap<>(Comparator.comparing(URI::toString));
        Map<URI, List<EObject>> added = new LinkedHashMap<>();
        for (Made made : elements) {
            if (made.existing().isEmpty()) {
                added.computeIfAbsent(folder.appendSegment(file.apply(made) + ".qms"), any -> new ArrayList<>())
                        .add(made.element());
            }
        }
        Map<URI, QualityModel> models = new LinkedHashMap<>();
        added.forEach((uri, all) -> models.put(uri, model(files, uri, all)));
        // what is there may refer to what is new
        SettledProject.during(files, () -> texts.putAll(updated(project, files, elements)));
        SettledProject.during(
                files,
                () -> models.forEach((uri, model) -> {
                    String text = injector.getInstance(ISerializer.class)
                            .serialize(model, SaveOptions.newBuilder().format().getOptions());
                    text = canonical(uri, text, project.spelling());
                    String before = texts.getOrDefault(uri, project.snapshot().contains(uri) ? project.text(uri) : "");
                    texts.put(
                            uri,
                            before.isBlank()
                                    ? text.strip() + "\n"
                                    : before.stripTrailing() + "\n\n" + text.strip() + "\n");
                }));
        return texts;
    }

    /** In the words in which most of the project is written. */
    private String canonical(URI uri, String text, Spelling spelling) {
        QmsProject alone = language.newProject();
        alone.add(uri, text);
        return alone.format(uri, spelling);
    }

    /** A model beside the project's own, so that its elements are in the scope of each other. */
    private QualityModel model(ResourceSet files, URI uri, List<EObject> elements) {
        QualityModel model = CoreFactory.eINSTANCE.createQualityModel();
        elements.forEach(element -> model.getElements().add((NamedElement) element));
        Resource resource = files.createResource(
                uri.trimFileExtension().appendFileExtension("imported").appendFileExtension("qms"));
        resource.getContents().add(model);
        return model;
    }

    private Map<URI, String> updated(QmsProject project, ResourceSet files, List<Made> elements) {
        Map<URI, List<Made>> changed = new LinkedHashMap<>();
        for (Made made : elements) {
            made.existing()
                    .filter(existing -> !Merge.isSaid(existing, made.element()))
                    .ifPresent(existing -> changed.computeIfAbsent(
                                    existing.eResource().getURI(), any -> new ArrayList<>())
                            .add(made));
        }
        Map<URI, String> texts = new LinkedHashMap<>();
        changed.forEach((uri, all) ->
                texts.put(uri, updated(project, (XtextResource) files.getResource(uri, false), all)));
        return texts;
    }

    private String updated(QmsProject project, XtextResource resource, List<Made> elements) {
        IChangeSerializer serializer = injector.getInstance(IChangeSerializer.class);
        serializer.setUpdateRelatedFiles(false);
        List<IEmfResourceChange> changes = new ArrayList<>();
        serializer.addModification(
                resource,
                any -> elements.forEach(made -> Merge.into(made.existing().orElseThrow(), made.element())));
        INode before = resource.getParseResult().getRootNode();
        String text = before.getText();
        serializer.applyModifications(changes::add);
        StringBuilder edited = new StringBuilder(text);
        changes.stream()
                .filter(ITextDocumentChange.class::isInstance)
                .map(ITextDocumentChange.class::cast)
                .flatMap(change -> change.getReplacements().stream())
                .sorted(Comparator.comparingInt(ITextReplacement::getOffset).reversed())
                .forEach(edit -> edited.replace(edit.getOffset(), edit.getEndOffset(), edit.getReplacementText()));
        URI uri = resource.getURI();
        boolean canonical = !resource.getParseResult().hasSyntaxErrors()
                && format(uri, text).equals(text);
        String kept = KeptLayout.of(before, read(uri, edited.toString()), project::spell);
        return canonical ? format(uri, kept) : kept;
    }

    private String format(URI uri, String text) {
        QmsProject alone = language.newProject();
        alone.add(uri, text);
        return alone.format(uri);
    }

    private INode read(URI uri, String text) {
        QmsProject alone = language.newProject();
        alone.add(uri, text);
        return ((XtextResource) alone.resourceSet().getResource(uri, false))
                .getParseResult()
                .getRootNode();
    }
}
