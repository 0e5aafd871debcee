package dev.qualis.exchange.text;

import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.dsl.library.ShippedLibraries;
import dev.qualis.dsl.naming.SettledProject;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.model.qms.core.QualityModel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.SaveOptions;
import org.eclipse.xtext.serializer.ISerializer;

/** Writes whole models, however they were made, as canonical texts of the language. */
public final class ModelTexts {
    private static final URI FOLDER = URI.createURI("memory:/imported");

    private final QmsLanguage language;
    private final QmsProject project;
    private final ResourceSet files;

    /** For one set of models that refer to each other and to libraries. */
    public ModelTexts(QmsLanguage language) {
        this.language = language;
        this.project = language.newProject();
        this.files = language.workspace().empty().modifiable();
    }

    /** An element of a shipped library, by the name of the library and its fragment in it. */
    public Optional<EObject> ofLibrary(String library, String fragment) {
        return language.injector()
                .getInstance(ShippedLibraries.class)
                .uri(library)
                .map(uri -> files.getResource(uri, true).getEObject(fragment));
    }

    /**
     * The texts, by the names of their files.
     *
     * @param models all references resolved
     * @throws RuntimeException where the language has no text for a model, such as for a name with a line break
     */
    public SequencedMap<String, String> of(SequencedMap<String, QualityModel> models, Spelling spelling) {
        Map<String, QualityModel> placed = new LinkedHashMap<>();
        models.forEach((name, model) -> {
            Resource resource = files.createResource(FOLDER.appendSegments(name.split("/")));
            resource.getContents().add(model);
            placed.put(name, model);
        });
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        SettledProject.during(
                files,
                () -> placed.forEach((name, model) -> {
                    String text = language.injector()
                            .getInstance(ISerializer.class)
                            .serialize(model, SaveOptions.newBuilder().format().getOptions());
                    texts.put(name, canonical(name, text, spelling));
                }));
        return texts;
    }

    private String canonical(String name, String text, Spelling spelling) {
        URI uri = FOLDER.appendSegments(name.split("/"));
        QmsProject alone = language.newProject();
        alone.add(uri, text);
        return alone.format(uri, spelling);
    }
}
