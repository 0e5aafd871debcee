package dev.qualis.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.app.EditModel.Edited;
import dev.qualis.design.QualityViewpoint;
import dev.qualis.dsl.ide.QmsIdeSetup;
import dev.qualis.dsl.ide.edit.TextEdit;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.model.qms.compliance.Obligation;
import dev.qualis.model.qms.compliance.Register;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.economics.CostAccount;
import dev.qualis.model.qms.economics.CostGroup;
import dev.qualis.model.qms.economics.QualityCosts;
import dev.qualis.model.qms.organisation.DecisionPoint;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.organisation.OrganisationalUnit;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.organisation.Unit;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ProcessPackage;
import dev.qualis.model.qms.strategy.Action;
import dev.qualis.model.qms.strategy.AnnualTarget;
import dev.qualis.model.qms.strategy.Goal;
import dev.qualis.model.qms.strategy.Strategy;
import dev.qualis.model.qms.sustainability.SustainabilityTarget;
import dev.qualis.testing.Golden;
import dev.qualis.testing.Repository;
import dev.qualis.viewpoint.ToolInput;
import dev.qualis.viewpoint.ToolRunner;
import dev.qualis.viewpoint.ViewpointLibrary;
import dev.qualis.viewpoint.description.ToolDescription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/**
 * Every tool of the viewpoint that changes a model, used on Hengxin: the lines of the texts that it changes are those of the golden file, which
 * was read beside the tools' documentation; and what an editor's recorder takes back is the model as it was.
 */
class ToolsOfHengxinTest {
    private static final String SOMETHING = "Renamed";

    private final QmsLanguage language = QmsLanguage.of(new QmsIdeSetup().createInjectorAndDoEMFRegistration());
    private final QualityViewpoint viewpoint = new QualityViewpoint();
    private final Map<String, Function<Company, ToolInput>> uses = uses();

    /** A company as a tool meets it. */
    private record Company(ResourceSet files) {
        <T> T first(Class<T> type) {
            return first(type, any -> true);
        }

        <T> T first(Class<T> type, Predicate<T> wanted) {
            return nth(type, 0, wanted);
        }

        <T> T nth(Class<T> type, int number, Predicate<T> wanted) {
            List<T> found = new ArrayList<>();
            for (Resource file : files.getResources()) {
                if (file.getURI().scheme().equals("project")) {
                    file.getAllContents().forEachRemaining(each -> {
                        if (type.isInstance(each) && wanted.test(type.cast(each))) {
                            found.add(type.cast(each));
                        }
                    });
                }
            }
            return found.get(number);
        }

        EObject root() {
            return files.getResource(URI.createURI("project:/hengxin.qms"), false)
                    .getContents()
                    .getFirst();
        }

        Process process(int number) {
            return nth(Process.class, number, each -> each.getParent() == null);
        }

        Position reporting() {
            return first(
                    Position.class,
                    each -> each.getReportsTo() != null && each.getReportsTo().getReportsTo() != null);
        }

        Process following() {
            return first(
                    Process.class,
                    each -> each.getParent() == null && !each.getAfter().isEmpty());
        }

        Unit part() {
            return first(Unit.class, each -> each.getParent() instanceof Unit);
        }

        Position dotted() {
            return first(Position.class, each -> !each.getDottedTo().isEmpty());
        }

        /** The box at the upper end of the dotted line: the division of the superior, right below the top. */
        EObject boxOfDotted() {
            OrganisationalUnit unit = dotted().getDottedTo().getFirst().getUnit();
            while (unit.getParent() != null && unit.getParent().getParent() != null) {
                unit = unit.getParent();
            }
            return unit;
        }

        Action serving() {
            return first(Action.class, each -> !each.getServes().isEmpty());
        }
    }

    private static String path(String representation, String rest) {
        return "//@ownedViewpoints[name='Quality']/@ownedRepresentations[name='" + representation + "']/" + rest;
    }

    private static ToolInput typed(EObject element, Company company, String text) {
        return ToolInput.cell(element, element, null, company.root(), text);
    }

