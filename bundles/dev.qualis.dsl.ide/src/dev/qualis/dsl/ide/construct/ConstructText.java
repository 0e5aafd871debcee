package dev.qualis.dsl.ide.construct;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import dev.qualis.dsl.keyword.Phrases;
import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.model.qms.core.CorePackage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** Parts of constructs as people read them: the words of the language, and in angle brackets what the writer puts there. */
@Singleton
public final class ConstructText {

    private static final String LABEL = "http://www.qualis.dev/qms/label";

    /** What the writer puts for a value, in English and Chinese. */
    private record Value(String english, String chinese) {}

    private static final Map<String, Value> VALUES = Map.ofEntries(
            Map.entry("Name", new Value("name", "名称")),
            Map.entry("QualifiedName", new Value("name", "名称")),
            Map.entry("Word", new Value("code", "代码")),
            Map.entry("IssueCode", new Value("code", "代码")),
            Map.entry("Number", new Value("number", "编号")),
            Map.entry("Integer", new Value("whole number", "整数")),
            Map.entry("Interval", new Value("interval", "间隔")),
            Map.entry("CalendarDate", new Value("date", "日期")),
            Map.entry("Period", new Value("period", "期间")),
            Map.entry("Quantity", new Value("quantity", "量值")),
            Map.entry("UnitOfMeasure", new Value("unit", "单位")),
            Map.entry("ClauseReference", new Value("clause", "条款")),
            Map.entry("ClauseNumber", new Value("clause number", "条款号")));

    private static final Map<String, Value> TEXTS =
            Map.of("title", new Value("title", "标题"), "", new Value("text", "文字"));

    private static final Value ELEMENT = new Value("element", "元素");

    private final Phrases phrases;

    @Inject
    ConstructText(Phrases phrases) {
        this.phrases = phrases;
    }

    /** A part, in brackets where it may be left out. */
    public String of(Part part, Spelling spelling) {
        String text = once(part.grammar(), spelling) + (part.repeated() && !hasOwnWords(part, spelling) ? ", …" : "");
        return part.optional() ? "[" + text + "]" : text;
    }

    /** A statement that is a construct of its own may be said again, but not behind a comma. */
    private boolean hasOwnWords(Part part, Spelling spelling) {
        return part.grammar() instanceof Assignment assignment
                && assignment.getTerminal() instanceof RuleCall call
                && !words(call, spelling).isEmpty();
    }

    private static boolean isConstruct(RuleCall call) {
        return call.getRule() instanceof ParserRule rule && !GrammarUtil.isDatatypeRule(rule);
    }

    /** The words with which a part begins, such as {@code reports to}; empty where it begins with a value. */
    public String words(AbstractElement element, Spelling spelling) {
        return switch (element) {
            case Keyword keyword ->
                phrases.beginningWith(keyword)
                        .map(phrase -> phrases.word(phrase, spelling))
                        .orElse("");
            case Assignment assignment -> words(assignment.getTerminal(), spelling);
            case Group group -> {
                String first = words(group.getElements().getFirst(), spelling);
                boolean mayBeLeftOut =
                        GrammarUtil.isOptionalCardinality(group.getElements().getFirst());
                yield first.isEmpty() || !mayBeLeftOut || group.getElements().size() < 2
                        ? first
                        : words(group.getElements().get(1), spelling);
            }
            case Alternatives several -> words(several.getElements().getFirst(), spelling);
            case RuleCall call when isConstruct(call) -> words(call.getRule().getAlternatives(), spelling);
            default -> "";
        };
    }

    private String of(AbstractElement element, Spelling spelling) {
        String text = once(element, spelling);
        if (text.isEmpty() || Constructs.isMore(element)) {
            return text;
        }
        return GrammarUtil.isOptionalCardinality(element) ? "[" + text + "]" : text;
    }

    private String once(AbstractElement element, Spelling spelling) {
        return switch (element) {
            case Keyword keyword -> word(keyword, spelling);
            case Assignment assignment -> value(assignment, spelling);
            case Group group -> inOrder(group.getElements(), spelling);
            case Alternatives several ->
                several.getElements().stream()
                        .map(each -> of(each, spelling))
                        .collect(Collectors.joining(GrammarUtil.isMultipleCardinality(several) ? " " : " | "));
            case RuleCall call when isConstruct(call) -> construct(call, spelling);
            default -> "";
        };
    }

    String word(Keyword keyword, Spelling spelling) {
        String value = keyword.getValue();
        return Character.isLetter(value.codePointAt(0))
                ? phrases.beginningWith(keyword)
                        .map(phrase -> phrases.word(phrase, spelling))
                        .orElse("")
                : value;
    }

    /** What has words of its own is named by them; its rest is told where it is written. */
    private String construct(RuleCall call, Spelling spelling) {
        String words = words(call, spelling);
        return words.isEmpty() ? once(call.getRule().getAlternatives(), spelling) : words + " …";
    }

    private String inOrder(List<AbstractElement> elements, Spelling spelling) {
        List<String> texts = new ArrayList<>();
        for (AbstractElement each : elements) {
            String text = Constructs.isMore(each) ? ", …" : of(each, spelling);
            if (text.startsWith(",") && !texts.isEmpty()) {
                texts.add(texts.removeLast() + text);
            } else if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return String.join(" ", texts);
    }

    String value(Assignment assignment, Spelling spelling) {
        return switch (assignment.getTerminal()) {
            case Keyword flag -> word(flag, spelling);
            case CrossReference reference -> "<" + target(type(reference), spelling) + ">";
            case RuleCall call when isConstruct(call) -> construct(call, spelling);
            case RuleCall call -> value(assignment.getFeature(), call, spelling);
            default -> "";
        };
    }

    private static String target(EClassifier type, Spelling spelling) {
        return type == CorePackage.Literals.NAMED_ELEMENT ? in(ELEMENT, spelling) : label(type, spelling);
    }

    private static EClassifier type(CrossReference reference) {
        return GrammarUtil.getReference(reference).getEReferenceType();
    }

    private static String value(String feature, RuleCall call, Spelling spelling) {
        EClassifier type = call.getRule().getType().getClassifier();
        if (type instanceof EEnum) {
            return "<" + label(type, spelling) + ">";
        }
        Value value = VALUES.get(call.getRule().getName());
        return value == null
                ? "\"<" + in(TEXTS.getOrDefault(feature, TEXTS.get("")), spelling) + ">\""
                : "<" + in(value, spelling) + ">";
    }

    private static String in(Value value, Spelling spelling) {
        return spelling == Spelling.CHINESE ? value.chinese() : value.english();
    }

    private static String label(EModelElement element, Spelling spelling) {
        String label = EcoreUtil.getAnnotation(element, LABEL, spelling == Spelling.CHINESE ? "zh" : "en");
        return label == null ? "" : spelling == Spelling.CHINESE ? label : label.toLowerCase(java.util.Locale.ROOT);
    }
}
