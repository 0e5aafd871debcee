package dev.qualis.dsl.ide.fix;

import com.google.inject.Inject;
import dev.qualis.dsl.ide.construct.ConstructText;
import dev.qualis.dsl.ide.construct.Constructs;
import dev.qualis.dsl.ide.edit.TextEdit;
import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.dsl.naming.NearNames;
import dev.qualis.dsl.workspace.Names;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.value.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.INode;

/**
 * {@code names}: writes the name of an element that was meant, which is spelt nearly so or has the marked text as its title, or makes
 * an element of that name; {@code names free}: gives the element another name that nobody bears.
 */
final class NameRule implements FixRule {

    private static final int MOST = 3;

    private final Constructs constructs;
    private final ConstructText texts;

    @Inject
    NameRule(Constructs constructs, ConstructText texts) {
        this.constructs = constructs;
        this.texts = texts;
    }

    @Override
    public List<Fix> of(Problem problem, List<String> arguments) {
        return arguments.isEmpty() ? meant(problem) : List.of(free(problem));
    }

    private static Fix free(Problem problem) {
        String name = problem.marked();
        int number = 2;
        while (!problem.snapshot().names().called(name + number).isEmpty()) {
            number++;
        }
        return Fix.writes(name + number, problem.replace(name + number));
    }

    private List<Fix> meant(Problem problem) {
        Optional<EClass> type = type(problem);
        String marked = problem.marked();
        List<Names.Entry> fitting = problem.snapshot().names().all().stream()
                .filter(Names.Entry::qualified)
                .filter(entry -> type.filter(wanted -> !wanted.isInstance(entry.element()))
                        .isEmpty())
                .toList();
        Stream<String> titled = fitting.stream()
                .filter(entry -> entry.element() instanceof NamedElement named && hasTitle(named, marked))
                .map(NameRule::name);
        List<Fix> fixes = new ArrayList<>(Stream.concat(
                        titled,
                        NearNames.among(fitting.stream()
                                        .map(NameRule::name)
                                        .sorted()
                                        .distinct()
                                        .toList())
                                .all(marked, MOST)
                                .stream())
                .distinct()
                .limit(MOST)
                .map(name -> Fix.of("Change to '" + name + "'", "改为“" + name + "”", problem.replace(name)))
                .toList());
        type.filter(each -> !each.isAbstract()
                        && problem.snapshot().names().called(marked).isEmpty())
                .flatMap(each -> created(problem, each, marked))
                .ifPresent(fixes::add);
        return fixes;
    }

    private static boolean hasTitle(NamedElement element, String text) {
        LocalizedText title = element.getTitle();
        return title != null && (text.equals(title.primary()) || text.equals(title.secondary()));
    }

    private static String name(Names.Entry entry) {
        return entry.name().getLastSegment();
    }

    /** What the reference at the issue may lead to. */
    private static Optional<EClass> type(Problem problem) {
        for (INode node = problem.leaf().orElse(null); node != null; node = node.getParent()) {
            if (node.getGrammarElement() instanceof CrossReference reference) {
                return Optional.of(GrammarUtil.getReference(reference).getEReferenceType());
            }
        }
        return Optional.empty();
    }

    private Optional<Fix> created(Problem problem, EClass type, String name) {
        if (!name.matches("[\\p{L}_][\\p{L}\\p{N}_]*")) {
            return Optional.empty();
        }
        return constructs.rule(type).filter(this::standsInFile).map(rule -> {
            Spelling spelling = problem.spelling();
            String text = texts.words(rule.getAlternatives(), spelling) + " " + name + " \"" + name + "\"";
            String before = problem.text();
            String gap = before.isEmpty() || before.endsWith("\n") ? "\n" : "\n\n";
            return Fix.adds(text, new TextEdit(problem.uri(), before.length(), 0, gap + text + "\n"));
        });
    }

    private boolean standsInFile(ParserRule rule) {
        EObject grammar = rule.eContainer();
        return GrammarUtil.findRuleForName((org.eclipse.xtext.Grammar) grammar, "Element") instanceof ParserRule element
                && GrammarUtil.containedRuleCalls(element).stream().anyMatch(call -> call.getRule() == rule);
    }
}
