package dev.qualis.dsl.ide.fix;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import dev.qualis.dsl.ide.construct.ConstructText;
import dev.qualis.dsl.ide.construct.Constructs;
import dev.qualis.dsl.ide.construct.Part;
import dev.qualis.dsl.ide.construct.Template;
import dev.qualis.dsl.ide.construct.Templates;
import dev.qualis.dsl.ide.construct.Written;
import dev.qualis.dsl.ide.edit.TextEdit;
import dev.qualis.dsl.ide.insert.SnippetPlace;
import dev.qualis.dsl.ide.insert.StatementInsertion;
import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.dsl.workspace.Names;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Elements as the rules of fixes see them. */
@Singleton
final class Elements {

    /** The element at the issue, whatever it is. */
    static final String ANY = "*";

    private static final String ELSEWHERE = "@";

    private final Constructs constructs;
    private final ConstructText texts;
    private final Templates templates;

    @Inject
    Elements(Constructs constructs, ConstructText texts, Templates templates) {
        this.constructs = constructs;
        this.texts = texts;
        this.templates = templates;
    }

    /** The innermost element around an issue that a rule of that name reads. */
    Optional<Element> around(Problem problem, String rule) {
        Optional<EObject> found = problem.element();
        for (EObject each = found.orElse(null); each != null; each = each.eContainer()) {
            boolean fits = rule.equals(ANY)
                    || constructs
                            .rule(each.eClass())
                            .filter(own -> own.getName().equals(rule))
                            .isPresent();
            if (fits) {
                return of(each);
            }
        }
        return Optional.empty();
    }

    /** The element that a rule is about: one around the issue, or with {@code @M} behind all else the one that the issue names at the place M. */
    Optional<Element> meant(Problem problem, List<String> arguments) {
        String last = arguments.getLast();
        return last.startsWith(ELSEWHERE)
                ? called(problem, problem.data(Integer.parseInt(last.substring(1))))
                        .findFirst()
                        .flatMap(this::of)
                : around(problem, arguments.getFirst());
    }

    private static Stream<EObject> called(Problem problem, String name) {
        return problem.snapshot().names().called(name).stream()
                .map(Names.Entry::element)
                .filter(element -> element.eResource() != null
                        && problem.snapshot().contains(element.eResource().getURI()));
    }

    Optional<Element> of(EObject element) {
        ICompositeNode node = NodeModelUtils.getNode(element);
        return node == null
                ? Optional.empty()
                : constructs
                        .rule(element.eClass())
                        .flatMap(constructs::of)
                        .map(construct -> new Element(element, node, construct));
    }

    /** The part of an element that begins with some English words. */
    Optional<Part> part(Element element, String words) {
        return Stream.concat(element.construct().head().stream(), element.construct().body().stream())
                .filter(part -> texts.words(part.grammar(), Spelling.ENGLISH).equals(words))
                .findFirst();
    }

    /** What may be added inside of a part that is written, and begins with some English words. */
    Optional<Insertion> inside(Element element, String words, Spelling spelling) {
        for (Written written : element.written()) {
            for (var all = written.part().grammar().eAllContents(); all.hasNext(); ) {
                if (all.next() instanceof Group group
                        && texts.words(group, Spelling.ENGLISH).equals(words)) {
                    return Optional.of(new Insertion(written.end(), template(group, spelling)));
                }
            }
        }
        return Optional.empty();
    }

    /** A text to put behind a place, with a blank between. */
    record Insertion(int offset, String text) {}

    private String template(AbstractElement element, Spelling spelling) {
        return templates.of(new Part(element, null, false, false), spelling).plain();
    }

    /** A part with gaps for its values. */
    String template(Part part, Spelling spelling) {
        return templates.of(part, spelling).plain();
    }

    /** The words of a part with one value behind them. */
    String template(Part part, Spelling spelling, String value) {
        return texts.words(part.grammar(), spelling) + " " + value;
    }

    /** Writes a part of an element that is not written yet: behind its head, or as the last statement of its block. */
    TextEdit insert(Element element, Part part, String text) {
        if (element.construct().body().contains(part)) {
            SnippetPlace place = StatementInsertion.of(element.element(), text);
            return new TextEdit(place.uri(), place.offset(), 0, place.text());
        }
        int end = element.written().stream()
                .filter(each -> element.construct().head().contains(each.part()))
                .mapToInt(Written::end)
                .max()
                .orElse(element.node().getEndOffset());
        return new TextEdit(element.uri(), end, 0, " " + text);
    }

    /** What a gap looks like. */
    static String gap() {
        return Template.GAP;
    }
}
