package dev.qualis.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.conformity.cqos.GuideRules;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.model.qms.core.CorePackage;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.standard.Standard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A fact more never makes a verdict worse: of each company, with one fact less no clause has a greater share, unless the fact
 * states a defect, a further thing of which the guide asks something each time, or for what alone something holds. The facts of the examples and of the sound
 * company are tried, of a kind that is frequent some.
 */
class MoreFactsTest {

    private static final double SAME = 1e-9;

    private static final int SOME_OF_A_KIND = 4;

    /** What states a defect, or that a day has passed on which something was due. */
    private static final Set<String> DEFECTS = Set.of(
            "QualityProblem",
            "QualityProblem.opened",
            "QualityProblem.closed",
            "QualityProblem.major",
            "ComplianceFinding",
            "ComplianceFinding.open",
            "ClauseScore",
            "ClauseScore.finding",
            "Position.vacant",
            "ChangeEvent",
            "ChangeEvent.date",
            "Milestone",
            "Milestone.date",
            "Qualification.expires",
            "InfrastructureElement.validUntil",
            "Appointment.to",
            "ImprovementTask.due",
            "Material.risk",
            "Obligation.interval",
            "Equipment.calibrationInterval",
            "SatisfactionSurvey.date",
            "QualityCosts.period",
            "ClauseScore.task",
            "SatisfactionSurvey.interval",
            "AssessmentScheme.interval",
            "ImprovementProject.closed");

    /** Of what the guide asks something each time, and what brings an element among these. */
    private static final Set<String> ASKED_OF_EACH = Set.of(
            "Process",
            "Process.parent",
            "Process.stage",
            "Product",
            "Product.markets",
            "Enterprise.markets",
            "ProductLine",
            "ProductLine.parent",
            "Unit",
            "Unit.parent",
            "Position",
            "Position.keyPosition",
            "Position.fullTime",
            "Position.functions",
            "Position.unit",
            "Position.reportsTo",
            "CompetenceRequirement",
            "CompetenceRequirement.level",
            "Person",
            "Holding",
            "KeyProject",
            "DecisionPoint",
            "DecisionPoint.kind",
            "Metric",
            "Metric.layer",
            "Metric.critical",
            "Goal",
            "Plan",
            "Action",
            "Risk",
            "Register",
            "Obligation",
            "Obligation.appliesTo",
            "Obligation.topics",
            "Obligation.source",
            "Obligation.units",
            "RiskPoint",
            "RiskPoint.process",
            "CostAccount",
            "CostGroup",
            "QualityCosts",
            "QualityLoss",
            "QualityLoss.amount",
            "LossAnalysis",
            "EmissionSource",
            "SustainabilityTarget",
            "Material",
            "InfrastructureElement",
            "Indicator",
            "ImprovementProject",
            "ImprovementTask",
            "Assessment",
            "Filing");

    /** What says that something holds for less than all. */
    private static final Set<String> NARROWING = Set.of("Obligation.market");

    private static QmsLanguage language;

    @BeforeAll
    static void prepareLanguage() {
        language = QmsLanguage.standalone();
    }

    @Test
    void aFactMoreLowersNoShareInTheExamples() throws IOException {
        for (String example : List.of("minimal", "minimal-zh", "herun", "hengxin")) {
            Map<String, String> files = new TreeMap<>();
            try (Stream<Path> found = Files.walk(Path.of("..", "..", "examples", example))) {
                for (Path file :
                        found.filter(path -> path.toString().endsWith(".qms")).toList()) {
                    files.put(file.toString(), Files.readString(file));
                }
            }
            assertEquals(Map.of(), lowered(files), example);
        }
    }

    @Test
    void aFactMoreLowersNoShareInTheSoundCompany() throws IOException {
        assertEquals(Map.of(), lowered(Map.of("sound.qms", SoundCompany.text())));
    }

    private static Map<String, Set<String>> lowered(Map<String, String> files) {
        QmsProject project = language.newProject();
        files.forEach((name, text) -> project.add(URI.createURI("memory:/" + name.replace("..", "up")), text));
        project.link();
        Standard guide = ModelIndex.of(List.of(), project.libraries()).standards().stream()
                .filter(standard -> GuideRules.NAME.equals(standard.getName()))
                .findFirst()
                .orElseThrow();
        List<QualityModel> libraries = List.of((QualityModel) guide.eContainer());
        Conformity conformity = new Conformity(GuideRules.all());
        Mutations mutations = new Mutations(project.models());
        ConformityReport with = conformity.assess(ModelIndex.of(mutations.models(), libraries), guide);
        Map<String, Set<String>> lowered = new TreeMap<>();
        List<Mutations.Fact> tried = facts(mutations);
        assertTrue(tried.size() > 100, tried.size() + " facts");
        for (Mutations.Fact fact : tried) {
            mutations.without(
                    fact,
                    () -> compare(with, conformity.assess(ModelIndex.of(mutations.models(), libraries), guide))
                            .forEach(clause -> lowered.computeIfAbsent(fact.kind(), any -> new TreeSet<>())
                                    .add(clause)));
        }
        return lowered;
    }

    private static List<Mutations.Fact> facts(Mutations mutations) {
        Map<String, List<Mutations.Fact>> kinds = new TreeMap<>();
        mutations.facts().stream()
                .filter(fact -> fact.feature() != CorePackage.Literals.NAMED_ELEMENT__NAME)
                .filter(fact -> !DEFECTS.contains(fact.kind()) && !ASKED_OF_EACH.contains(fact.kind()))
                .filter(fact -> !NARROWING.contains(fact.kind()))
                .forEach(fact -> kinds.computeIfAbsent(fact.kind(), any -> new ArrayList<>())
                        .add(fact));
        List<Mutations.Fact> tried = new ArrayList<>();
        for (List<Mutations.Fact> kind : kinds.values()) {
            int some = Math.min(SOME_OF_A_KIND, kind.size());
            for (int i = 0; i < some; i++) {
                tried.add(kind.get(i * kind.size() / some));
            }
        }
        return tried;
    }

    /** The clauses of which more was met without the fact. */
    private static List<String> compare(ConformityReport with, ConformityReport without) {
        List<String> lowered = new ArrayList<>();
        for (int i = 0; i < with.clauses().size(); i++) {
            ClauseResult more = with.clauses().get(i);
            ClauseResult less = without.clauses().get(i);
            if (more.result().isApplicable()
                    && less.result().share() > more.result().share() + SAME) {
                lowered.add(more.clause().getNumber());
            }
        }
        return lowered;
    }
}
