package dev.qualis.app.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Injector;
import dev.qualis.app.EditModel.Edited;
import dev.qualis.app.OpenedProject;
import dev.qualis.dsl.grammar.ElementRules;
import dev.qualis.dsl.ide.QmsIdeSetup;
import dev.qualis.dsl.ide.edit.TextEdit;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.dsl.workspace.Snapshot;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.value.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** What a form shows of elements, and what it writes of them. */
class ElementFormTest {
    private static final Injector INJECTOR = new QmsIdeSetup().createInjectorAndDoEMFRegistration();
    private static final String TEXT = """
        project P "甲" | "P" language zh, en
        unit Shop "车间" | "Shop"
        unit Store "仓库" | "Store"   // beside it
        /* the boss */
        position Boss "厂长" | "Boss" in Shop {
            headcount 2   // two of them
            duties "领导" | "Leads", "决定" | "Decides"
        }
        position Worker "工人" | "Worker" in Shop reports to Boss
        metric Yield "合格率" | "Yield" in % {
            direction higher
            target 98.5 %
        }
        """;
    private static final URI FILE = URI.createURI("project:/a.qms");

    private final ElementForm form = INJECTOR.getInstance(ElementForm.class);
    private final EditElement edits = INJECTOR.getInstance(EditElement.class);

    private static Snapshot snapshot(String text) {
        SequencedMap<URI, String> texts = new LinkedHashMap<>();
        texts.put(FILE, text);
        return QmsLanguage.of(INJECTOR).workspace().of(texts);
    }

    private List<FormField> fields(Snapshot snapshot, EObject element, Language language) {
        return form.fields(element, OpenedProject.of(QmsProject.of(snapshot)).index(), language);
    }

    private static EObject named(Snapshot snapshot, String name) {
        return snapshot.names().called(name).getFirst().element();
    }

    private FormField field(Snapshot snapshot, String element, String feature, Language language) {
        return fields(snapshot, named(snapshot, element), language).stream()
                .filter(each -> each.name().feature().equals(feature))
                .findFirst()
                .orElseThrow();
    }

    private String after(String element, String feature, FieldValue value) {
        Snapshot project = snapshot(TEXT);
        Edited.Done done = assertInstanceOf(
                Edited.Done.class,
                edits.set(project, EcoreUtil.getURI(named(project, element)), feature, value, Language.EN),
                () -> edits.set(project, EcoreUtil.getURI(named(project, element)), feature, value, Language.EN)
                        .toString());
        return TextEdit.apply(done.edits(), TEXT);
    }

    private String refusal(String element, String feature, String typed, Language language) {
        Snapshot project = snapshot(TEXT);
        return assertInstanceOf(
                        Edited.Failed.class,
                        edits.set(
                                project,
                                EcoreUtil.getURI(named(project, element)),
                                feature,
                                new FieldValue.Plain(List.of(typed)),
                                language))
                .reason();
    }

    @Test
    void showsThePositionFieldByField() {
        Snapshot project = snapshot(TEXT);
        List<String> shown = new ArrayList<>();
        for (FormField field : fields(project, named(project, "Boss"), Language.EN)) {
            if (!field.isEmpty()) {
                shown.add(field.name().label() + " = " + describe(field));
            }
        }
        assertEquals("""
            name = TEXT [Boss]
            title = [厂长 | Boss]
            in = [Shop]
            headcount = INTEGER [2]
            duties = [领导 | Leads, 决定 | Decides]\
            """, String.join("\n", shown));
    }

