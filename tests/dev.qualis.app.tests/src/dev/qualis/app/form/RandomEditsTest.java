package dev.qualis.app.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Injector;
import dev.qualis.analysis.ModelIndex;
import dev.qualis.app.EditModel.Edited;
import dev.qualis.app.OpenedProject;
import dev.qualis.app.form.FormField.Syntax;
import dev.qualis.dsl.ide.QmsIdeSetup;
import dev.qualis.dsl.ide.edit.TextEdit;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.dsl.workspace.Snapshot;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.value.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What holds for every edit of every field in a text full of comments and odd spacing: the field says what was meant, no other field
 * of any element changes, no comment is lost, and outside of the element the text stays as it was.
 */
class RandomEditsTest {
    private static final Injector INJECTOR = new QmsIdeSetup().createInjectorAndDoEMFRegistration();
    private static final URI FILE = URI.createURI("project:/a.qms");
    private static final int EDITS = Integer.getInteger("qualis.edits", 60);
    private static final String ENGLISH = """
        project   Firm "公司" | "Firm" language zh, en   // the head
        use library CQOS
        /* the units */
        unit Shop "车间" | "Shop"   // those who make
        unit Store "仓库"|"Store" in Shop

        // who does what
        position Boss "厂长" | "Boss" in Shop {
            top manager   // for now
            headcount 2 /* two */   duties "领导" | "Leads",   // first
                "决定" | "Decides"
            authority veto over productRelease  // never without
        }
        position Worker "工人" | "Worker"
            in Shop /* there */ reports to Boss
        person Li "李" | "Li" holds Boss since 2024-01-01 // by vote
        competence Measuring "测量" | "Measuring"
        metric Yield "合格率" | "Yield" in % {
            // how
            direction higher   layer processQuality
            target 98.5 %   // as agreed
            values { 2026-01: 97 % /* low */ 2026-02: 98 % }
        }
        process Make "制造" | "Make" {
            category core  // the work
            owner Boss
            raci { A Boss   R Worker }   // both
            inputs "订单" | "Order"
            measured by Yield
            fulfils CQOS 5.1.6   // so it is
        }
        process Sell "销售" | "Sell" { before Make }   // last
        """;
    private static final String CHINESE = """
        项目   甲 "公司" | "Firm" 语言 zh, en   // 开头
        部门 车间 "车间" | "Shop"   // 制造
        部门 仓库 "仓库"|"Store" 属于 车间
        岗位 厂长 "厂长" | "Boss" 属于 车间 {
            编制 2 /* 两人 */   职责 "领导" | "Leads",   // 第一
                "决定" | "Decides"
        }
        岗位 工人 "工人" | "Worker"
            属于 车间 /* 那里 */ 汇报给 厂长
        """;

    private final ElementForm forms = INJECTOR.getInstance(ElementForm.class);
    private final EditElement edits = INJECTOR.getInstance(EditElement.class);
    private final Candidates candidates = INJECTOR.getInstance(Candidates.class);

    private static Snapshot snapshot(String text) {
        SequencedMap<URI, String> texts = new LinkedHashMap<>();
        texts.put(FILE, text);
        return QmsLanguage.of(INJECTOR).workspace().of(texts);
    }

    private static XtextResource resource(Snapshot project) {
        return (XtextResource) project.resource(FILE);
    }

    private static List<EObject> elements(Snapshot project) {
        List<EObject> elements = new ArrayList<>();
        resource(project).getAllContents().forEachRemaining(each -> {
            if (each instanceof NamedElement named && named.getName() != null) {
                elements.add(each);
            }
        });
        return elements;
    }

    /** All fields of all elements, by the fragments of the elements. */
    private Map<String, String> fields(Snapshot project) {
        ModelIndex index = OpenedProject.of(QmsProject.of(project)).index();
        Map<String, String> all = new TreeMap<>();
        for (EObject element : elements(project)) {
            for (FormField field : forms.fields(element, index, Language.EN)) {
                if (!(field instanceof FormField.Parts)) {
                    all.put(
                            EcoreUtil.getURI(element).fragment() + " "
                                    + field.name().feature(),
                            values(field));
                }
            }
        }
        return all;
    }

    private static String values(FormField field) {
        return switch (field) {
            case FormField.Plain plain -> plain.values().toString();
            case FormField.Texts texts -> texts.values().toString();
            case FormField.Flag flag -> String.valueOf(flag.value());
            case FormField.Choice choice -> choice.chosen().toString();
            case FormField.References references ->
                references.targets().stream()
                        .map(target -> target.address().orElseThrow())
                        .toList()
                        .toString();
            case FormField.Parts parts -> "";
        };
    }

    private static List<String> comments(Snapshot project) {
        List<String> comments = new ArrayList<>();
        for (ILeafNode leaf : resource(project).getParseResult().getRootNode().getLeafNodes()) {
            if (leaf.isHidden() && !leaf.getText().isBlank()) {
                comments.add(leaf.getText().strip());
            }
        }
        comments.sort(null);
        return comments;
    }

