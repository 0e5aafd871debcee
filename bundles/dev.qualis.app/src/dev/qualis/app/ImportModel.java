package dev.qualis.app;

import dev.qualis.compare.ModelComparison;
import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.exchange.json.JsonModelException;
import dev.qualis.exchange.json.JsonModelReader;
import dev.qualis.exchange.text.ModelTexts;
import dev.qualis.model.qms.core.QualityModel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;

/** Makes texts of a whole model that is XMI or JSON: those say the same, or nothing is made. */
public final class ImportModel {
    private static final URI FOLDER = URI.createURI("memory:/checked");

    private final QmsLanguage language;

    public ImportModel(QmsLanguage language) {
        this.language = language;
    }

    /** Whether a file is a whole model by its name, no table. */
    public static boolean isModel(Path path) {
        String name = path.getFileName().toString();
        return name.endsWith(".xmi") || name.endsWith(".json");
    }

    /** The texts by the names of their files, in the words of a language. */
    public Outcome<SequencedMap<String, String>> texts(Path path, Spelling spelling) {
        ModelTexts writer = new ModelTexts(language);
        Outcome<SequencedMap<String, QualityModel>> read =
                path.toString().endsWith(".json") ? json(path, writer) : xmi(path, writer);
        return read.then(models -> {
            for (String name : models.keySet()) {
                if (!isName(name)) {
                    return Outcome.refused(new Refusal.OutsideFolder(path, name));
                }
            }
            return texts(path, writer, models, spelling);
        });
    }

    /** The texts of models that refer to no library. */
    Outcome<SequencedMap<String, String>> texts(
            Path path, SequencedMap<String, QualityModel> models, Spelling spelling) {
        return texts(path, new ModelTexts(language), models, spelling);
    }

    private Outcome<SequencedMap<String, String>> texts(
            Path path, ModelTexts writer, SequencedMap<String, QualityModel> models, Spelling spelling) {
        SequencedMap<String, String> texts;
        try {
            texts = writer.of(models, spelling);
        } catch (RuntimeException e) {
            return Outcome.refused(new Refusal.NoText(path, FailureText.of(e)));
        }
        QmsProject again = language.newProject();
        SequencedMap<URI, String> named = new LinkedHashMap<>();
        texts.forEach((name, text) -> named.put(FOLDER.appendSegments(name.split("/")), text));
        again.addAll(named, any -> {});
        again.link();
        ModelComparison comparison = ModelComparison.of(List.copyOf(models.values()), again.models());
        return comparison.isEmpty()
                ? Outcome.done(texts)
                : Outcome.refused(new Refusal.NoText(
                        path,
                        comparison.changes().stream()
                                .findFirst()
                                .map(change -> change.element().eClass().getName() + " "
                                        + change.element().getName())
                                .orElse("library")));
    }

    private Outcome<SequencedMap<String, QualityModel>> json(Path path, ModelTexts writer) {
        return SourceText.read(path, path.getFileName().toString()).then(file -> {
            try {
                return Outcome.done(JsonModelReader.read(file.text(), id -> library(writer, id)));
            } catch (JsonModelException e) {
                return Outcome.refused(new Refusal.NotJson(path, e.getMessage()));
            }
        });
    }

    private static EObject library(ModelTexts writer, String id) {
        int mark = id.indexOf('#');
        return mark < 0
                ? null
                : writer.ofLibrary(id.substring(0, mark), id.substring(mark + 1))
                        .orElse(null);
    }

    private static Outcome<SequencedMap<String, QualityModel>> xmi(Path path, ModelTexts writer) {
        if (!Files.isRegularFile(path)) {
            return Outcome.refused(new Refusal.Missing(path));
        }
        return new ModelXmi(uri -> "qms".equals(uri.fileExtension()) && uri.fragment() != null
                        ? writer.ofLibrary(
                                uri.trimFragment().trimFileExtension().lastSegment(), uri.fragment())
                        : Optional.empty())
                .read(path);
    }

    /** Whether a name leads to a file of a project and nowhere else, on every system. */
    private static boolean isName(String name) {
        return name.endsWith(SourceFolder.EXTENSION)
                && name.length() < 200
                && List.of(name.split("/", -1)).stream()
                        .noneMatch(part ->
                                part.isBlank() || part.startsWith(".") || part.matches(".*[\\\\:*?\"<>|\\p{Cntrl}].*"));
    }

    /** Writes the texts into a folder where none of these files is. */
    public static Outcome<List<Path>> write(Path folder, SequencedMap<String, String> texts) {
        for (String name : texts.keySet()) {
            if (Files.exists(folder.resolve(name))) {
                return Outcome.refused(new Refusal.ProjectExists(folder.resolve(name)));
            }
        }
        List<Path> written = new ArrayList<>();
        for (var text : texts.entrySet()) {
            switch (new OutputFile(folder.resolve(text.getKey()), SourceFolder.EXTENSION, false)
                    .write(text.getValue().getBytes(StandardCharsets.UTF_8))) {
                case Outcome.Refused<Path>(Refusal refusal) -> {
                    return Outcome.refused(refusal);
                }
                case Outcome.Done<Path>(Path path) -> written.add(path);
            }
        }
        return Outcome.done(written);
    }
}
