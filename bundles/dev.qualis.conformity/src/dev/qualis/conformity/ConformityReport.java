package dev.qualis.conformity;

import dev.qualis.model.qms.assessment.AssessmentScheme;
import dev.qualis.model.qms.standard.Standard;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How well a company conforms to a standard.
 *
 * @param standard the standard
 * @param modelDate the day for which the results hold; nothing where the model has no date
 * @param score the weighted mean of the shares of all clauses that apply, 0 to 1; 0 where none applies
 * @param sections the sections, each before those in it
 * @param clauses the provisions and notes, in the order of the standard
 * @param scheme the assessment scheme that changed weights; nothing where all clauses weigh as usual
 */
public record ConformityReport(
        Standard standard,
        Optional<LocalDate> modelDate,
        double score,
        List<SectionScore> sections,
        List<ClauseResult> clauses,
        Optional<AssessmentScheme> scheme) {

    public ConformityReport {
        sections = List.copyOf(sections);
        clauses = List.copyOf(clauses);
    }

    /**
     * The same report with other words in what the next steps propose to write.
     *
     * @param spelling writes a proposal in the words of the project's files
     */
    public ConformityReport spelled(UnaryOperator<String> spelling) {
        return new ConformityReport(
                standard,
                modelDate,
                score,
                sections,
                clauses.stream().map(result -> result.spelled(spelling)).toList(),
                scheme);
    }

    /** The result of the clause with a number. */
    public Optional<ClauseResult> clause(String number) {
        return clauses.stream()
                .filter(result -> number.equals(result.clause().getNumber()))
                .findFirst();
    }
}
