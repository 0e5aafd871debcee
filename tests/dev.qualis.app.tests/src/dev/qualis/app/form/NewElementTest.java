package dev.qualis.app.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Injector;
import dev.qualis.analysis.ModelIndex;
import dev.qualis.app.EditModel.Edited;
import dev.qualis.app.OpenedProject;
import dev.qualis.app.form.FormField.Syntax;
import dev.qualis.app.form.NewElement.Kind;
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
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Elements that are made by filling in a few fields. */
class NewElementTest {
    private static final Injector INJECTOR = new QmsIdeSetup().createInjectorAndDoEMFRegistration();
    private static final NewElement NEW = INJECTOR.getInstance(NewElement.class);
    private static final URI FILE = URI.createURI("project:/a.qms");
    private static final String TEXT = """
        project P "甲" | "P" language zh, en

        use library CQOS

        // those who make
        unit Shop "车间" | "Shop"

        /* the boss */
        position Boss "厂长" | "Boss" in Shop { headcount 2 /* two of them */ }

        metric Yield "合格率" | "Yield" in %
        competence Measuring "测量" | "Measuring"
        """;
    private static final Map<Syntax, String> SAMPLES = Map.of(
            Syntax.TEXT, "Sample",
            Syntax.INTEGER, "3",
            Syntax.DATE, "2026-06-30",
            Syntax.PERIOD, "2026-H1",
            Syntax.INTERVAL, "6 months",
            Syntax.QUANTITY, "12 ppm",
            Syntax.UNIT, "ppm");

    private final EditElement edits = INJECTOR.getInstance(EditElement.class);
    private final Candidates candidates = INJECTOR.getInstance(Candidates.class);

    private static Snapshot snapshot(String text) {
        SequencedMap<URI, String> texts = new LinkedHashMap<>();
        texts.put(FILE, text);
        return QmsLanguage.of(INJECTOR).workspace().of(texts);
    }

    private static EObject named(Snapshot snapshot, String name) {
        return snapshot.names().called(name).getFirst().element();
    }

    private Edited add(Snapshot project, Kind kind, Map<String, FieldValue> values, Language language) {
        NewElement.Place place = NewElement.in(project, FILE);
        return edits.add(project, place.owner(), place.feature(), kind.type(), values, language);
    }

