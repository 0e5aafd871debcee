package dev.qualis.dsl.ide.construct;

import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.dsl.workspace.Snapshot;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/**
 * The construct that is being written at a place.
 *
 * @param construct the innermost one that has words of its own
 * @param rule the rule of the element around the place
 * @param active the part at the place: of the head, or as many as the head has parts for the block
 * @param said the parts that are written already, of the head and of the body
 * @param spelling the words of the file
 */
public record ConstructAtPlace(Construct construct, ParserRule rule, int active, Set<Part> said, Spelling spelling) {

    /** Finds constructs; for one text, as it is while it is written. */
    private record Search(Constructs constructs, ConstructText texts, String text, int offset, Spelling spelling) {

        Optional<ConstructAtPlace> from(ILeafNode leaf) {
            for (INode node = leaf; node != null; node = node.getParent()) {
                Optional<ConstructAtPlace> found = around(node, leaf);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }

        private Optional<ConstructAtPlace> around(INode node, ILeafNode leaf) {
            if (!(node.getGrammarElement() instanceof AbstractElement element)) {
                return Optional.empty();
            }
            ParserRule rule = EcoreUtil2.getContainerOfType(element, ParserRule.class);
            return constructs
                    .of(rule)
                    .filter(known -> hasWords(rule) && !isLeft(leaf, element, known))
                    .flatMap(known -> in(known, rule, element, leaf, node));
        }

        private boolean hasWords(ParserRule rule) {
            return !texts.words(rule.getAlternatives(), Spelling.ENGLISH).isEmpty();
        }

        /** Behind the brace that closes a block one is no longer in it. */
        private boolean isLeft(ILeafNode leaf, EObject element, Construct construct) {
            return leaf.getText().equals("}")
                    && offset >= leaf.getEndOffset()
                    && construct.hasBlock()
                    && construct.headPart(element).isEmpty()
                    && construct.body().stream().noneMatch(part -> part.has(element));
        }

        private Optional<ConstructAtPlace> in(
                Construct construct, ParserRule rule, EObject element, ILeafNode leaf, INode node) {
            OptionalInt part = construct.headPart(element);
            if (part.isPresent()) {
                return head(construct, rule, part.getAsInt(), element, leaf, of(node, rule));
            }
            Optional<Part> statement =
                    construct.body().stream().filter(each -> each.has(element)).findFirst();
            return statement
                    .flatMap(said -> statement(said, rule, element, leaf, node))
                    .or(() -> Optional.of(block(construct, rule, of(node, rule))));
        }

        private Optional<ConstructAtPlace> statement(
                Part statement, ParserRule rule, EObject element, ILeafNode leaf, INode node) {
            Construct own = constructs.of(statement);
            return own.headPart(element).stream()
                    .boxed()
                    .findFirst()
                    .flatMap(part -> head(own, rule, part, element, leaf, node.getParent()));
        }

        private ConstructAtPlace block(Construct construct, ParserRule rule, INode node) {
            return new ConstructAtPlace(construct, rule, construct.head().size(), said(construct, node), spelling);
        }

        private Optional<ConstructAtPlace> head(
                Construct construct, ParserRule rule, int part, EObject element, ILeafNode leaf, INode node) {
            boolean inside = offset <= leaf.getEndOffset() && !leaf.getText().equals(",");
            boolean whole = isWhole(construct.head().get(part), element);
            Set<Part> said = said(construct, node);
            if (!inside && whole) {
                if (text.substring(leaf.getEndOffset(), offset).indexOf('\n') >= 0) {
                    return Optional.empty();
                }
                return Optional.of(new ConstructAtPlace(construct, rule, next(construct, part, said), said, spelling));
            }
            return Optional.of(new ConstructAtPlace(construct, rule, part, said, spelling));
        }

        /** Whether nothing has to follow an element in its part. */
        private static boolean isWhole(Part part, EObject element) {
            if (element instanceof Keyword word
                    && word != part.grammar()
                    && !(word.eContainer() instanceof Assignment)) {
                return false;
            }
            for (EObject each = element; each != part.grammar() && each != part.more(); each = each.eContainer()) {
                if (each.eContainer() instanceof Group group) {
                    var behind = group.getElements()
                            .subList(
                                    group.getElements().indexOf(each) + 1,
                                    group.getElements().size());
                    if (behind.stream().anyMatch(next -> !GrammarUtil.isOptionalCardinality(next))) {
                        return false;
                    }
                }
            }
            return true;
        }

        private static int next(Construct construct, int part, Set<Part> said) {
            for (int i = part + 1; i < construct.head().size(); i++) {
                if (!said.contains(construct.head().get(i))) {
                    return i;
                }
            }
            for (int i = 0; i < part; i++) {
                if (!said.contains(construct.head().get(i))
                        && construct.head().get(i).optional()) {
                    return i;
                }
            }
            return construct.hasBlock() ? construct.head().size() : part;
        }

        private static Set<Part> said(Construct construct, INode node) {
            return Written.of((ICompositeNode) node, construct).stream()
                    .filter(written -> written.nodes().stream().anyMatch(Search::isWritten))
                    .map(Written::part)
                    .collect(Collectors.toSet());
        }

        /** What the parser passed over is not what it looked for. */
        private static boolean isWritten(INode node) {
            for (ILeafNode leaf : node.getLeafNodes()) {
                if (!leaf.isHidden() && leaf.getLength() > 0) {
                    return leaf.getSyntaxErrorMessage() == null;
                }
            }
            return false;
        }

        /** The node of the rule around a node that is one of its parts. */
        private static INode of(INode node, ParserRule rule) {
            INode at = node.getParent();
            while (at.getParent() != null
                    && !(at.getGrammarElement() == rule
                            || at.getGrammarElement() instanceof RuleCall call && call.getRule() == rule)) {
                at = at.getParent();
            }
            return at;
        }
    }

    /**
     * The construct at a place of a file; nothing between elements, in comments, and inside of texts.
     *
     * @param offset where the writer is
     */
    static Optional<ConstructAtPlace> of(
            Constructs constructs, ConstructText texts, Snapshot snapshot, URI uri, int offset) {
        String readable = snapshot.readable(uri, offset);
        INode root = snapshot.unfinished(uri, readable).getParseResult().getRootNode();
        return of(constructs, texts, root, readable, offset, Spelling.of(root, snapshot.spelling()));
    }

    /** The same in a text that is parsed already, so that what is unfinished stays in its tree. */
    static Optional<ConstructAtPlace> of(
            Constructs constructs, ConstructText texts, INode root, String text, int offset, Spelling spelling) {
        ILeafNode last = null;
        for (ILeafNode leaf : root.getLeafNodes()) {
            if (leaf.getOffset() >= offset) {
                break;
            }
            if (leaf.getLength() > 0 && (!leaf.isHidden() || !leaf.getText().isBlank())) {
                last = leaf;
            }
        }
        if (last == null || last.isHidden() || isInText(last, offset)) {
            return Optional.empty();
        }
        return new Search(constructs, texts, text, offset, spelling).from(last);
    }

    private static boolean isInText(ILeafNode leaf, int offset) {
        return leaf.getText().startsWith("\"")
                && (offset < leaf.getEndOffset() || leaf.getText().length() == 1);
    }
}
