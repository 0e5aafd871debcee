package dev.qualis.cli.report;

import com.google.gson.stream.JsonWriter;
import dev.qualis.analysis.ModelTexts;
import dev.qualis.app.OpenedProject;
import dev.qualis.conformity.ClauseResult;
import dev.qualis.conformity.Comparison;
import dev.qualis.conformity.ConformityReport;
import dev.qualis.conformity.Evidence;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Result;
import dev.qualis.conformity.SectionScore;
import dev.qualis.conformity.Wording;
import dev.qualis.dsl.project.SourceLocation;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.standard.Clause;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/**
 * A conformity report as JSON: {@code {"standard","modelDate","score","errors","scheme","sections":[{"id","title","score","weight"}],
 * "clauses":[{"id","title":{"zh","en"},"modality","result":"met|partly|not|na","share","weight","rule",
 * "evidence":[{"element","kind":"derived|explicit|shared","file","line"}],"reason":{"zh","en"},
 * "fix":{"zh","en","snippet"}}]}}; {@code modelDate}, {@code fix} and {@code scheme}, the assessment scheme whose
 * weights are in force, are null where there is none; {@code errors} is how many errors the text of the model has: with
 * any, the result is preliminary. The score is the sum
 * of share times weight over the sum of weights; what does not apply weighs 0. Where an earlier report was given,
 * {@code "baseline":{"modelDate","score","delta","better":[{"id","before","now"}],"worse":[…],"applicability":[…],
 * "new":["id"],"gone":["id"]}} follows, with null for what did or does not apply.
 */
public final class ConformityJson {
    private final OpenedProject project;
    private final ModelTexts texts;
    private final long errors;

    /** @param errors how many errors the text of the model has */
    public ConformityJson(OpenedProject project, long errors) {
        this.errors = errors;
        this.project = project;
        this.texts = ModelTexts.of(project.index());
    }

    public String write(ConformityReport report) throws IOException {
        return write(report, Optional.empty());
    }

    /** The report with what has changed since an earlier one. */
    public String write(ConformityReport report, Optional<Comparison> comparison) throws IOException {
        return JsonText.of(json -> {
            json.beginObject();
            json.name("standard").value(report.standard().getName());
            json.name("modelDate")
                    .value(report.modelDate().map(Object::toString).orElse(null));
            json.name("score").value(report.score());
            json.name("errors").value(errors);
            json.name("scheme").value(report.scheme().map(NamedElement::getName).orElse(null));
            json.name("sections").beginArray();
            for (SectionScore section : report.sections()) {
                json.beginObject();
                heading(json, section.clause());
                json.name("score").value(section.score());
                json.name("weight").value(section.weight());
                json.endObject();
            }
            json.endArray().name("clauses").beginArray();
            for (ClauseResult result : report.clauses()) {
                clause(json, result);
            }
            json.endArray();
            if (comparison.isPresent()) {
                json.name("baseline");
                ComparisonJson.write(json, comparison.get());
            }
            json.endObject();
        });
    }

    private void clause(JsonWriter json, ClauseResult result) throws IOException {
        json.beginObject();
        heading(json, result.clause());
        json.name("modality").value(result.clause().getModality().getLiteral());
        json.name("result").value(word(result.result()));
        json.name("share").value(result.result().share());
        json.name("weight").value(result.weight());
        json.name("rule").value(result.judgedByRule());
        json.name("evidence").beginArray();
        for (Evidence evidence : result.evidence()) {
            evidence(json, evidence);
        }
        json.endArray().name("reason").beginObject();
        wording(json, result.reason());
        json.endObject().name("fix");
        if (result.fix().isEmpty()) {
            json.nullValue();
        } else {
            Fix fix = result.fix().get();
            json.beginObject();
            wording(json, fix.text());
            json.name("snippet").value(fix.snippet()).endObject();
        }
        json.endObject();
    }

    private void heading(JsonWriter json, Clause clause) throws IOException {
        json.name("id").value(clause.getNumber()).name("title").beginObject();
        json.name("zh").value(texts.title(clause, Language.ZH));
        json.name("en").value(texts.title(clause, Language.EN)).endObject();
    }

    private static void wording(JsonWriter json, Wording wording) throws IOException {
        json.name("zh").value(wording.zh()).name("en").value(wording.en());
    }

    private void evidence(JsonWriter json, Evidence evidence) throws IOException {
        // An element of a shipped library is in no file of the project.
        Optional<SourceLocation> place = project.model()
                .locate(evidence.element())
                .filter(at -> project.find(at.uri()).isPresent());
        json.beginObject();
        json.name("element").value(name(evidence.element()));
        json.name("kind").value(evidence.kind().name().toLowerCase(Locale.ROOT));
        json.name("file").value(place.map(at -> project.file(at.uri()).name()).orElse(""));
        json.name("line").value(place.map(SourceLocation::line).orElse(0));
        json.endObject();
    }

    /** The name of the element or, where it has none, of the next one around it that has. */
    private static String name(EObject element) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (at instanceof NamedElement named && named.getName() != null) {
                return named.getName();
            }
        }
        return "";
    }

    private static String word(Result result) {
        return switch (result) {
            case Result.Met met -> "met";
            case Result.PartlyMet partly -> "partly";
            case Result.Claimed claimed -> "claimed";
            case Result.NotMet not -> "not";
            case Result.NotApplicable not -> "na";
        };
    }
}
