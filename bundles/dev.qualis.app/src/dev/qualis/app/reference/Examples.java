package dev.qualis.app.reference;

import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;

/** A text that says everything that can be said, once; each construct's example is cut from it. */
final class Examples {

    private static final URI FILE = URI.createURI("memory:/everything.qms");

    /** Constructs that are not said there, since a file says only one of them. */
    private static final Map<String, String> OTHERS = Map.of(
            "library", "library OwnStandards \"自有标准\" | \"Our own standards\" language zh, en\n",
            "library-use", "use library CQOS, ISO9001\n",
            "quality-model", """
                    namespace cn.hengxin

                    use library CQOS

                    unit Quality "质量部" | "Quality"
                    """);

    private final QmsLanguage language;

    private final Spelling spelling;

    private final String text;

    private final Map<ParserRule, INode> found = new HashMap<>();

    Examples(QmsLanguage language, Spelling spelling) {
        this.language = language;
        this.spelling = spelling;
        this.text = respelled(ReferenceData.text("everything.qms"));
        QmsProject project = project(text);
        ICompositeNode root = ((XtextResource) project.resourceSet().getResource(FILE, false))
                .getParseResult()
                .getRootNode();
        for (INode node : root.getAsTreeIterable()) {
            rule(node).ifPresent(rule -> found.merge(rule, node, Examples::better));
        }
    }

    /** The one that says most, where it stands in the file itself; else the first. */
    private static INode better(INode one, INode other) {
        return isElement(other) && other.getLength() > one.getLength() ? other : one;
    }

    private static boolean isElement(INode node) {
        return node.getParent() != null && node.getParent().getParent() == null;
    }

    private static Optional<ParserRule> rule(INode node) {
        return switch (node.getGrammarElement()) {
            case RuleCall call when call.getRule() instanceof ParserRule rule -> Optional.of(rule);
            case ParserRule rule -> Optional.of(rule);
            case null, default -> Optional.empty();
        };
    }

    private QmsProject project(String content) {
        QmsProject project = language.newProject();
        project.add(FILE, content);
        project.link();
        return project;
    }

    /** A text with the words of the language in the reader's; the text itself where it cannot be read alone. */
    String respelled(String content) {
        return spelling == Spelling.ENGLISH ? content : project(content).format(FILE, spelling);
    }

    /** A proposal with gaps, with the words of the language in the reader's. */
    String sketched(String proposal) {
        return language.spell(proposal, spelling);
    }

    /** What a construct that stands inside another says there, without the rest; nothing for others. */
    Optional<String> statement(Construct construct) {
        return Optional.ofNullable(found.get(construct.rule()))
                .filter(node -> !isElement(node) && node.getParent() != null)
                .map(node -> unindented(node.getOffset(), node.getEndOffset()));
    }

    private String unindented(int from, int to) {
        String line = text.substring(text.lastIndexOf('\n', from) + 1, from);
        int indent = line.length() - line.stripLeading().length();
        return text.substring(from, to).replaceAll("\n {" + indent + "}", "\n");
    }

    /** An example of a construct: the element of a file in which it stands. */
    String of(Construct construct) {
        String other = OTHERS.get(construct.id());
        if (other != null) {
            return respelled(other);
        }
        INode node = found.get(construct.rule());
        if (node == null) {
            throw new IllegalStateException("everything.qms has no " + construct.id());
        }
        INode element = node;
        while (element.getParent() != null && element.getParent().getParent() != null) {
            element = element.getParent();
        }
        return text.substring(element.getOffset(), element.getEndOffset()) + "\n";
    }
}
