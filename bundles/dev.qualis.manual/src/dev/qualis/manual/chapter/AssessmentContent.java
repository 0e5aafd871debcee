package dev.qualis.manual.chapter;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.conformity.ClauseResult;
import dev.qualis.conformity.Comparison;
import dev.qualis.conformity.ConformityReport;
import dev.qualis.conformity.Wording;
import dev.qualis.document.content.Block;
import dev.qualis.document.content.Block.Fact;
import dev.qualis.document.content.Block.Facts;
import dev.qualis.document.content.Block.Note;
import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Inline.Text;
import dev.qualis.document.content.Inline.Tone;
import dev.qualis.document.content.Section;
import dev.qualis.manual.Readership;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.standard.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;

/** What a page about one assessment says in one language; it stands by itself, without the manual. */
public final class AssessmentContent {

    private final Edition edition;
    private final ConformityReport report;
    private final Optional<Comparison> comparison;
    private final Function<EObject, Optional<String>> places;
    private final ConformityBlocks blocks;
    private final long errors;

    /**
     * @param places where an element is written, as file and line
     * @param errors how many errors the text of the model has
     */
    public AssessmentContent(
            ModelIndex index,
            ConformityReport report,
            Optional<Comparison> comparison,
            Function<EObject, Optional<String>> places,
            long errors,
            Language language) {
        SitePlan nowhere = new SitePlan(ModelIndex.of(List.of(), List.of()), List.of());
        this.edition = Edition.withoutChapters(index, nowhere, language);
        this.report = report;
        this.comparison = comparison;
        this.places = places;
        this.errors = errors;
        this.blocks = new ConformityBlocks(edition, report, places);
    }

    public Language language() {
        return edition.language();
    }

    /** The name of the enterprise, empty where the model has none. */
    public String enterprise() {
        return edition.index().enterprise().map(edition::title).orElse("");
    }

    /** What the page is about. */
    public String title() {
        return say(Phrase.CONFORMITY_TO, report.standard().getName());
    }

    /** A phrase in the language of the page. */
    public String say(Phrase phrase, Object... arguments) {
        return edition.say(phrase, arguments);
    }

    /** The assessment itself. */
    public ConformityReport report() {
        return report;
    }

    /** A sentence of the assessment in the language of the page. */
    public String in(Wording wording) {
        return edition.language() == Language.EN ? wording.en() : wording.zh();
    }

    /** The title of a clause. */
    public String title(Clause clause) {
        return edition.texts().title(clause, edition.language());
    }

    /** What sort of demand a clause makes. */
    public String modality(Clause clause) {
        return edition.label(clause.getModality());
    }

    /**
     * The evidence for a clause with its kind and its place, each once.
     *
     * @param reader an evaluator gets all of it, the company so much that it knows on what a result stands
     */
    public List<String> evidence(ClauseResult result, Readership reader) {
        List<String> all = result.evidence().stream()
                .map(each -> say(ConformityBlocks.introduction(each.kind()))
                        + edition.nameOf(each.element())
                        + places.apply(each.element())
                                .map(at -> say(Phrase.IN_BRACKETS, at))
                                .orElse(""))
                .distinct()
                .toList();
        if (reader == Readership.EVALUATOR || all.size() <= ConformityBlocks.EVIDENCE_SHOWN) {
            return all;
        }
        List<String> some = new ArrayList<>(all.subList(0, ConformityBlocks.EVIDENCE_SHOWN));
        some.add(say(Phrase.AND_MORE, all.size()).strip());
        return some;
    }

    /** The scheme whose weights are in force, and that the result is preliminary: sentences, where there is need of them. */
    public List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        scheme().ifPresent(scheme -> remarks.add(say(Phrase.WEIGHTS_BY_SCHEME, scheme)));
        preliminary().ifPresent(remarks::add);
        return remarks;
    }

    private Optional<String> scheme() {
        return report.scheme().map(edition::title);
    }

    private Optional<String> preliminary() {
        return errors == 0 ? Optional.empty() : Optional.of(say(Phrase.PRELIMINARY, errors));
    }

    /** The line at the foot. */
    public String colophon() {
        return say(Phrase.MADE_WITH);
    }

    /** The page for its readers. */
    public List<Block> blocks(Readership reader) {
        List<Block> all = new ArrayList<>();
        all.add(facts(reader));
        preliminary().ifPresent(sentence -> all.add(new Note(Tone.WARN, List.of(new Text(sentence)))));
        if (reader == Readership.EVALUATOR) {
            all.add(new Note(Tone.PLAIN, List.of(edition.text(Phrase.EVALUATOR_NOTE))));
        }
        comparison.ifPresent(found ->
                all.add(section("baseline", Phrase.SINCE_BASELINE, new ComparisonBlocks(edition, found).blocks())));
        if (reader == Readership.ENTERPRISE) {
            all.add(section("steps", Phrase.NEXT_STEPS, blocks.nextSteps()));
            all.add(section("scores", Phrase.SCORES, blocks.scores()));
            all.add(section("results", Phrase.RESULTS, List.of(blocks.results())));
        } else {
            all.add(section("scores", Phrase.SCORES, blocks.scores()));
            all.add(section("sheet", Phrase.ASSESSMENT_FOR_EVALUATOR, List.of(blocks.sheet())));
        }
        return all;
    }

    private Section section(String name, Phrase title, List<? extends Block> content) {
        return Section.of((language() == Language.EN ? "en" : "zh") + "-" + name, say(title), content);
    }

    private Facts facts(Readership reader) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(Phrase.STANDARD, edition.title(report.standard())));
        report.modelDate().ifPresent(date -> facts.add(fact(Phrase.MODEL_DATE, date.toString())));
        facts.add(fact(Phrase.SCORE, ConformityBlocks.percent(report.score()) + " %"));
        scheme().ifPresent(scheme -> facts.add(fact(Phrase.WEIGHTS, scheme)));
        if (reader == Readership.EVALUATOR) {
            facts.add(new Fact(say(Phrase.EVALUATOR), List.of()));
            facts.add(new Fact(say(Phrase.EVALUATION_DAY), List.of()));
            facts.add(new Fact(say(Phrase.SIGNATURE), List.of()));
        }
        return new Facts(facts);
    }

    private Fact fact(Phrase name, String value) {
        return new Fact(say(name), List.<Inline>of(new Text(value)));
    }
}