    private static Function<Company, ToolInput> inCell(
            Function<Company, EObject> line, Function<Company, EObject> column, String text) {
        return company ->
                ToolInput.cell(line.apply(company), line.apply(company), column.apply(company), company.root(), text);
    }

    private EObject rating(String scale, int level) {
        return ((org.eclipse.emf.ecore.EEnum) viewpoint.metamodels().getFirst().getEClassifier(scale))
                .getEEnumLiteral(level);
    }

    private Map<String, Function<Company, ToolInput>> uses() {
        Map<String, Function<Company, ToolInput>> uses = new LinkedHashMap<>();
        organisation(uses);
        processes(uses);
        strategy(uses);
        tables(uses);
        return uses;
    }

    private void organisation(Map<String, Function<Company, ToolInput>> uses) {
        String fixes =
                "//@ownedViewpoints[name='Quality']/@validationSet[name='Issues']/@ownedRules[name='%s']/@fixes[name='%s']";
        uses.put(
                fixes.formatted("qualis.position.reporting.cycle", "取消汇报线 / Remove the reporting line"),
                company -> ToolInput.fix(company.reporting()));
        uses.put(
                fixes.formatted("qualis.position.vacant.held", "取消空缺标记 / Not vacant"),
                company -> ToolInput.fix(company.first(Position.class, Position::isVacant)));
        uses.put(
                fixes.formatted("qualis.unit.cycle", "从上级部门中移出 / Take the unit out of the other"),
                company -> ToolInput.fix(company.part()));
        for (String tool : List.of("OC_CreatePosition", "OC_CreateUnit", "OC_CreateLine", "OC_CreateTeam")) {
            uses.put(tool, company -> ToolInput.creation(company.first(Unit.class)));
        }
        uses.put("OC_CreateBody", company -> ToolInput.creation(company.root()));
        uses.put(
                "OC_CreateReporting",
                company -> ToolInput.connection(company.nth(Position.class, 12, any -> true), company.reporting()));
        uses.put("OC_EditTitle", company -> ToolInput.label(company.first(Position.class), SOMETHING));
        uses.put("OC_DeletePosition", company -> ToolInput.deletion(company.nth(Position.class, 20, any -> true)));
        uses.put("OC_DeleteUnit", company -> ToolInput.deletion(company.part()));
        uses.put(
                "OC_DeleteLine",
                company -> ToolInput.deletion(
                        company.reporting(), company.reporting().getReportsTo(), company.reporting()));
        uses.put(
                "OC_ReconnectSuperior",
                company -> ToolInput.reconnection(
                        company.reporting(),
                        company.reporting().getReportsTo(),
                        company.nth(Position.class, 12, any -> true),
                        company.reporting(),
                        true));
        uses.put(
                "OC_ReconnectSubordinate",
                company -> ToolInput.reconnection(
                        company.reporting(),
                        company.reporting(),
                        company.nth(Position.class, 12, any -> true),
                        company.reporting().getReportsTo(),
                        false));
        uses.put(
                "OC_MovePosition",
                company -> ToolInput.drop(
                        company.reporting(),
                        company.reporting().getUnit(),
                        company.nth(
                                Unit.class,
                                5,
                                unit -> unit != company.reporting().getUnit())));
        uses.put(
                "OC_MoveUnit",
                company -> ToolInput.drop(
                        company.part(),
                        company.part().getParent(),
                        company.first(
                                Unit.class,
                                unit -> unit != company.part()
                                        && unit != company.part().getParent())));
        uses.put(
                "OC_CreatePart",
                company -> ToolInput.connection(
                        company.first(
                                Unit.class,
                                unit -> unit != company.part()
                                        && unit != company.part().getParent()),
                        company.part()));
        uses.put(
                "OC_DeletePart",
                company -> ToolInput.deletion(company.part(), company.part().getParent(), company.part()));
        uses.put(
                "OC_ReconnectWhole",
                company -> ToolInput.reconnection(
                        company.part(),
                        company.part().getParent(),
                        company.first(
                                Unit.class,
                                unit -> unit != company.part()
                                        && unit != company.part().getParent()),
                        company.part(),
                        true));
        uses.put(
                "OC_ReconnectPart",
                company -> ToolInput.reconnection(
                        company.part(),
                        company.part(),
                        company.nth(
                                Unit.class,
                                1,
                                unit -> unit != company.part()
                                        && unit != company.part().getParent()),
                        company.part().getParent(),
                        false));
        uses.put(
                "OC_CreateDotted",
                company -> ToolInput.connection(company.nth(Position.class, 12, any -> true), company.reporting()));
        uses.put(
                "OC_DeleteDotted",
                company -> ToolInput.deletion(company.dotted(), company.boxOfDotted(), company.dotted()));
        uses.put(
                "OC_ReconnectDotted",
                company -> ToolInput.reconnection(
                        company.dotted(),
                        company.boxOfDotted(),
                        company.nth(Position.class, 9, any -> true),
                        company.dotted(),
                        true));
        uses.put("RT_Report_EditTitle", company -> ToolInput.label(company.reporting(), SOMETHING));
        uses.put("RT_Position_EditTitle", company -> ToolInput.label(company.reporting(), SOMETHING));
        Function<Company, ToolInput> function = inCell(
                company -> company.reporting().getUnit(),
                company -> OrganisationPackage.Literals.QUALITY_FUNCTION.getEEnumLiteral("metrology"),
                "");
        Function<Company, ToolInput> named = company -> {
            ToolInput input = function.apply(company);
            return ToolInput.cell(
                    input.self(),
                    input.self(),
                    (EObject) input.variables().get("columnSemantic"),
                    company.root(),
                    company.reporting().getTitle().primary());
        };
        uses.put(path("OrganisationMatrix", "@intersection[name='OM_Holders']/@directEdit"), named);
        uses.put("OM_SetCell", named);
    }