    private static Kind kind(String type) {
        return NEW.kinds(Language.EN).stream()
                .filter(each -> each.type().getName().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static FieldValue plain(String value) {
        return new FieldValue.Plain(List.of(value));
    }

    @Test
    void aPositionComesBehindTheLastOne() {
        Snapshot project = snapshot(TEXT);
        Edited edited = add(
                project,
                kind("Position"),
                Map.of(
                        "name", plain("Worker"),
                        "title", new FieldValue.Texts(List.of(new LocalizedText("工人", "Worker"))),
                        "unit", new FieldValue.References(List.of(EcoreUtil.getURI(named(project, "Shop"))))),
                Language.EN);
        assertEquals(
                TEXT.replace(
                        "/* two of them */ }\n",
                        "/* two of them */ }\n\nposition Worker \"工人\" | \"Worker\" in Shop\n"),
                TextEdit.apply(assertInstanceOf(Edited.Done.class, edited).edits(), TEXT));
    }

    @Test
    void aChineseFileGetsChineseWords() {
        String text = "项目 甲 \"甲\" 语言 zh\n\n部门 车间 \"车间\"\n";
        Edited edited = add(snapshot(text), kind("Unit"), Map.of("name", plain("仓库")), Language.ZH);
        assertEquals(
                text + "部门 仓库\n",
                TextEdit.apply(assertInstanceOf(Edited.Done.class, edited).edits(), text));
    }

    @Test
    void aTakenNameIsRefusedInTheLanguageOfTheProject() {
        Edited edited = add(snapshot(TEXT), kind("Unit"), Map.of("name", plain("Boss")), Language.EN);
        assertTrue(assertInstanceOf(Edited.Failed.class, edited).reason().contains("Boss"), edited.toString());
    }

    @Test
    void aKindIsFoundByItsLabelItsClassAndPinyin() {
        List<Kind> chinese = NEW.kinds(Language.ZH);
        assertEquals("岗位", NEW.find(chinese, "gangw").getFirst().label());
        assertEquals("岗位", NEW.find(chinese, "Position").getFirst().label());
        assertEquals("Unit", NEW.find(NEW.kinds(Language.EN), "unit").getFirst().label());
        assertEquals(chinese, NEW.find(chinese, " "));
        assertEquals(List.of(), NEW.find(chinese, "xyzzy"));
    }

    @Test
    void whatHasNoTextIsRefusedInTheLanguageOfTheReader() {
        Edited edited = add(snapshot(TEXT), kind("Unit"), Map.of(), Language.ZH);
        String reason = assertInstanceOf(Edited.Failed.class, edited).reason();
        assertTrue(reason.startsWith("这样的内容无法写成文本"), reason);
    }

    @Test
    void theNeededFieldsStandFirst() {
        Snapshot project = snapshot(TEXT);
        var index = OpenedProject.of(QmsProject.of(project)).index();
        EObject metric = named(project, "Yield");
        EReference values = (EReference) metric.eClass().getEStructuralFeature("values");
        EClass value =
                NEW.kinds(metric.eClass(), values, Language.EN).getFirst().type();
        List<FormField> fields = NEW.fields(value, index, Language.EN);
        assertEquals(
                List.of("period", "value"),
                fields.stream()
                        .filter(field -> NEW.isRequired(value, field))
                        .map(field -> field.name().feature())
                        .toList());
        assertEquals("period", fields.getFirst().name().feature());
        assertEquals(
                "value",
                NEW.missing(value, fields, List.of("period")).getFirst().name().feature());
        assertTrue(NEW.missing(value, fields, List.of("period", "value")).isEmpty());
    }

    static Stream<Kind> kinds() {
        return NEW.kinds(Language.EN).stream();
    }

    /** Every kind, and every kind of part in it, with nothing but what it cannot be written without. */
    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindCanBeWrittenWithItsNeededFields(Kind kind) {
        String text = TEXT;
        text = written(text, NewElement.in(snapshot(text), FILE), kind.type(), "Made");
        assertEquals(kind.type(), made(snapshot(text), kind).eClass());
        List<String> refused = new ArrayList<>();
        for (EReference feature : kind.type().getEAllContainments()) {
            Snapshot project = snapshot(text);
            EObject made = made(project, kind);
            for (Kind part : NEW.kinds(kind.type(), feature, Language.EN)) {
                String after = written(
                        text,
                        new NewElement.Place(EcoreUtil.getURI(made), feature.getName()),
                        part.type(),
                        "Part" + feature.getName());
                EObject owner = made(snapshot(after), kind);
                Object parts = owner.eGet(feature);
                if (!(parts instanceof List<?> list ? list.size() == 1 : parts != null)) {
                    refused.add(feature.getName() + ": " + part.type().getName() + "\n" + after);
                }
            }
        }
        assertEquals(List.of(), refused);
    }

    /** The last one of its kind. */
    private static EObject made(Snapshot project, Kind kind) {
        return project.resource(FILE).getContents().getFirst().eContents().stream()
                .filter(element -> element.eClass() == kind.type())
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    private String written(String text, NewElement.Place place, EClass type, String name) {
        Snapshot project = snapshot(text);
        var index = OpenedProject.of(QmsProject.of(project)).index();
        Map<String, FieldValue> values = new LinkedHashMap<>();
        List<FormField> fields = NEW.fields(type, index, Language.EN);
        List<FormField> missing = NEW.missing(type, fields, values.keySet());
        while (!missing.isEmpty()) {
            FormField field = missing.getFirst();
            values.put(field.name().feature(), sample(field, name, project, index));
            missing = NEW.missing(type, fields, values.keySet());
        }
        Edited edited = edits.add(project, place.owner(), place.feature(), type, values, Language.EN);
        return TextEdit.apply(
                assertInstanceOf(Edited.Done.class, edited, () -> type.getName() + " " + values + " " + edited)
                        .edits(),
                text);
    }

    private FieldValue sample(FormField field, String name, Snapshot project, ModelIndex index) {
        return switch (field) {
            case FormField.Plain plain when plain.name().feature().equals("name") -> plain(name);
            case FormField.Plain plain -> plain(SAMPLES.get(plain.syntax()));
            case FormField.Texts texts -> new FieldValue.Texts(List.of(new LocalizedText("样品", "Sample")));
            case FormField.Flag flag -> new FieldValue.Flag(true);
            case FormField.Choice choice ->
                new FieldValue.Choice(List.of(choice.options().getFirst().literal()));
            case FormField.References references ->
                new FieldValue.References(List.of(target(project, index, references.type())));
            case FormField.Parts parts -> throw new IllegalStateException(parts.toString());
        };
    }

    private URI target(Snapshot project, ModelIndex index, EClass type) {
        return candidates.of(project, index, type, Language.EN).stream()
                .findFirst()
                .flatMap(candidate -> candidate.target().address())
                .orElseThrow(() -> new IllegalStateException("no " + type.getName()));
    }
}
