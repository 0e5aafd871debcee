package dev.qualis.dsl.ide.fix;

import dev.qualis.dsl.ide.edit.TextEdit;
import java.util.List;

/**
 * A way to mend an issue.
 *
 * @param english what it does, for readers of English
 * @param chinese the same in Chinese
 * @param edits by file and in the order of its text; a gap in what they write is {@code …}
 */
public record Fix(String english, String chinese, List<TextEdit> edits) {

    public Fix {
        edits = List.copyOf(edits);
    }

    static Fix of(String english, String chinese, TextEdit edit) {
        return new Fix(english, chinese, List.of(edit));
    }

    static Fix writes(String text, TextEdit edit) {
        return of("Write '" + text + "'", "改为“" + text + "”", edit);
    }

    static Fix adds(String text, TextEdit edit) {
        return of("Add '" + text + "'", "补写“" + text + "”", edit);
    }

    static Fix removes(String text, TextEdit edit) {
        return of("Leave out '" + text + "'", "删除“" + text + "”", edit);
    }
}
