package dev.qualis.dsl.ide.colour;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Maps, lists and texts as JSON that people can compare line by line. */
final class Json {

    private Json() {}

    static String text(Object value) {
        return text(value, "") + "\n";
    }

    private static String text(Object value, String indent) {
        String inner = indent + "  ";
        return switch (value) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(each -> inner + quoted((String) each.getKey()) + ": " + text(each.getValue(), inner))
                        .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
            case List<?> list when list.isEmpty() -> "[]";
            case List<?> list ->
                list.stream()
                        .map(each -> inner + text(each, inner))
                        .collect(Collectors.joining(",\n", "[\n", "\n" + indent + "]"));
            default -> quoted((String) value);
        };
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
