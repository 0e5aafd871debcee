package dev.qualis.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.conformity.iso.IsoCompany;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.model.qms.core.CorePackage;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.standard.Standard;
import dev.qualis.testing.Repository;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * As {@link MoreFactsTest} for the standards of ISO: with one fact less no clause has a greater share, unless the fact states a
 * defect or a further thing of which the standard asks something each time.
 */
class MoreFactsOfIsoTest {

    private static final double SAME = 1e-9;

    private static final int SOME_OF_A_KIND = 4;

    /** What states a defect, or that a day has passed on which something was due. */
    private static final Set<String> DEFECTS = Set.of(
            "AuditFinding",
            "ClauseScore",
            "ClauseScore.finding",
            "QualityProblem",
            "QualityProblem.closed",
            "Position.vacant",
            "Document.nextReview",
            "Document.interval",
            "Equipment.maintenanceInterval",
            "Equipment.calibrationInterval",
            "Obligation.interval",
            "InfrastructureElement.validUntil",
            "SatisfactionSurvey.interval");

    /** Of what the standards ask something each time, and what brings an element among these. */
    private static final Set<String> ASKED_OF_EACH = Set.of(
            "Process",
            "Process.category",
            "Process.owner",
            "Process.parent",
            "Process.stage",
            "ResponsibilityAssignment",
            "ResponsibilityAssignment.positions",
            "Position",
            "Person",
            "Holding",
            "Holding.position",
            "Product",
            "Product.markets",
            "ProductLine",
            "Enterprise.markets",
            "Metric",
            "MeasuredValue",
            "Goal",
            "Risk",
            "Obligation",
            "Register",
            "RiskPoint",
            "ChangeEvent",
            "Contract",
            "Document",
            "QualityRecord",
            "Supplier",
            "Supplier.status",
            "Equipment",
            "Equipment.kind",
            "EmissionSource",
            "Material",
            "Material.risk",
            "SustainabilityTarget",
            "DecisionPoint",
            "DecisionPoint.kind",
            "Audit",
            "Audit.held",
            "Exclusion",
            "Strategy",
            "StrategyDocument");

    private static QmsLanguage language;

    @BeforeAll
    static void prepareLanguage() {
        language = QmsLanguage.standalone();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO9001", "ISO14001", "ISO45001", "ISO37301"})
    void aFactMoreLowersNoShareInTheSoundCompany(String standard) throws IOException {
        assertEquals(Map.of(), lowered(Map.of("sound.qms", IsoCompany.sound(standard)), standard));
    }

    @Test
    void aFactMoreLowersNoShareInTheExample() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(Repository.example("hengxin"))) {
            for (Path file :
                    found.filter(path -> path.toString().endsWith(".qms")).toList()) {
                files.put(file.getFileName().toString() + files.size() + ".qms", Files.readString(file));
            }
        }
        assertEquals(Map.of(), lowered(files, "ISO9001"));
    }

    /** What the brief of these rules says in so many words: more that is true, and nothing less for it. */
    @Test
    void aSupplierThatIsNotYetApprovedOrATrainingWithoutItsEffectLowersNothing() throws IOException {
        String sound = IsoCompany.sound("ISO9001");
        String more = sound + """
            supplier Painter "Painter" status candidate
            supplier Printer "Printer"
            training Paint "Painting" held on 2026-10-01
            communication Fair "Fair" on 2026-10-02
            audit Extra "Coming" planned on 2027-03-01
            management review Half "Half-year review" for 2026 held on 2026-07-01
            """;
        Map<String, Double> before = shares(sound);
        Map<String, Double> after = shares(more);
        Set<String> fallen = new TreeSet<>();
        before.forEach((clause, share) -> {
            if (after.get(clause) < share - SAME) {
                fallen.add(clause);
            }
        });
        assertEquals(Set.of(), fallen);
    }

    private static Map<String, Double> shares(String text) {
        Map<String, Double> shares = new TreeMap<>();
        IsoCompany.assess(language, "ISO9001", text)
                .clauses()
                .forEach(result ->
                        shares.put(result.clause().getNumber(), result.result().share()));
        return shares;
    }

    private static Map<String, Set<String>> lowered(Map<String, String> files, String name) {
        QmsProject project = language.newProject();
        files.forEach((file, text) -> project.add(URI.createURI("memory:/" + file), text));
        project.link();
        Standard standard = IsoCompany.standard(ModelIndex.of(project.models(), project.libraries()), name);
        List<QualityModel> libraries = project.libraries();
        Mutations mutations = new Mutations(project.models());
        Conformity conformity = Conformity.to(standard);
        ConformityReport with = conformity.assess(ModelIndex.of(mutations.models(), libraries), standard);
        Map<String, Set<String>> lowered = new TreeMap<>();
        List<Mutations.Fact> tried = facts(mutations);
        assertTrue(tried.size() > 100, tried.size() + " facts");
        for (Mutations.Fact fact : tried) {
            mutations.without(
                    fact,
                    () -> compare(with, conformity.assess(ModelIndex.of(mutations.models(), libraries), standard))
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
