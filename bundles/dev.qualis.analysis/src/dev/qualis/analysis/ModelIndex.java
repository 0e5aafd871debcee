package dev.qualis.analysis;

import dev.qualis.model.qms.core.Library;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.Project;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.enterprise.Enterprise;
import dev.qualis.model.qms.standard.Standard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * What a project says, ready to be asked. The models are walked once; every question is then answered without another
 * walk. The index does not follow later changes of the model: build a new one.
 *
 * <p>References that do not resolve count as absent. All lists are unmodifiable and in the order of the text: files in
 * the given order, elements as they stand in their file.
 */
public final class ModelIndex {

    private final List<QualityModel> models;
    private final List<QualityModel> libraries;
    private final Map<Class<?>, List<EObject>> byType = new HashMap<>();
    private final Map<EClass, List<Class<?>>> typesOf = new HashMap<>();
    private final List<Standard> standards = new ArrayList<>();
    private final ModelDate date = new ModelDate();
    private final OrganisationIndex organisation;
    private final ProcessIndex processes;
    private final MetricIndex metrics;
    private final ClauseIndex clauses;
    private final Map<Class<?>, Object> facts = new ConcurrentHashMap<>();

    private ModelIndex(List<QualityModel> models, List<QualityModel> libraries) {
        this.models = List.copyOf(models);
        this.libraries = List.copyOf(libraries);
        models.forEach(this::index);
        libraries.forEach(this::indexStandards);
        this.organisation = new OrganisationIndex(this);
        this.processes = new ProcessIndex(this);
        this.metrics = new MetricIndex(this);
        this.clauses = new ClauseIndex(this);
    }

    /**
     * Indexes a project.
     *
     * @param project the models of the project's files
     * @param libraries the models of the libraries that the project uses; only their standards are indexed
     */
    public static ModelIndex of(List<QualityModel> project, List<QualityModel> libraries) {
        return new ModelIndex(project, libraries);
    }

    private void index(QualityModel model) {
        for (Iterator<EObject> all = model.eAllContents(); all.hasNext(); ) {
            EObject element = all.next();
            for (Class<?> type : typesOf.computeIfAbsent(element.eClass(), ModelIndex::types)) {
                byType.computeIfAbsent(type, any -> new ArrayList<>()).add(element);
            }
            date.see(element);
        }
        indexStandards(model);
    }

    private static List<Class<?>> types(EClass type) {
        List<Class<?>> types = new ArrayList<>();
        types.add(type.getInstanceClass());
        type.getEAllSuperTypes().forEach(superType -> types.add(superType.getInstanceClass()));
        types.removeIf(Objects::isNull);
        return types;
    }

    private void indexStandards(QualityModel model) {
        for (NamedElement element : model.getElements()) {
            if (element instanceof Standard standard) {
                standards.add(standard);
            }
        }
    }

    /**
     * What follows from the project: worked out when it is first asked for, and kept for whoever asks next.
     *
     * @param kind tells this fact from others
     */
    public <T> T fact(Class<T> kind, Supplier<T> work) {
        T known = kind.cast(facts.get(kind));
        if (known == null) {
            T worked = work.get();
            T other = kind.cast(facts.putIfAbsent(kind, worked));
            known = other == null ? worked : other;
        }
        return known;
    }

    /** The models of the project's files. */
    public List<QualityModel> models() {
        return models;
    }

    /** The models of the libraries that the project uses. */
    public List<QualityModel> libraries() {
        return libraries;
    }

    /** The project's elements (libraries left out) of a class of the metamodel, subclasses included. */
    public <T extends EObject> List<T> all(Class<T> type) {
        List<EObject> elements = byType.getOrDefault(type, List.of());
        @SuppressWarnings("unchecked") // filled by exactly this type
        List<T> typed = (List<T>) elements;
        return Collections.unmodifiableList(typed);
    }

    /** The project header; nothing where no file has one. */
    public Optional<Project> project() {
        return all(Project.class).stream().findFirst();
    }

    /** The headers of the libraries used. */
    public List<Library> libraryHeaders() {
        return libraries.stream()
                .map(QualityModel::getLibrary)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The enterprise that the project describes; the first where there are several. */
    public Optional<Enterprise> enterprise() {
        return all(Enterprise.class).stream().findFirst();
    }

    /** The standards of the project, then those of its libraries. */
    public List<Standard> standards() {
        return Collections.unmodifiableList(standards);
    }

    /**
     * The day for which results are computed: the project's model date or, where none is set, the newest day in the
     * model on which something has happened; nothing where the model has no such day.
     */
    public Optional<LocalDate> date() {
        LocalDate stated = project().map(Project::getModelDate).orElse(null);
        return stated == null ? date.newest() : Optional.of(stated);
    }

    /** Units, positions and persons. */
    public OrganisationIndex organisation() {
        return organisation;
    }

    /** Processes, their order and responsibilities. */
    public ProcessIndex processes() {
        return processes;
    }

    /** Metrics, by process and by the metrics they drive. */
    public MetricIndex metrics() {
        return metrics;
    }

    /** Clauses of the standards, and who claims them. */
    public ClauseIndex clauses() {
        return clauses;
    }
}