    private void processes(Map<String, Function<Company, ToolInput>> uses) {
        EObject lane = ProcessPackage.Literals.PROCESS_CATEGORY.getEEnumLiteral("support");
        EObject demand = ProcessPackage.Literals.CHAIN_END.getEEnumLiteral("demand");
        EObject satisfaction = ProcessPackage.Literals.CHAIN_END.getEEnumLiteral("satisfaction");
        for (String map : List.of("PM", "PV")) {
            uses.put(map + "_CreateProcess", company -> ToolInput.creation(lane));
            uses.put(map + "_CreateStep", company -> ToolInput.creation(company.process(2)));
            uses.put(map + "_EditTitle", company -> ToolInput.label(company.process(2), SOMETHING));
            uses.put(map + "_Delete", company -> ToolInput.deletion(company.process(2)));
        }
        for (String tool : List.of("PM_CreateMetric", "PM_CreateRisk", "PM_CreateGate")) {
            uses.put(tool, company -> ToolInput.creation(company.process(2)));
        }
        uses.put("PM_CreateFlow", company -> ToolInput.connection(company.process(0), company.process(9)));
        uses.put("PM_CreateDemand", company -> ToolInput.connection(demand, company.process(5)));
        uses.put("PM_CreateSatisfaction", company -> ToolInput.connection(company.process(5), satisfaction));
        uses.put(
                "PM_DeleteFlow",
                company -> ToolInput.deletion(
                        company.following().getAfter().getFirst(),
                        company.following().getAfter().getFirst(),
                        company.following()));
        Function<Company, Process> end =
                company -> company.first(Process.class, each -> each.getChain().getValue() == 1);
        uses.put("PM_DeleteChain", company -> ToolInput.deletion(end.apply(company), demand, end.apply(company)));
        uses.put(
                "PM_ReconnectLeader",
                company -> ToolInput.reconnection(
                        company.following().getAfter().getFirst(),
                        company.following().getAfter().getFirst(),
                        company.process(9),
                        company.following(),
                        true));
        uses.put(
                "PM_ReconnectFollower",
                company -> ToolInput.reconnection(
                        company.following().getAfter().getFirst(),
                        company.following(),
                        company.process(0),
                        company.following().getAfter().getFirst(),
                        false));
        uses.put(
                "PM_ReconnectDemand",
                company -> ToolInput.reconnection(
                        end.apply(company), end.apply(company), company.process(7), demand, false));
        Function<Company, Process> last =
                company -> company.first(Process.class, each -> each.getChain().getValue() == 2);
        uses.put(
                "PM_ReconnectSatisfaction",
                company -> ToolInput.reconnection(
                        last.apply(company), last.apply(company), company.process(7), satisfaction, true));
        uses.put("PM_MoveProcess", company -> ToolInput.drop(company.process(2), company.root(), lane));
    }

