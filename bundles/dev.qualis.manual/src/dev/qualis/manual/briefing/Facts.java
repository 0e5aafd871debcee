package dev.qualis.manual.briefing;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.ModelTexts;
import dev.qualis.analysis.ProjectAnalyses;
import dev.qualis.conformity.ConformityReport;
import dev.qualis.manual.briefing.Statement.Drawing;
import dev.qualis.manual.briefing.Statement.Grid;
import dev.qualis.manual.chapter.Values;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.standard.Standard;
import dev.qualis.model.value.Period;
import dev.qualis.model.value.Quantity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** What statements are made of, and how it reads in a language. */
record Facts(
        ModelIndex index,
        ModelTexts texts,
        ProjectAnalyses analyses,
        List<ConformityReport> reports,
        Language language) {

    String say(Wording word, Object... arguments) {
        return word.in(language, arguments);
    }

    /** The title; empty where there is no element. */
    String title(EObject element) {
        return element instanceof NamedElement named && !named.eIsProxy() ? texts.title(named, language) : "";
    }

    /** As people call a standard in a sentence: by its number where it has one. */
    String name(Standard standard) {
        String number = standard.getNumber();
        return number == null || number.isBlank() ? title(standard) : number;
    }

    String value(Quantity quantity) {
        return Values.of(quantity, language);
    }

    String value(Optional<Quantity> quantity) {
        return quantity.map(this::value).orElse("");
    }

    /** A period that other words follow or go before: in Chinese without a blank. */
    String period(Period period) {
        return Values.of(period, language);
    }

    List<String> columns(Wording... words) {
        return Arrays.stream(words).map(word -> word.in(language)).toList();
    }

    /** A statement that a table shows. */
    Statement statement(Topic topic, String title, List<String> columns, List<List<String>> rows) {
        return new Statement(topic, title, Optional.empty(), new Grid(columns, rows));
    }

    /** A statement that a picture shows where it fits, and otherwise a table. */
    Statement statement(
            Topic topic, String title, String kind, Optional<? extends NamedElement> subject, Grid otherwise) {
        return new Statement(
                topic, title, Optional.of(new Drawing(kind, subject.map(NamedElement.class::cast))), otherwise);
    }

    /** Rounded down, so that 100 means all. */
    static int percent(double share) {
        return (int) Math.floor(share * 100 + 1e-9);
    }
}
