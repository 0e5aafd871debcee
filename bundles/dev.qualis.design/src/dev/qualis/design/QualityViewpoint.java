package dev.qualis.design;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.design.facts.FactsAdapter;
import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.design.facts.Scales;
import dev.qualis.design.services.CurrentProject;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.QualityModel;
import java.net.URL;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.ResourceSet;

/**
 * The viewpoint of Qualis for whoever evaluates it without Sirius: the description, its services, icons and words.
 *
 * <p>All representations are made on one file of a project, {@link #root(ModelIndex)}. Before an evaluation,
 * {@link #prepare} says in which language the labels are; without it they are in the platform's, as in Sirius.
 */
public final class QualityViewpoint {
    private static final Pattern BOTH_LANGUAGES = Pattern.compile("(\\p{IsHan}+) (\\p{IsLatin}[\\p{IsLatin} ]*)");

    private static final String BUNDLE = "dev.qualis.design";
    private static final String DESCRIPTION = "/description/qms.odesign";
    private static final String SERVICES = BUNDLE + ".services.";
    private static final List<String> REPRESENTATIONS = List.of(
            "OrganisationChart",
            "ReportingTree",
            "OrganisationMatrix",
            "ProcessMap",
            "RaciMatrix",
            "ProcessCoverageMap",
            "ProcessCoverage",
            "AuthorityMatrix",
            "MetricTable",
            "StrategyCascade",
            "GoalTable",
            "RiskMatrix",
            "ComplianceRegister",
            "ComplianceCoverage",
            "DocumentRegister",
            "AuditCoverage",
            "NonconformityRegister",
            "SupplierRegister",
            "EquipmentRegister",
            "CompetenceMatrix",
            "TrainingRegister",
            "ConformityTree",
            "ConformityEvidence",
            "StandardMapping",
            "CostOfQuality",
            "SustainabilityTargets");

    private final Words words = new Words();

    /** Where {@code qms.odesign} is. */
    public URL description() {
        return Objects.requireNonNull(QualityViewpoint.class.getResource(DESCRIPTION), DESCRIPTION);
    }

    /** The names of the representations, in the order in which people read them. */
    public List<String> representations() {
        return REPRESENTATIONS;
    }

    /**
     * A service object of the description, made anew.
     *
     * @param className qualified name as in {@code ownedJavaExtensions}
     * @throws ReflectiveOperationException where the viewpoint has no such class
     */
    public Object services(String className) throws ReflectiveOperationException {
        if (!className.startsWith(SERVICES)) {
            throw new ClassNotFoundException(className);
        }
        return Class.forName(className).getConstructor().newInstance();
    }

    /**
     * As {@link #services(String)}, for a tool that is used where nothing was drawn before.
     *
     * @param element any of the project that the tool changes
     */
    public Object services(String className, EObject element) throws ReflectiveOperationException {
        Object services = services(className);
        CurrentProject.is(services, element);
        return services;
    }

    /** The metamodels of what the services make that is no element of a quality model. */
    public List<EPackage> metamodels() {
        return List.of(Scales.metamodel());
    }

    /**
     * Hands the services a model that does not change while it is evaluated. May be called again, for another language
     * or a model that has changed.
     *
     * @param resourceSet holds the project's files
     * @param index index of that project
     * @param language language of the labels
     */
    public void prepare(ResourceSet resourceSet, ModelIndex index, Language language) {
        FactsAdapter.prepare(resourceSet, index, language);
    }

    /** Chooses the language of the labels for a model that may change; the services then watch the model. */
    public void choose(ResourceSet resourceSet, Language language) {
        FactsAdapter.choose(resourceSet, language);
    }

    /** The file on which all representations are made: the one with the project's header, else the first. */
    public Optional<QualityModel> root(ModelIndex index) {
        return ProjectFacts.root(index);
    }

    /**
     * A label of the description as people read it.
     *
     * @param label a key behind a percent sign, or a text that stands for itself
     */
    public String label(String label, Language language) {
        return label.startsWith("%") ? words.find(label.substring(1), language).orElse(label) : label;
    }

    /**
     * The header of a column in one language. Sirius shows the headers of feature columns as the description writes them, so it
     * writes both languages: Chinese, a blank, English.
     *
     * @param header a header; one that is not written in both languages stands for itself
     */
    public String header(String header, Language language) {
        Matcher both = BOTH_LANGUAGES.matcher(header);
        return both.matches() ? both.group(language == Language.EN ? 2 : 1) : header;
    }

    /**
     * What a colour means in a representation; nothing where that needs no words.
     *
     * @param color name of the colour in the palette
     */
    public Optional<String> legend(String representation, String mapping, String color, Language language) {
        return words.find("legend." + mapping + "." + color, language);
    }

    /**
     * What a colour means in a representation of a project: bands of risks are those of the company, where it has its own.
     *
     * @param color name of the colour in the palette
     */
    public Optional<String> legend(
            ModelIndex index, String representation, String mapping, String color, Language language) {
        return RiskLegend.of(index, mapping, language).or(() -> legend(representation, mapping, color, language));
    }

    /** The signs of a representation with what they mean; one is empty and is the empty cell of a table. */
    public Map<String, String> signs(String representation, Language language) {
        Map<String, String> signs = new LinkedHashMap<>();
        words.find("signs." + representation, language).stream()
                .flatMap(all -> Arrays.stream(all.split("\\|")))
                .map(each -> each.split("=", 2))
                .forEach(each -> signs.put(each[0].strip(), each[1].strip()));
        return signs;
    }

    /** The picture at a path of the description, such as {@code /dev.qualis.design/icons/unit.svg}. */
    public Optional<URL> image(String path) {
        String prefix = "/" + BUNDLE + "/icons/";
        return path.startsWith(prefix) && path.indexOf('/', prefix.length()) < 0
                ? Optional.ofNullable(QualityViewpoint.class.getResource(path.substring(BUNDLE.length() + 1)))
                : Optional.empty();
    }
}
