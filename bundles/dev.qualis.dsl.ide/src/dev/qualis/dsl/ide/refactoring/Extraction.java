package dev.qualis.dsl.ide.refactoring;

import dev.qualis.dsl.ide.edit.TextEdit;
import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.model.qms.core.NamedElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** The selected elements of a file, with their comments, in a new file beside it that is called after the first of them. */
final class Extraction {

    private Extraction() {}

    static List<Refactoring> of(Place place) {
        List<NamedElement> selected = place.selected();
        List<Chunk> chunks = Chunk.of(place).stream()
                .filter(chunk -> selected.contains(chunk.element()))
                .toList();
        boolean all = chunks.size() == place.elements().size()
                && place.snapshot().model(place.uri()).getProject() == null;
        if (chunks.isEmpty()
                || all
                || chunks.getFirst().element().getName() == null
                || isCursorInside(place, selected)) {
            return List.of();
        }
        String name = chunks.getFirst().element().getName() + ".qms";
        URI target = beside(place.uri(), name);
        if (place.snapshot().contains(target)) {
            return List.of();
        }
        String text = place.text();
        StringBuilder moved = new StringBuilder(namespace(place));
        List<TextEdit> edits = new ArrayList<>();
        for (Chunk chunk : chunks) {
            moved.append(moved.isEmpty() ? "" : "\n")
                    .append(text, chunk.from(), chunk.to())
                    .append('\n');
            int behind = chunk.to();
            while (behind < text.length() && text.charAt(behind) == '\n') {
                behind++; // with the blank lines below
            }
            edits.add(new TextEdit(place.uri(), chunk.from(), behind - chunk.from(), ""));
        }
        String what = chunks.size() == 1 ? chunks.getFirst().element().getName() : chunks.size() + "";
        return List.of(new Refactoring(
                "refactor.extract.file",
                chunks.size() == 1
                        ? "Move '" + what + "' to the new file '" + name + "'"
                        : "Move " + what + " elements to the new file '" + name + "'",
                chunks.size() == 1 ? "把“" + what + "”移到新文件“" + name + "”" : "把 " + what + " 个元素移到新文件“" + name + "”",
                Map.of(target, moved.toString()),
                edits));
    }

    /** In the midst of an element one thinks of its statements: only at its head is it offered. */
    private static boolean isCursorInside(Place place, List<NamedElement> selected) {
        if (place.from() != place.to()) {
            return false;
        }
        ICompositeNode node = NodeModelUtils.getNode(selected.getFirst());
        return place.text()
                .substring(node.getOffset(), Math.max(node.getOffset(), place.from()))
                .contains("\n");
    }

    /** Elements stay in their namespace, however it is written. */
    private static String namespace(Place place) {
        String namespace = place.snapshot().model(place.uri()).getNamespace();
        boolean chinese = Spelling.of(place.root(), Spelling.ENGLISH) == Spelling.CHINESE;
        return namespace == null ? "" : (chinese ? "命名空间 " : "namespace ") + namespace + "\n";
    }

    private static URI beside(URI file, String name) {
        String segment = java.net.URI.create(escaped(name)).toASCIIString();
        return file.trimSegments(1).appendSegment(segment);
    }

    private static String escaped(String name) {
        return URI.encodeSegment(name, false);
    }
}
