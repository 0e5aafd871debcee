package dev.qualis.conformity;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.conformity.cqos.GuideRules;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.standard.Standard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;

/**
 * The large example company, with the guide alone of its catalogues.
 *
 * @param models its files
 * @param guide the guide
 */
record Hengxin(List<QualityModel> models, Standard guide) {

    static Hengxin read() throws IOException {
        QmsProject project = QmsLanguage.standalone().newProject();
        try (Stream<Path> files = Files.walk(Path.of("..", "..", "examples", "hengxin"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".qms"))
                    .sorted()
                    .toList()) {
                project.add(URI.createFileURI(file.toAbsolutePath().toString()), Files.readString(file));
            }
        }
        project.link();
        Standard guide = ModelIndex.of(List.of(), project.libraries()).standards().stream()
                .filter(standard -> GuideRules.NAME.equals(standard.getName()))
                .findFirst()
                .orElseThrow();
        return new Hengxin(project.models(), guide);
    }

    /** Indexes models in which the company or copies of it lie. */
    ModelIndex index(List<QualityModel> others) {
        return ModelIndex.of(others, List.of((QualityModel) guide.eContainer()));
    }
}