    private void strategy(Map<String, Function<Company, ToolInput>> uses) {
        uses.put("SC_CreateStrategy", company -> ToolInput.creation(company.root()));
        uses.put("SC_CreatePolicy", company -> ToolInput.creation(company.first(Strategy.class)));
        uses.put("SC_CreateGoal", company -> ToolInput.creation(company.root()));
        uses.put("SC_CreateYear", company -> ToolInput.creation(company.first(Goal.class)));
        uses.put("SC_CreateAction", company -> ToolInput.creation(company.root()));
        uses.put("SC_CreateInitiative", company -> ToolInput.creation(company.first(Strategy.class)));
        uses.put("SC_CreateMilestone", company -> ToolInput.creation(company.first(Action.class)));
        uses.put(
                "SC_CreateService",
                company -> ToolInput.connection(
                        company.first(
                                Goal.class,
                                goal -> !company.serving().getServes().contains(goal)),
                        company.serving()));
        uses.put("SC_EditTitle", company -> ToolInput.label(company.first(Goal.class), SOMETHING));
        uses.put("SC_EditYear", company -> ToolInput.label(company.first(AnnualTarget.class), "77"));
        uses.put("SC_Delete", company -> ToolInput.deletion(company.first(Action.class)));
        uses.put(
                "SC_DeleteService",
                company -> ToolInput.deletion(
                        (EObject) company.serving().getServes().getFirst(),
                        (EObject) company.serving().getServes().getFirst(),
                        company.serving()));
        uses.put(
                "SC_ReconnectGoal",
                company -> ToolInput.reconnection(
                        (EObject) company.serving().getServes().getFirst(),
                        (EObject) company.serving().getServes().getFirst(),
                        company.first(
                                Goal.class,
                                goal -> !company.serving().getServes().contains(goal)),
                        company.serving(),
                        true));
        uses.put(
                "SC_ReconnectAction",
                company -> ToolInput.reconnection(
                        (EObject) company.serving().getServes().getFirst(),
                        company.serving(),
                        company.first(
                                Action.class,
                                action -> !action.getServes()
                                        .contains(company.serving().getServes().getFirst())),
                        (EObject) company.serving().getServes().getFirst(),
                        false));
    }

