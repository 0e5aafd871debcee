package dev.qualis.exchange.standard;

import dev.qualis.exchange.standard.ForeignStandardException.Problem;
import dev.qualis.model.qms.core.CoreFactory;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.Library;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Standard;
import dev.qualis.model.qms.standard.StandardFactory;
import dev.qualis.model.value.LocalizedText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A library in the making that holds one standard; what is too much is refused, what does not fit is remarked. */
public final class StandardDraft {
    /** Levels of clauses below each other. */
    public static final int DEEPEST = 20;
    /** Clauses of one standard; the largest public catalogue has about 1,200. */
    public static final int MOST = 20_000;
    /** Characters of a title or a summary. */
    public static final int LONGEST = 600;

    private static final int LONGEST_NAME = 60;

    private final QualityModel model = CoreFactory.eINSTANCE.createQualityModel();
    private final Library library = CoreFactory.eINSTANCE.createLibrary();
    private final Standard standard = StandardFactory.eINSTANCE.createStandard();
    private final ClauseNumbers numbers;
    private final Map<List<Object>, Remark> remarks = new LinkedHashMap<>();
    private final Map<Clause, String> labels = new HashMap<>();
    private int clauses;
    private boolean second;
    private boolean ideographs;

    /**
     * A standard.
     *
     * @param name as the file writes it, by which it shall be named; what the language cannot write is left away
     * @param reserved what neither its name nor numbers may be
     */
    public StandardDraft(String name, LocalizedText title, Reserved reserved) {
        numbers = new ClauseNumbers(reserved.keywords());
        String written = name(name);
        String free = reserved.keywords().contains(written) ? "Standard-" + written : written;
        for (int count = 2; reserved.libraries().contains(free); count++) {
            free = written + "-" + count;
        }
        if (!free.equals(name)) {
            remark(Remark.Kind.NAME_CHANGED, name + " → " + free, "");
        }
        library.setName(free);
        library.setTitle(title);
        standard.setName(free);
        standard.setTitle(title);
        seen(title);
        model.setLibrary(library);
        model.getElements().add(standard);
    }

    /** Words without what stands between them: {@code NIST SP 800-53} is {@code NIST_SP_800-53}. */
    private static String name(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[^A-Za-z0-9\\u3400-\\u4DBF\\u4E00-\\u9FFF-]+", "_")
                .replaceAll("-+_?|_-+", "-")
                .replaceAll("^[-_]+|[-_]+$", "");
        plain = plain.substring(0, Math.min(LONGEST_NAME, plain.length())).replaceAll("[-_]+$", "");
        return plain.isEmpty() ? "Standard" : plain.matches("[0-9].*") ? "S" + plain : plain;
    }

    /** The standard, for what its clauses are not. */
    public Standard standard() {
        return standard;
    }

    /**
     * Adds a clause below another one, or on the first level where {@code above} is {@code null}.
     *
     * @param level 1 for the first
     * @throws ForeignStandardException where there are too many, or too deep ones
     */
    public Clause clause(Clause above, int level, String label, LocalizedText title, String place)
            throws ForeignStandardException {
        if (level > DEEPEST) {
            throw new ForeignStandardException(Problem.TOO_DEEP, place);
        }
        if (++clauses > MOST) {
            throw new ForeignStandardException(Problem.TOO_MANY, place);
        }
        String own = numbers.written(label);
        String number = above == null
                ? numbers.below(null, null, own)
                : numbers.below(above.getNumber(), labels.get(above), own);
        if (!number.equals(label)) {
            remark(Remark.Kind.NUMBER_CHANGED, label + " → " + number, place);
        }
        Clause clause = StandardFactory.eINSTANCE.createClause();
        labels.put(clause, own);
        clause.setNumber(number);
        clause.setTitle(fitting(title, place));
        (above == null ? standard.getClauses() : above.getClauses()).add(clause);
        return clause;
    }

    /** Gives a clause a summary where it is short enough. */
    public void summary(Clause clause, LocalizedText summary, String place) {
        clause.setSummary(fitting(summary, place));
    }

    private LocalizedText fitting(LocalizedText text, String place) {
        if (text == null) {
            return null;
        }
        if (text.primary().length() > LONGEST
                || text.secondary() != null && text.secondary().length() > LONGEST) {
            remark(Remark.Kind.TOO_LONG, "", place);
            return null;
        }
        seen(text);
        return text;
    }

    private void seen(LocalizedText text) {
        if (text != null) {
            second |= text.secondary() != null;
            ideographs |= text.primary().codePoints().anyMatch(Character::isIdeographic);
        }
    }

    /** Counts what is left out or changed; the same is told once, with its first place. */
    public void remark(Remark.Kind kind, String what, String place) {
        remarks.merge(
                kind == Remark.Kind.LEFT_OUT ? List.of(kind, what) : List.of(kind),
                new Remark(kind, what, 1, place),
                (first, again) -> new Remark(kind, first.what(), first.count() + 1, first.place()));
    }

    /** One line without control characters; {@code null} where nothing is left. */
    public static String line(String text) {
        String line = text == null
                ? ""
                : text.replaceAll("[\\p{Cntrl}\\p{Z}\\uFEFF]+", " ").strip();
        return line.isEmpty() ? null : line;
    }

    /** A text in one or two languages; {@code null} where there is no first. */
    public static LocalizedText text(String first, String second) {
        String one = line(first);
        return one == null ? null : new LocalizedText(one, line(second));
    }

    /** The library as it stands now. */
    public ImportedStandard done() {
        Language first = ideographs ? Language.ZH : Language.EN;
        library.getLanguages().add(first);
        if (second) {
            library.getLanguages().add(ideographs ? Language.EN : Language.ZH);
        }
        return new ImportedStandard(standard.getName(), model, new ArrayList<>(remarks.values()));
    }
}
