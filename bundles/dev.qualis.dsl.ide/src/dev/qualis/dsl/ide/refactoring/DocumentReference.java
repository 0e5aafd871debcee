package dev.qualis.dsl.ide.refactoring;

import com.google.inject.Inject;
import dev.qualis.dsl.ide.construct.ConstructText;
import dev.qualis.dsl.ide.construct.Constructs;
import dev.qualis.dsl.ide.edit.TextEdit;
import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.model.qms.core.CorePackage;
import dev.qualis.model.qms.core.Evidence;
import dev.qualis.model.qms.documentation.Document;
import dev.qualis.model.qms.documentation.DocumentationPackage;
import dev.qualis.model.value.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** A text that is evidence, a procedure or a record as a reference to a document: the one of that title, or a new one. */
final class DocumentReference {

    private static final String KIND = "refactor.extract.document";
    private static final int LONGEST = 40;

    private final Constructs constructs;
    private final ConstructText texts;

    @Inject
    DocumentReference(Constructs constructs, ConstructText texts) {
        this.constructs = constructs;
        this.texts = texts;
    }

    List<Refactoring> of(Place place) {
        if (!(place.snapshot().elementAt(place.uri(), place.from()).orElse(null) instanceof Evidence evidence)
                || evidence.getText() == null) {
            return List.of();
        }
        List<INode> nodes = NodeModelUtils.findNodesForFeature(evidence, CorePackage.Literals.EVIDENCE__TEXT);
        if (nodes.size() != 1) {
            return List.of();
        }
        INode node = nodes.getFirst();
        String title = evidence.getText().primary();
        Optional<Document> known = place.snapshot()
                .names()
                .elements(Document.class)
                .filter(document -> isCalled(document.getTitle(), title))
                .findFirst();
        return known.isPresent()
                ? List.of(Refactoring.of(
                        KIND,
                        "Refer to the document '" + known.get().getName() + "'",
                        "引用文件“" + known.get().getName() + "”",
                        List.of(new TextEdit(
                                place.uri(),
                                node.getOffset(),
                                node.getLength(),
                                known.get().getName()))))
                : created(place, node, title);
    }

    private static boolean isCalled(LocalizedText title, String text) {
        return title != null && (text.equals(title.primary()) || text.equals(title.secondary()));
    }

    private List<Refactoring> created(Place place, INode node, String title) {
        String name = name(place, title);
        if (name.isEmpty()) {
            return List.of();
        }
        String text = place.text();
        Spelling spelling = Spelling.of(place.root(), Spelling.ENGLISH);
        String words = constructs
                .rule(DocumentationPackage.Literals.DOCUMENT)
                .map(rule -> texts.words(rule.getAlternatives(), spelling))
                .orElseThrow();
        String written = text.substring(node.getOffset(), node.getEndOffset());
        String element = (text.endsWith("\n") ? "\n" : "\n\n") + words + " " + name + " " + written + "\n";
        return List.of(Refactoring.of(
                KIND,
                "Make a document '" + name + "' of this text",
                "把这段文字建为文件“" + name + "”",
                List.of(
                        new TextEdit(place.uri(), node.getOffset(), node.getLength(), name),
                        new TextEdit(place.uri(), text.length(), 0, element))));
    }

    /** Of the letters and digits of the title, and new; empty where it has none. */
    private static String name(Place place, String title) {
        String letters = title.replaceAll("[^\\p{L}\\p{N}]", "");
        if (letters.isEmpty()) {
            return "";
        }
        String name = letters.substring(
                0, letters.offsetByCodePoints(0, Math.min(LONGEST, letters.codePointCount(0, letters.length()))));
        String first = Character.isLetter(name.codePointAt(0)) ? name : "D" + name;
        int number = 2;
        String free = first;
        while (!place.snapshot().names().called(free).isEmpty()) {
            free = first + number++;
        }
        return free;
    }
}
