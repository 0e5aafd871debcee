package dev.qualis.dsl.ide.fix;

import com.google.inject.Inject;
import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.dsl.keyword.ValueTwins;
import dev.qualis.dsl.library.ShippedLibraries;
import dev.qualis.dsl.message.IssueTable;
import dev.qualis.dsl.naming.ClauseNames;
import dev.qualis.dsl.naming.NearNames;
import dev.qualis.dsl.workspace.Names;
import dev.qualis.model.qms.standard.Clause;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** {@code near words|clauses|libraries|codes|markets}: writes one of the words that may stand there and come near to the marked one. */
final class NearRule implements FixRule {

    private static final int MOST = 3;

    /** Of so few words one can choose among all. */
    private static final int FEW = 6;

    private static final String LABEL = "http://www.qualis.dev/qms/label";

    /** Beside the countries; see the message. */
    private static final List<String> REGIONS = List.of("EU", "EEA", "EAEU", "ASEAN", "GCC", "MERCOSUR", "USMCA");

    private final ValueTwins twins;
    private final ShippedLibraries libraries;
    private final IssueTable issues;

    @Inject
    NearRule(ValueTwins twins, ShippedLibraries libraries, IssueTable issues) {
        this.twins = twins;
        this.libraries = libraries;
        this.issues = issues;
    }

    @Override
    public List<Fix> of(Problem problem, List<String> arguments) {
        String marked = problem.marked().strip();
        List<String> found = switch (arguments.getFirst()) {
            case "words" ->
                ValueRule.type(problem)
                        .map(type -> words(type, marked, problem.spelling()))
                        .orElse(List.of());
            case "clauses" -> near(clauses(problem, marked), marked);
            case "libraries" -> near(libraries.names(), marked);
            case "codes" -> near(issues.entries().keySet(), marked);
            default -> markets(marked);
        };
        return found.stream()
                .map(word -> Fix.writes(word, problem.replace(word)))
                .toList();
    }

    private static List<String> near(java.util.Collection<String> names, String marked) {
        return NearNames.among(names).all(marked, MOST);
    }

    /** Words that are spelt alike, and those whose meaning in either language was written. */
    private List<String> words(EEnum type, String marked, Spelling spelling) {
        Set<String> found = new LinkedHashSet<>();
        List<String> all = new ArrayList<>();
        for (EEnumLiteral literal : type.getELiterals()) {
            if (literal.getValue() != 0) {
                String word = twins.word(type, literal.getLiteral(), spelling);
                all.add(word);
                if (Stream.of("zh", "en")
                        .map(language -> EcoreUtil.getAnnotation(literal, LABEL, language))
                        .anyMatch(marked::equalsIgnoreCase)) {
                    found.add(word);
                }
            }
        }
        found.addAll(near(all, marked));
        if (found.isEmpty() && all.size() <= FEW) {
            return all;
        }
        return found.stream().limit(MOST).toList();
    }

    private static List<String> clauses(Problem problem, String marked) {
        String standard = marked.contains(" ") ? marked.substring(0, marked.indexOf(' ') + 1) : "";
        return problem.snapshot().names().all().stream()
                .filter(entry -> entry.qualified() && entry.element() instanceof Clause)
                .map(Names.Entry::name)
                .map(name -> ClauseNames.toText(name.toString(" ")))
                .filter(name -> name.startsWith(standard))
                .toList();
    }

    /** By its letters in capitals, or by the name of the country in either language. */
    private static List<String> markets(String marked) {
        String capitals = marked.toUpperCase(Locale.ROOT);
        List<String> countries = List.of(Locale.getISOCountries());
        if (REGIONS.contains(capitals) || countries.contains(capitals)) {
            return List.of(capitals);
        }
        if (marked.equalsIgnoreCase("Europe") || marked.equals("欧洲") || marked.equals("欧盟")) {
            return List.of("EU");
        }
        return countries.stream()
                .filter(country -> Stream.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)
                        .map(language -> Locale.of("", country).getDisplayCountry(language))
                        .anyMatch(marked::equalsIgnoreCase))
                .toList();
    }
}