    @Test
    void namesAndExplainsEveryFieldInTheLanguageOfTheReader() {
        Snapshot project = snapshot(TEXT);
        assertEquals(
                List.of(
                        "名称", "标题", "单位", "层次", "方向", "公式", "数据来源", "频次", "目标值", "指标负责人", "贡献于", "关键指标", "测量值", "预警规则",
                        "说明", "符合性声明"),
                fields(project, named(project, "Yield"), Language.ZH).stream()
                        .map(field -> field.name().label())
                        .toList());
        assertEquals(
                List.of(
                        "name",
                        "title",
                        "in",
                        "layer",
                        "direction",
                        "formula",
                        "source",
                        "frequency",
                        "target",
                        "owner",
                        "contributes to",
                        "critical",
                        "measured value",
                        "alert rule",
                        "description",
                        "fulfilment"),
                fields(project, named(project, "Yield"), Language.EN).stream()
                        .map(field -> field.name().label())
                        .toList());
        assertEquals(
                "谁负责定义。", field(project, "Yield", "owner", Language.ZH).name().meaning());
        assertEquals(
                "Who owns the definition.",
                field(project, "Yield", "owner", Language.EN).name().meaning());
    }

    @Test
    void offersTheValuesOfAChoiceWithTheirLabels() {
        FormField.Choice direction = (FormField.Choice) field(snapshot(TEXT), "Yield", "direction", Language.ZH);
        assertEquals(
                List.of("lower", "higher"),
                direction.options().stream().map(Choice -> Choice.literal()).toList());
        assertEquals(List.of("higher"), direction.chosen());
        assertTrue(
                direction.options().stream().allMatch(option -> option.label().matches("\\p{IsHan}+")));
    }

    @Test
    void changesOneNumberAndNothingElse() {
        assertEquals(
                TEXT.replace("headcount 2", "headcount 3"),
                after("Boss", "headcount", new FieldValue.Plain(List.of("3"))));
        assertEquals(TEXT.replace("98.5 %", "99 %"), after("Yield", "target", new FieldValue.Plain(List.of("99 %"))));
    }

    @Test
    void takesAStatementOut() {
        assertEquals(
                TEXT.replace(" reports to Boss", ""),
                after("Worker", "reportsTo", new FieldValue.References(List.of())));
        assertEquals(
                TEXT.replace("    direction higher\n", ""),
                after("Yield", "direction", new FieldValue.Choice(List.of())));
        assertEquals(
                TEXT.replace("    headcount 2   // two of them\n", "    // two of them\n"),
                after("Boss", "headcount", new FieldValue.Plain(List.of())));
        assertEquals(TEXT.replace(" in %", ""), after("Yield", "unit", new FieldValue.Plain(List.of())));
    }

    @Test
    void pointsToAnotherElement() {
        Snapshot project = snapshot(TEXT);
        assertEquals(
                TEXT.replace("\"Worker\" in Shop", "\"Worker\" in Store"),
                after("Worker", "unit", new FieldValue.References(List.of(EcoreUtil.getURI(named(project, "Store"))))));
    }

    @Test
    void writesBothLanguagesAndKeepsTheOtherTexts() {
        assertEquals(
                TEXT.replace("\"决定\" | \"Decides\"", "\"决策\" | \"Decides\"\n    duties \"检查\""),
                after(
                        "Boss",
                        "duties",
                        new FieldValue.Texts(List.of(
                                new LocalizedText("领导", "Leads"),
                                new LocalizedText("决策", "Decides"),
                                LocalizedText.of("检查")))));
    }

    @Test
    void opensTheBlockOfAnElementThatHasNone() {
        assertEquals(
                TEXT.replace("reports to Boss\n", "reports to Boss {\n    full time\n}\n"),
                after("Worker", "fullTime", new FieldValue.Flag(true)));
    }

    @Test
    void refusesWhatIsNoValueInTheLanguageOfTheReader() {
        assertTrue(refusal("Yield", "target", "many", Language.EN).contains("many"));
        assertTrue(refusal("Yield", "target", "很多", Language.ZH).contains("“很多”"));
        assertTrue(refusal("Boss", "headcount", "two", Language.EN).contains("'two'"));
    }

