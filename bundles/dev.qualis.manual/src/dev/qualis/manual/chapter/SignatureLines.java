package dev.qualis.manual.chapter;

import dev.qualis.document.content.Grid;
import dev.qualis.document.content.Grid.Field;
import dev.qualis.document.content.Grid.Row;
import java.util.ArrayList;
import java.util.List;

/** Room to sign: who signs, with lines for name, signature and day. */
final class SignatureLines {

    private static final double HEAD_HEIGHT = 7;

    /** Enough for a hand or a stamp, in millimetres. */
    private static final double LINE_HEIGHT = 16;

    private final Edition edition;
    private final List<Row> rows = new ArrayList<>();

    SignatureLines(Edition edition) {
        this.edition = edition;
        rows.add(new Row(
                HEAD_HEIGHT,
                List.of(
                        Field.label(3, ""),
                        Field.label(3, say(CharterWord.NAME)),
                        Field.label(4, say(CharterWord.SIGNATURE)),
                        Field.label(2, say(CharterWord.DAY)))));
    }

    /**
     * Adds a line.
     *
     * @param role as what somebody signs
     * @param name who signs; empty to be written by hand
     * @param day when; empty to be written by hand
     */
    SignatureLines line(CharterWord role, String name, String day) {
        rows.add(new Row(
                LINE_HEIGHT,
                List.of(Field.label(3, say(role)), Field.value(3, name), Field.value(4, ""), Field.value(2, day))));
        return this;
    }

    Grid grid() {
        return new Grid(say(CharterWord.SIGNATURE), 12, rows);
    }

    private String say(CharterWord word) {
        return word.in(edition.language());
    }
}
