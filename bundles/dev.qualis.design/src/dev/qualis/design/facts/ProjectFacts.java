package dev.qualis.design.facts;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.ModelTexts;
import dev.qualis.analysis.coverage.ProcessCoverage;
import dev.qualis.analysis.sustainability.Trajectory;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.sustainability.SustainabilityTarget;
import dev.qualis.model.value.LocalizedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * One state of a project, indexed, in one language: what the services answer from.
 *
 * <p>{@link #of(EObject)} finds it on the element's resource set, where it is computed once and thrown away when the
 * model changes; see {@link FactsAdapter}.
 */
public final class ProjectFacts {
    private final ModelIndex index;
    private final ModelTexts texts;
    private final Language language;
    private final Markets markets;
    private OrganisationChart chart;
    private RaciMatrix raci;
    private ProcessLandscape landscape;
    private FunctionHolders functionHolders;
    private Powers powers;
    private Conformity conformity;
    private RiskGrid risks;
    private ProcessLayers layers;
    private StandardMapping mapping;
    private ComplianceGrid compliance;
    private Cascade cascade;
    private CostBook costs;
    private Map<Process, ProcessCoverage> coverage;
    private Map<SustainabilityTarget, Trajectory> trajectories;

    ProjectFacts(ModelIndex index, Language language, Markets markets) {
        this.markets = markets;
        this.index = index;
        this.texts = ModelTexts.of(index);
        this.language = language;
    }

    /** The facts of the project to which an element belongs. */
    public static ProjectFacts of(EObject element) {
        Resource resource = element.eResource();
        ResourceSet resourceSet = resource == null ? null : resource.getResourceSet();
        if (resourceSet != null) {
            return FactsAdapter.on(resourceSet).facts(resource);
        }
        List<EObject> roots = resource == null ? List.of(EcoreUtil.getRootContainer(element)) : resource.getContents();
        return new ProjectFacts(index(roots), DiagramLanguages.ofPlatform(), Markets.alone());
    }

    static ModelIndex index(List<? extends EObject> roots) {
        List<QualityModel> project = new ArrayList<>();
        List<QualityModel> libraries = new ArrayList<>();
        for (EObject root : roots) {
            if (root instanceof QualityModel model) {
                (model.getLibrary() == null ? project : libraries).add(model);
            }
        }
        return ModelIndex.of(project, libraries);
    }

    /** The file on which representations are made: the one with the project's header, else the first. */
    public Optional<QualityModel> root() {
        return root(index);
    }

    /** The file on which representations of an indexed project are made. */
    public static Optional<QualityModel> root(ModelIndex index) {
        List<QualityModel> models = index.models();
        return models.stream()
                .filter(model -> model.getProject() != null)
                .findFirst()
                .or(() -> models.stream().findFirst());
    }

    /** The index of the project. */
    public ModelIndex index() {
        return index;
    }

    /** The language of all labels, never unspecified. */
    public Language language() {
        return language;
    }

    /** The boxes and lines of the organisation chart. */
    public OrganisationChart chart() {
        if (chart == null) {
            chart = new OrganisationChart(index);
        }
        return chart;
    }

    /** The cells of the RACI matrix. */
    public RaciMatrix raci() {
        if (raci == null) {
            raci = new RaciMatrix(index, chart());
        }
        return raci;
    }

    /** Who holds the quality functions, by unit. */
    public FunctionHolders functionHolders() {
        if (functionHolders == null) {
            functionHolders = new FunctionHolders(index, chart());
        }
        return functionHolders;
    }

    /** Who has which authority. */
    public Powers powers() {
        if (powers == null) {
            powers = new Powers(index, chart());
        }
        return powers;
    }

    /** The lanes of the process map and the flow in them. */
    public ProcessLandscape landscape() {
        if (landscape == null) {
            landscape = new ProcessLandscape(index);
        }
        return landscape;
    }

    /** How far the clauses of the standards are claimed. */
    public Conformity conformity() {
        if (conformity == null) {
            conformity = new Conformity(index);
        }
        return conformity;
    }

    /** The risks by likelihood and impact. */
    public RiskGrid risks() {
        if (risks == null) {
            risks = new RiskGrid(index);
        }
        return risks;
    }

    /** What the layers of the process map show. */
    public ProcessLayers layers() {
        if (layers == null) {
            layers = new ProcessLayers(index, landscape());
        }
        return layers;
    }

    /** The clauses of standards that share processes. */
    public StandardMapping mapping() {
        if (mapping == null) {
            mapping = new StandardMapping(index);
        }
        return mapping;
    }

    /** The obligations by products, topics and markets. */
    public ComplianceGrid compliance() {
        if (compliance == null) {
            compliance = new ComplianceGrid(index, markets);
        }
        return compliance;
    }

    /** Goals, years, actions and milestones with how they stand. */
    public Cascade cascade() {
        if (cascade == null) {
            cascade = new Cascade(index);
        }
        return cascade;
    }

    /** What a process has of what it should have. */
    public ProcessCoverage coverage(Process process) {
        if (coverage == null) {
            coverage = new IdentityHashMap<>();
            ProcessCoverage.of(index).forEach(one -> coverage.put(one.process(), one));
        }
        return coverage.get(process);
    }

    /** The books of quality costs. */
    public CostBook costs() {
        if (costs == null) {
            costs = new CostBook(index);
        }
        return costs;
    }

    /** The way to each sustainability target, in the order of the text. */
    public Map<SustainabilityTarget, Trajectory> trajectories() {
        if (trajectories == null) {
            trajectories = new LinkedHashMap<>();
            Trajectory.of(index).forEach(one -> trajectories.put(one.target(), one));
        }
        return Collections.unmodifiableMap(trajectories);
    }

    /** The title of an element, else its name. */
    public String title(NamedElement element) {
        return texts.title(element, language);
    }

    /** The title of a clause; may be empty. */
    public String title(Clause clause) {
        return texts.title(clause, language);
    }

    /** A text of an element, empty where there is none. */
    public String text(LocalizedText text, EObject context) {
        return texts.text(text, context, language);
    }

    /** The label of an enumeration's literal, empty where it says nothing. */
    public String label(Enumerator literal) {
        return texts.label(literal, language);
    }

    /** The label of an enumeration's literal in a language of one's choice. */
    public String label(Enumerator literal, Language other) {
        return texts.label(literal, other);
    }

    /** The one of two texts that is in the language of the labels. */
    public String choose(String chinese, String english) {
        return language == Language.EN ? english : chinese;
    }

    /** Whether the text of an element in the language of the labels is its second one. */
    public boolean isSecond(EObject context) {
        return texts.firstLanguage(context) != language;
    }
}
