package dev.qualis.dsl.message;

import java.util.List;
import java.util.Optional;

/** What the message about a text that does not fit the grammar suggests to write; part of the data of its issue. */
public sealed interface SyntaxHint {

    /** A word of the language that was nearly written. */
    record Near(String word) implements SyntaxHint {}

    /** A word of the language is missing in front. */
    record Missing(String word) implements SyntaxHint {}

    /** A name is a word of the language, and needs a caret. */
    record Reserved() implements SyntaxHint {}

    /** A text has no quotation marks. */
    record Unquoted() implements SyntaxHint {}

    /** The form in which it stands in the data of an issue, behind all else. */
    default String data() {
        return switch (this) {
            case Near(String word) -> "near " + word;
            case Missing(String word) -> "missing " + word;
            case Reserved() -> "reserved";
            case Unquoted() -> "unquoted";
        };
    }

    /** The hint in the data of an issue; nothing where there is none. */
    static Optional<SyntaxHint> in(List<String> data) {
        String last = data.size() < 2 ? "" : data.getLast();
        if (last.startsWith("near ")) {
            return Optional.of(new Near(last.substring("near ".length())));
        }
        if (last.startsWith("missing ")) {
            return Optional.of(new Missing(last.substring("missing ".length())));
        }
        return switch (last) {
            case "reserved" -> Optional.of(new Reserved());
            case "unquoted" -> Optional.of(new Unquoted());
            default -> Optional.empty();
        };
    }
}
