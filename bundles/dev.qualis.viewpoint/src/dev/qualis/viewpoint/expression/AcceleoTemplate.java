package dev.qualis.viewpoint.expression;

import dev.qualis.viewpoint.aql.Aql;
import dev.qualis.viewpoint.aql.AqlParser;
import dev.qualis.viewpoint.aql.AqlSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the templates of Acceleo 3 that older descriptions have: {@code [self.name/]}, {@code [name/] : [type.name/]}. */
final class AcceleoTemplate {
    private static final Pattern BLOCK =
            Pattern.compile("\\[\\s*/?\\s*(for|if|let|elseif|else|file|protected|comment)\\b[^\\[]*?(?<!/)]");

    private AcceleoTemplate() {}

    static Expression parse(String text) {
        String template = text.strip();
        if (BLOCK.matcher(template).find()) {
            return new Expression.Unsupported(
                    text, Message.of("blocks such as [if …] are not evaluated here", "这里不计算 [if …] 之类的块"));
        }
        List<Aql> parts = new ArrayList<>();
        int at = 0;
        try {
            while (at < template.length()) {
                int begin = template.indexOf('[', at);
                int end = begin < 0 ? -1 : end(template, begin + 1);
                if (end < 0) {
                    parts.add(new Aql.Literal(template.substring(at)));
                    break;
                }
                if (begin > at) {
                    parts.add(new Aql.Literal(template.substring(at, begin)));
                }
                parts.add(AqlParser.parseOcl(template.substring(begin + 1, end)));
                at = end + 2;
            }
        } catch (AqlSyntaxException e) {
            return new Expression.Unsupported(text, e.reason());
        }
        boolean alone = parts.size() == 1 && !(parts.getFirst() instanceof Aql.Literal);
        return alone ? new Expression.Query(text, parts.getFirst()) : new Expression.Template(text, parts);
    }

    /** Where the query ends: at the first {@code /]} outside a text; -1 for nowhere. */
    private static int end(String template, int begin) {
        boolean quoted = false;
        for (int i = begin; i < template.length() - 1; i++) {
            char c = template.charAt(i);
            quoted ^= c == '\'';
            if (!quoted && c == '/' && template.charAt(i + 1) == ']') {
                return i;
            }
        }
        return -1;
    }
}
