package dev.qualis.exchange.model;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Takes what a serializer changed in a text, and nothing else: tokens that stay keep the blanks, line ends and comments that their
 * author put before them; what is new keeps the serializer's.
 */
final class KeptLayout {

    /** A token with everything between it and the one before. */
    private record Piece(String before, String token) {}

    private KeptLayout() {}

    /**
     * The new text in the layout of the old one.
     *
     * @param words writes what is new in the words of the file
     */
    static String of(INode oldRoot, INode newRoot, UnaryOperator<String> words) {
        List<Piece> old = pieces(oldRoot);
        List<Piece> fresh = pieces(newRoot);
        StringBuilder text = new StringBuilder(newRoot.getLength());
        int at = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(tokens(old), tokens(fresh)).getDeltas()) {
            int from = delta.getSource().getPosition();
            append(text, old, at, from);
            List<Piece> added = fresh.subList(
                    delta.getTarget().getPosition(),
                    delta.getTarget().getPosition() + delta.getTarget().size());
            if (!added.isEmpty()) {
                text.append(delta.getType() == DeltaType.CHANGE ? old.get(from).before() : gap(added.getFirst()));
                text.append(words.apply(written(added)));
            }
            at = from + delta.getSource().size();
        }
        append(text, old, at, old.size());
        return text.toString();
    }

    private static void append(StringBuilder text, List<Piece> pieces, int from, int to) {
        pieces.subList(from, to).forEach(piece -> text.append(piece.before()).append(piece.token()));
    }

    /** A comment belongs to what was there, and stands there already. */
    private static String gap(Piece piece) {
        String before = piece.before();
        boolean comment = before.contains("//") || before.contains("/*");
        return comment ? before.substring(before.lastIndexOf('\n') < 0 ? 0 : before.lastIndexOf('\n')) : before;
    }

    private static String written(List<Piece> pieces) {
        StringBuilder text = new StringBuilder(pieces.getFirst().token());
        pieces.stream().skip(1).forEach(piece -> text.append(piece.before()).append(piece.token()));
        return text.toString();
    }

    private static List<String> tokens(List<Piece> pieces) {
        return pieces.stream().map(Piece::token).toList();
    }

    /** The last piece is the end of the file: no token, and what stands before it. */
    private static List<Piece> pieces(INode root) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder before = new StringBuilder();
        for (ILeafNode leaf : root.getLeafNodes()) {
            if (leaf.isHidden()) {
                before.append(leaf.getText());
            } else if (!leaf.getText().isEmpty()) {
                pieces.add(new Piece(before.toString(), leaf.getText()));
                before.setLength(0);
            }
        }
        pieces.add(new Piece(before.toString(), ""));
        return pieces;
    }
}
