package dev.qualis.dsl.validation;

import com.google.inject.Inject;
import dev.qualis.dsl.naming.ProjectFiles;
import dev.qualis.model.qms.core.Project;
import dev.qualis.model.qms.core.QualityModel;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** The day for which a project speaks, where its header names one. */
class ModelDay {

    private final ProjectFiles files;

    @Inject
    ModelDay(ProjectFiles files) {
        this.files = files;
    }

    /** The model date of the project of a file. Asked once for a file, not for each of its elements. */
    Optional<LocalDate> of(QualityModel file) {
        return files.all(file.eResource()).stream()
                .map(QualityModel::getProject)
                .filter(Objects::nonNull)
                .map(Project::getModelDate)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