    /** Another value for a field, or none; nothing where the field cannot be changed here. */
    private Optional<FieldValue> value(FormField field, Snapshot project, ModelIndex index, Random random) {
        boolean none = random.nextInt(4) == 0;
        return switch (field) {
            case FormField.Plain plain
            when plain.name().feature().equals("name") -> Optional.empty(); // renamed by another way
            case FormField.Plain plain ->
                sample(plain.syntax(), random).map(each -> new FieldValue.Plain(none ? List.of() : List.of(each)));
            case FormField.Texts texts -> {
                List<LocalizedText> values = new ArrayList<>(texts.values());
                if (none && !values.isEmpty()) {
                    values.remove(random.nextInt(values.size()));
                } else if (texts.many() || values.isEmpty()) {
                    values.add(
                            random.nextInt(values.size() + 1),
                            new LocalizedText("新" + random.nextInt(99), "New \"one\""));
                } else {
                    values.set(0, new LocalizedText("改" + random.nextInt(99), null));
                }
                yield Optional.of(new FieldValue.Texts(values));
            }
            case FormField.Flag flag -> Optional.of(new FieldValue.Flag(!flag.value()));
            case FormField.Choice choice ->
                choice.options().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new FieldValue.Choice(
                                none
                                        ? List.of()
                                        : List.of(choice.options()
                                                .get(random.nextInt(
                                                        choice.options().size()))
                                                .literal())));
            case FormField.References references -> {
                List<URI> all = candidates.of(project, index, references.type(), Language.EN).stream()
                        .map(each -> each.target().address().orElseThrow())
                        .filter(uri -> uri.trimFragment().equals(FILE))
                        .toList();
                yield all.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new FieldValue.References(
                                none ? List.of() : List.of(all.get(random.nextInt(all.size())))));
            }
            case FormField.Parts parts -> Optional.empty();
        };
    }

    private static Optional<String> sample(Syntax syntax, Random random) {
        int number = 1 + random.nextInt(90);
        return switch (syntax) {
            case INTEGER -> Optional.of(String.valueOf(number));
            case DATE -> Optional.of("2026-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28)));
            case PERIOD -> Optional.of("2026-H" + (1 + random.nextInt(2)));
            case INTERVAL -> Optional.of(number + " months");
            case QUANTITY -> Optional.of(number + " %");
            case TEXT, UNIT -> Optional.empty(); // words of their own kinds, see ElementFormTest
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, CHINESE})
    void everyEditSaysWhatWasMeantAndNothingElse(String first) {
        String text = first;
        Random random = new Random(text.length());
        int written = 0;
        List<String> refused = new ArrayList<>();
        for (int i = 0; i < EDITS; i++) {
            Snapshot project = snapshot(text);
            ModelIndex index = OpenedProject.of(QmsProject.of(project)).index();
            List<EObject> elements = elements(project);
            EObject element = elements.get(random.nextInt(elements.size()));
            List<FormField> fields = forms.fields(element, index, Language.EN);
            FormField field = fields.get(random.nextInt(fields.size()));
            Optional<FieldValue> value = value(field, project, index, random);
            if (value.isEmpty()) {
                continue;
            }
            String what =
                    EcoreUtil.getURI(element).fragment() + " " + field.name().feature();
            Edited edited =
                    edits.set(project, EcoreUtil.getURI(element), field.name().feature(), value.get(), Language.EN);
            if (edited instanceof Edited.Done done) {
                check(project, element, what, done, value.get());
                text = TextEdit.apply(done.edits(), text); // each edit meets what the others have left
                written++;
            } else {
                refused.add(what + " = " + value.get() + ": " + edited);
            }
        }
        assertTrue(written > EDITS / 3, written + " of " + EDITS + " " + refused);
        assertTrue(refused.size() <= written / 5, () -> String.join("\n", refused));
    }

    private void check(Snapshot project, EObject element, String what, Edited.Done done, FieldValue value) {
        String before = project.text(FILE);
        String after = TextEdit.apply(done.edits(), before);
        String told = what + " = " + value + "\n"
                + NodeModelUtils.getNode(element).getText() + "\n" + done.edits() + "\n" + after;
        Snapshot changed = snapshot(after);
        assertTrue(
                resource(changed).getParseResult().getSyntaxErrors().iterator().hasNext() == false, told);
        Map<String, String> meant = new TreeMap<>(fields(project));
        Map<String, String> is = fields(changed);
        String key = what;
        meant.put(key, is.get(key));
        assertEquals(meant, is, told);
        assertEquals(comments(project), comments(changed), told);
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        assertTrue(after.startsWith(before.substring(0, lineStart(before, node.getOffset()))), told);
        assertTrue(after.endsWith(before.substring(lineEnd(before, end(node)))), told);
        Edited again = edits.set(
                snapshot(after),
                EcoreUtil.getURI(element),
                what.substring(what.lastIndexOf(' ') + 1),
                value,
                Language.EN);
        assertEquals(List.of(), ((Edited.Done) again).edits(), "saying it again changes nothing: " + told);
    }

    private static int end(INode node) {
        return node.getEndOffset();
    }

    private static int lineStart(String text, int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    private static int lineEnd(String text, int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end;
    }
}
