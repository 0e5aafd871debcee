package dev.qualis.conformity;

import dev.qualis.model.qms.core.NamedElement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;

/**
 * What a rule leaves to be filled into the snippet of a fix, because the model knows it: {@code ‹officer›} the name of the chief
 * quality officer's position, {@code ‹year›}, {@code ‹year-1›} or {@code ‹year+4›} a year counted from the model's date,
 * {@code ‹missing›} the values that are missing and {@code ‹first missing›} one of them. What only the user knows is {@code …}.
 */
final class SnippetMarks {

    private static final Pattern YEAR = Pattern.compile("‹year([+-]\\d)?›");

    private final String officer;
    private final Optional<LocalDate> today;

    SnippetMarks(Officer officer, Optional<LocalDate> today) {
        this.officer = officer.position().map(NamedElement::getName).orElse("CQO");
        this.today = today;
    }

    /** The fix with the officer and the years in it; a year stays open where the model has no date. */
    Fix fill(Fix fix) {
        return fix.spelled(snippet -> YEAR.matcher(snippet.replace("‹officer›", officer))
                .replaceAll(mark -> today.map(date -> date.getYear() + offset(mark.group(1)))
                        .map(String::valueOf)
                        .orElse("…")));
    }

    private static int offset(String years) {
        return years == null ? 0 : Integer.parseInt(years);
    }

    /** The fix with the values in it that are missing. */
    static Fix fillMissing(Fix fix, List<? extends Enumerator> missing) {
        return missing.isEmpty()
                ? fix
                : fix.spelled(snippet -> snippet.replace(
                                "‹missing›",
                                missing.stream().map(Enumerator::getLiteral).collect(Collectors.joining(", ")))
                        .replace("‹first missing›", missing.getFirst().getLiteral()));
    }
}