    private void tables(Map<String, Function<Company, ToolInput>> uses) {
        Map<String, Class<? extends EObject>> deleted = new LinkedHashMap<>();
        deleted.put("RM_DeleteProcess", Process.class);
        deleted.put("MT_DeleteMetric", Metric.class);
        deleted.put("GT_DeleteAction", Action.class);
        deleted.put("GT_DeleteGoal", Goal.class);
        deleted.put("CR_DeleteObligation", Obligation.class);
        deleted.put("CR_DeleteRegister", Register.class);
        deleted.put("CQ_DeleteAccount", CostAccount.class);
        deleted.put("CQ_DeleteCategory", CostGroup.class);
        deleted.put("CQ_DeleteBook", QualityCosts.class);
        deleted.put("ST_DeleteTarget", SustainabilityTarget.class);
        deleted.put("CR_CreateObligation", Register.class);
        deleted.put("CQ_CreateAccount", CostGroup.class);
        deleted.put("CQ_CreateCategory", QualityCosts.class);
        deleted.forEach((tool, type) -> uses.put(tool, company -> ToolInput.line(company.first(type), company.root())));
        for (String tool : List.of(
                "RM_CreateProcess",
                "MT_CreateMetric",
                "GT_CreateGoal",
                "CR_CreateRegister",
                "CQ_CreateBook",
                "ST_CreateTarget")) {
            uses.put(tool, company -> ToolInput.line(company.root(), company.root()));
        }
        Function<Company, ToolInput> raci = inCell(company -> company.process(2), Company::reporting, "C");
        uses.put(path("RaciMatrix", "@intersection[name='RM_Cell']/@directEdit"), raci);
        uses.put("RM_SetCell", raci);
        Function<Company, ToolInput> veto =
                inCell(Company::reporting, company -> company.first(DecisionPoint.class), "veto");
        uses.put(path("AuthorityMatrix", "@intersection[name='AM_Veto']/@directEdit"), veto);
        uses.put(path("AuthorityMatrix", "@intersection[name='AM_Other']/@directEdit"), veto);
        uses.put("AM_SetCell", veto);
        for (String cell : List.of("RK_VeryHigh", "RK_High", "RK_Medium", "RK_Low", "RK_Unrated")) {
            uses.put(
                    path("RiskMatrix", "@intersection[name='" + cell + "']/@directEdit"),
                    inCell(company -> rating("Likelihood", 2), company -> rating("Impact", 2), "A new risk"));
        }
        uses.put(
                path("RiskMatrix", "@intersection[name='RK_Opportunity']/@directEdit"),
                inCell(
                        company -> rating("OpportunityLikelihood", 2),
                        company -> rating("Impact", 2),
                        "A new opportunity"));
        typed(uses, "MetricTable", "MT_Formula", Metric.class, "defects / parts");
        typed(uses, "MetricTable", "MT_Source", Metric.class, "the workshop");
        typed(uses, "GoalTable", "GT_Baseline", Goal.class, "55");
        typed(uses, "GoalTable", "GT_Target", Goal.class, "66");
        typed(uses, "GoalTable", "GT_Method", Action.class, "benchmark");
        typed(uses, "ComplianceRegister", "CR_Market", Obligation.class, "US");
        typed(uses, "ComplianceRegister", "CR_Status", Obligation.class, "nonCompliant");
        typed(uses, "ComplianceRegister", "CR_Reviewed", Obligation.class, "2026-11-30");
        typed(uses, "CostOfQuality", "CQ_Planned", CostAccount.class, "123");
        typed(uses, "CostOfQuality", "CQ_Actual", CostAccount.class, "124");
        typed(uses, "SustainabilityTargets", "ST_Baseline", SustainabilityTarget.class, "12");
        typed(uses, "SustainabilityTargets", "ST_Final", SustainabilityTarget.class, "3");
    }

    private static void typed(
            Map<String, Function<Company, ToolInput>> uses,
            String table,
            String column,
            Class<? extends EObject> line,
            String text) {
        uses.put(
                path(table, "@ownedColumnMappings[name='" + column + "']/@directEdit"),
                company -> typed(company.first(line), company, text));
    }

