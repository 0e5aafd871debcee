package dev.qualis.app.reference;

import dev.qualis.model.qms.core.Language;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.RuleCall;

/** What is filled in, as a reader sees it: an example of the value, or what it is called. */
final class Placeholders {

    private static final Map<String, String> EXAMPLES = Map.of(
            "LocalizedText", "\"中文\" | \"English\"",
            "LongText", "\"\"\"…\"\"\"",
            "Text", "\"…\"",
            "CalendarDate", "2026-06-30",
            "Period", "2026-Q3",
            "IssueCode", "qualis.…",
            "ClauseReference", "CQOS 4.3");

    private static final Map<String, List<String>> NAMES = Map.of(
            "Name",
            List.of("名称", "Name"),
            "QualifiedName",
            List.of("名称", "name"),
            "Word",
            List.of("代码", "code"),
            "Integer",
            List.of("整数", "number"),
            "Quantity",
            List.of("数值 单位", "value unit"),
            "Interval",
            List.of("间隔", "interval"),
            "UnitOfMeasure",
            List.of("单位", "unit of measure"),
            "ClauseNumber",
            List.of("编号", "number"),
            Constructs.CHOICE,
            List.of("对象", "element"));

    private final Language language;

    Placeholders(Language language) {
        this.language = language;
    }

    String value(AbstractRule rule) {
        String example = EXAMPLES.get(rule.getName());
        if (example != null) {
            return example;
        }
        List<String> names = NAMES.get(rule.getName());
        if (names != null) {
            return marked(names.get(language == Language.ZH ? 0 : 1));
        }
        return marked(
                rule.getType().getClassifier() instanceof EEnum words
                        ? Meanings.label(words, language)
                        : rule.getName());
    }

    String reference(CrossReference reference) {
        if (reference.getTerminal() instanceof RuleCall call
                && EXAMPLES.containsKey(call.getRule().getName())) {
            return EXAMPLES.get(call.getRule().getName());
        }
        return marked(Meanings.label(reference.getType().getClassifier(), language));
    }

    String construct(Construct construct) {
        return marked(Meanings.label(construct.type(), language));
    }

    private static String marked(String name) {
        return "‹" + name + "›";
    }
}