    @Test
    void writingWhatIsWrittenChangesNothing() {
        Snapshot project = snapshot(TEXT);
        int written = 0;
        for (EObject element : project.model(FILE).getElements()) {
            for (FormField field : fields(project, element, Language.EN)) {
                if (field instanceof FormField.Parts) {
                    continue;
                }
                Edited.Done done = assertInstanceOf(
                        Edited.Done.class,
                        edits.set(
                                project, EcoreUtil.getURI(element), field.name().feature(), same(field), Language.EN),
                        () -> element + " " + field);
                assertEquals(List.of(), done.edits(), () -> element + " " + field);
                written++;
            }
        }
        assertTrue(written > 50, "only " + written);
    }

    private static FieldValue same(FormField field) {
        return switch (field) {
            case FormField.Plain plain -> new FieldValue.Plain(plain.values());
            case FormField.Texts texts -> new FieldValue.Texts(texts.values());
            case FormField.Flag flag -> new FieldValue.Flag(flag.value());
            case FormField.Choice choice -> new FieldValue.Choice(choice.chosen());
            case FormField.References references ->
                new FieldValue.References(references.targets().stream()
                        .map(target -> target.address().orElseThrow())
                        .toList());
            case FormField.Parts parts -> throw new IllegalArgumentException("parts are edited one by one");
        };
    }

    @Test
    void everyFeatureThatTheGrammarWritesHasAFieldAndAMeaningInBothLanguages() {
        var rules = INJECTOR.getInstance(ElementRules.class);
        var meanings = new dev.qualis.app.reference.Meanings();
        var missing = new TreeSet<String>();
        int fields = 0;
        for (var types = dev.qualis.model.qms.QmsPackage.eINSTANCE.eAllContents(); types.hasNext(); ) {
            if (types.next() instanceof org.eclipse.emf.ecore.EClass type && !type.isAbstract()) {
                for (var feature : type.getEAllStructuralFeatures()) {
                    if (rules.isWritten(type, feature)) {
                        fields++;
                        for (Language language : List.of(Language.EN, Language.ZH)) {
                            if (meanings.of(feature, language).isEmpty()) {
                                missing.add(type.getName() + "." + feature.getName() + " " + language);
                            }
                        }
                    }
                }
            }
        }
        assertTrue(fields > 600, "only " + fields);
        assertEquals(new TreeSet<>(), missing);
    }

    @Test
    void findsElementsByPinyin() {
        Candidates candidates = INJECTOR.getInstance(Candidates.class);
        Snapshot project = snapshot(TEXT);
        for (Language language : List.of(Language.ZH, Language.EN)) {
            List<Candidates.Candidate> units = candidates.of(
                    project,
                    OpenedProject.of(QmsProject.of(project)).index(),
                    dev.qualis.model.qms.organisation.OrganisationPackage.Literals.ORGANISATIONAL_UNIT,
                    language);
            String shop = language == Language.ZH ? "车间 (Shop)" : "Shop";
            String store = language == Language.ZH ? "仓库 (Store)" : "Store";
            assertEquals(List.of(shop), texts(candidates.find(units, "cj")));
            assertEquals(List.of(store), texts(candidates.find(units, "cangk")));
            assertEquals(List.of(shop), texts(candidates.find(units, "sho")));
            assertEquals(Set.of(shop, store), Set.copyOf(texts(candidates.find(units, ""))));
        }
    }

    private static List<String> texts(List<FormField.Target> targets) {
        return targets.stream().map(FormField.Target::text).toList();
    }

    private static String describe(FormField field) {
        return switch (field) {
            case FormField.Plain plain -> plain.syntax() + " " + plain.values();
            case FormField.Texts texts -> texts.values().toString();
            case FormField.Flag flag -> String.valueOf(flag.value());
            case FormField.Choice choice -> choice.chosen().toString();
            case FormField.References references ->
                references.targets().stream()
                        .map(FormField.Target::text)
                        .toList()
                        .toString();
            case FormField.Parts parts ->
                parts.parts().stream().map(FormField.Target::text).toList().toString();
        };
    }
}