    private static SequencedMap<URI, String> texts() throws IOException {
        SequencedMap<URI, String> texts = new LinkedHashMap<>();
        Path folder = Repository.example("hengxin");
        for (Path file : Repository.models(folder)) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            texts.put(URI.createURI("project:/" + name), Files.readString(file));
        }
        return texts;
    }

    private static String key(ToolDescription tool) {
        return tool.name().isEmpty() || tool.kind().equals("fixes") ? tool.path() : tool.name();
    }

    @Test
    void everyToolThatChangesAModelIsUsed() {
        List<String> tools = new EditModel(language)
                .tools().stream()
                        .filter(tool -> !tool.kind().equals("DoubleClickDescription"))
                        .map(ToolsOfHengxinTest::key)
                        .sorted()
                        .toList();
        assertEquals(tools, uses.keySet().stream().sorted().toList());
    }

    @Test
    void eachChangesTheLinesThatItsDocumentationSays() throws IOException {
        SequencedMap<URI, String> texts = texts();
        EditModel edits = new EditModel(language);
        StringBuilder told = new StringBuilder();
        Set<String> refused = new TreeSet<>();
        uses.forEach((tool, input) -> {
            Edited edited = edits.use(
                    texts,
                    Language.EN,
                    tool,
                    find -> input.apply(new Company(find.apply(URI.createURI("project:/hengxin.qms#/"))
                            .eResource()
                            .getResourceSet())));
            told.append("## ")
                    .append(tool.replace("//@ownedViewpoints[name='Quality']/", ""))
                    .append('\n');
            switch (edited) {
                case Edited.Done(List<TextEdit> changes, List<URI> created) -> told.append(difference(texts, changes));
                default -> {
                    refused.add(tool);
                    told.append("(nothing is written)\n");
                }
            }
        });
        assertEquals(Set.of(), refused);
        Golden.assertMatches("tools-hengxin.diff", told.toString());
    }

    /** The lines that go and come, file by file. */
    private static String difference(SequencedMap<URI, String> texts, List<TextEdit> edits) {
        StringBuilder lines = new StringBuilder();
        texts.forEach((file, text) -> {
            List<TextEdit> own =
                    edits.stream().filter(edit -> edit.uri().equals(file)).toList();
            if (!own.isEmpty()) {
                lines.append(file.path()).append('\n');
                List<String> before = text.lines().toList();
                List<String> after = TextEdit.apply(own, text).lines().toList();
                before.stream()
                        .filter(line -> count(line, before) > count(line, after))
                        .distinct()
                        .forEach(line -> lines.append("-").append(line).append('\n'));
                after.stream()
                        .filter(line -> count(line, after) > count(line, before))
                        .distinct()
                        .forEach(line -> lines.append("+").append(line).append('\n'));
            }
        });
        return lines.toString();
    }

    private static long count(String line, List<String> lines) {
        return lines.stream().filter(line::equals).count();
    }

    @Test
    void eachIsTakenBackWhole() throws IOException {
        ResourceSet files = language.workspace().of(texts()).modifiable();
        EcoreUtil.resolveAll(files);
        viewpoint.choose(files, Language.EN);
        var group = ViewpointLibrary.read(viewpoint.description());
        Company company = new Company(files);
        String before = state(files);
        for (Map.Entry<String, Function<Company, ToolInput>> use : uses.entrySet()) {
            ToolDescription tool = group.tool(use.getKey()).orElseThrow();
            ToolInput input = use.getValue().apply(company);
            ToolRunner runner = new ToolRunner(group, name -> viewpoint.services(name, company.root()));
            assertTrue(runner.isAllowed(tool, input), use.getKey());
            boolean full = use.getKey().equals("CQ_CreateCategory"); // every book of Hengxin has all four categories
            ChangeRecorder recorder = new ChangeRecorder(files);
            ToolRunner.Result result = runner.run(tool, input);
            var change = recorder.endRecording();
            recorder.dispose();
            assertEquals(List.of(), result.problems(), use.getKey());
            assertTrue(full || !before.equals(state(files)), use.getKey() + " changes nothing");
            change.apply();
            assertTrue(before.equals(state(files)), use.getKey() + " is not taken back");
        }
    }

    private static String state(ResourceSet files) {
        StringBuilder state = new StringBuilder();
        for (Resource file : files.getResources()) {
            if ("project".equals(file.getURI().scheme())) {
                state.append(file.getURI()).append('\n');
                file.getAllContents().forEachRemaining(each -> state(each, state));
            }
        }
        return state.toString();
    }

    private static void state(EObject element, StringBuilder state) {
        state.append(element.eClass().getName());
        element.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> element.eIsSet(feature) && !feature.isDerived())
                .forEach(feature -> {
                    Object value = element.eGet(feature);
                    state.append(' ').append(feature.getName()).append('=');
                    for (Object one : value instanceof List<?> several ? several : List.of(value)) {
                        state.append(one instanceof EObject other ? EcoreUtil.getURI(other) : one)
                                .append(',');
                    }
                });
        state.append('\n');
    }
}
