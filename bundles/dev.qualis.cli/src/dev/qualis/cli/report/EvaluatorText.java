package dev.qualis.cli.report;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.app.MessageCatalogue;
import dev.qualis.app.OpenedProject;
import dev.qualis.conformity.ClauseResult;
import dev.qualis.conformity.ConformityReport;
import dev.qualis.conformity.Evidence;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import org.eclipse.emf.ecore.EObject;

/** An assessment for an evaluator: every clause in order with all its evidence, and room for the evaluator's own score. */
public final class EvaluatorText {
    private final MessageCatalogue messages;
    private final Language language;

    public EvaluatorText(MessageCatalogue messages, Language language) {
        this.messages = messages;
        this.language = language;
    }

    public String write(OpenedProject project, ConformityReport report) {
        ModelTexts texts = ModelTexts.of(project.index());
        ClauseWords words = new ClauseWords(messages, texts, language);
        StringBuilder text = new StringBuilder();
        text.append(WrappedText.of(
                        "",
                        messages.say(
                                "assess.head",
                                texts.title(report.standard(), language),
                                report.modelDate().map(Object::toString).orElse("–"))))
                .append('\n');
        text.append(ScoresText.write(report, words, messages)).append('\n');
        report.clauses().forEach(result -> clause(text, words, texts, project, result));
        return text.toString();
    }

    private void clause(
            StringBuilder text, ClauseWords words, ModelTexts texts, OpenedProject project, ClauseResult result) {
        String weight = result.weight() == Math.rint(result.weight())
                ? Long.toString((long) result.weight())
                : Double.toString(result.weight());
        text.append(messages.say("assess.clause", words.heading(result.clause()), words.result(result), weight))
                .append('\n');
        text.append(WrappedText.of("  ", words.in(result.reason())));
        result.evidence().stream()
                .map(each -> evidence(texts, project, each))
                .distinct()
                .forEach(line -> text.append("  - ").append(line).append('\n'));
        text.append("  ").append(messages.say("assess.blank")).append("\n\n");
    }

    private String evidence(ModelTexts texts, OpenedProject project, Evidence evidence) {
        String kind = messages.say("assess.evidence." + evidence.kind().name());
        String place = project.place(evidence.element()).orElse("");
        return messages.say("assess.evidence", kind, name(texts, evidence.element()), place);
    }

    private String name(ModelTexts texts, EObject element) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (at instanceof NamedElement named && named.getName() != null) {
                String kind = at == element ? "" : " (" + texts.label(element.eClass(), language) + ")";
                return texts.title(named, language) + kind;
            }
        }
        return texts.label(element.eClass(), language);
    }
}
