package dev.qualis.viewpoint.expression;

import dev.qualis.viewpoint.aql.Aql;
import dev.qualis.viewpoint.aql.AqlParser;
import dev.qualis.viewpoint.aql.AqlSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the templates of Acceleo 3 that older descriptions have: {@code [self.name/]}, {@code [name/] : [type.name/]}, {@code [if
 * (abstract)]«abstract»[/if][name/]}.
 */
final class AcceleoTemplate {
    private static final int DEEPEST = 50;
    private static final int LONGEST_HEAD = 5_000;
    private static final Pattern WORD = Pattern.compile("\\[\\s*(/?\\s*\\w+)");
    private static final Pattern FOR = Pattern.compile(
            "\\s*\\((?:\\s*(\\w+)\\s*(?::[^|()]*)?\\|)?(.*?)\\)((?:\\s*(?:separator|before|after)\\s*\\((?:'[^']*+'|[^'()])*+\\))*+)\\s*",
            Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("(separator|before|after)\\s*\\(((?:'[^']*+'|[^'()])*+)\\)");
    private static final Pattern LET = Pattern.compile("\\s*(\\w+)\\s*(?::[^=]*)?=(.*)", Pattern.DOTALL);

    private final String template;
    private int at;
    private int depth;

    private AcceleoTemplate(String template) {
        this.template = template;
    }

    static Expression parse(String text) {
        try {
            AcceleoTemplate reader = new AcceleoTemplate(text.strip());
            List<Aql> parts = reader.parts();
            if (reader.at < reader.template.length()) {
                throw unopened(reader.tag().word());
            }
            boolean alone = parts.size() == 1 && !(parts.getFirst() instanceof Aql.Literal);
            return new Expression.Query(text, alone ? parts.getFirst() : new Aql.Joined(parts));
        } catch (AqlSyntaxException e) {
            return new Expression.Unsupported(text, e.reason());
        }
    }

    /**
     * What stands in brackets.
     *
     * @param word the first one, {@code /if} at the end of a block
     * @param rest what is behind the word, for a query all of it
     * @param end the place behind the bracket
     */
    private record Tag(boolean query, String word, String rest, int end) {}

    /** The tag at this place; null where the bracket is never closed. */
    private Tag tag() {
        int close = at + 1;
        boolean quoted = false;
        while (close < template.length() && (quoted || template.charAt(close) != ']')) {
            quoted ^= template.charAt(close) == '\'';
            close++;
        }
        if (close == template.length()) {
            return null;
        }
        if (template.charAt(close - 1) == '/') {
            return new Tag(true, "", template.substring(at + 1, close - 1), close + 1);
        }
        Matcher word = WORD.matcher(template).region(at, close);
        return word.lookingAt()
                ? new Tag(false, word.group(1).replaceAll("\\s", ""), template.substring(word.end(), close), close + 1)
                : new Tag(false, "", "", close + 1);
    }

    /** Everything up to the end of the template, or to what continues or ends a block. */
    private List<Aql> parts() throws AqlSyntaxException {
        if (++depth > DEEPEST) {
            throw new AqlSyntaxException(Message.of("it is nested deeper than {0} levels", "嵌套超过 {0} 层", DEEPEST));
        }
        List<Aql> parts = new ArrayList<>();
        while (at < template.length()) {
            int begin = template.indexOf('[', at);
            int until = begin < 0 ? template.length() : begin;
            if (until > at) {
                parts.add(new Aql.Literal(template.substring(at, until)));
                at = until;
                continue;
            }
            Tag tag = tag();
            if (tag != null && (tag.word().startsWith("/") || tag.word().startsWith("else"))) {
                break;
            }
            add(tag, parts);
        }
        depth--;
        return parts;
    }

    private void add(Tag tag, List<Aql> parts) throws AqlSyntaxException {
        if (tag == null) {
            parts.add(new Aql.Literal(template.substring(at)));
            at = template.length();
            return;
        }
        int from = at;
        at = tag.end();
        if (tag.query()) {
            if (!tag.rest().strip().startsWith("comment ")) {
                parts.add(AqlParser.parseOcl(tag.rest()));
            }
            return;
        }
        switch (tag.word()) {
            case "if" -> parts.add(conditional(tag));
            case "for" -> parts.add(repeated(tag));
            case "let" -> parts.add(let(tag));
            case "comment" -> block("comment");
            case "file", "protected", "template", "query" ->
                throw new AqlSyntaxException(
                        Message.of("the block [{0} …] is not evaluated here", "这里不计算 [{0} …] 块", tag.word()));
            default -> parts.add(new Aql.Literal(template.substring(from, at)));
        }
    }

    private Aql conditional(Tag head) throws AqlSyntaxException {
        Aql condition = AqlParser.parseOcl(head.rest());
        Aql yes = new Aql.Joined(parts());
        Tag next = at < template.length() ? tag() : null;
        Aql no = new Aql.Literal("");
        if (next != null && next.word().equals("elseif")) {
            at = next.end();
            return new Aql.Conditional(condition, yes, conditional(next));
        }
        if (next != null && next.word().equals("else")) {
            at = next.end();
            no = new Aql.Joined(parts());
        }
        close("if");
        return new Aql.Conditional(condition, yes, no);
    }

    private Aql repeated(Tag head) throws AqlSyntaxException {
        Matcher form = FOR.matcher(head.rest());
        if (head.rest().length() > LONGEST_HEAD || !form.matches()) {
            throw new AqlSyntaxException(Message.of("[for …] needs (variable | elements)", "[for …] 需要 (变量 | 元素)"));
        }
        String variable = form.group(1) == null ? "" : form.group(1);
        Aql over = AqlParser.parseOcl(form.group(2));
        String options = form.group(3);
        return new Aql.Repeated(
                variable,
                over,
                block("for"),
                option("before", options),
                option("separator", options),
                option("after", options));
    }

    private static Aql option(String name, String options) throws AqlSyntaxException {
        Matcher option = OPTION.matcher(options);
        while (option.find()) {
            if (option.group(1).equals(name)) {
                return AqlParser.parseOcl(option.group(2));
            }
        }
        return new Aql.Literal("");
    }

    private Aql let(Tag head) throws AqlSyntaxException {
        Matcher form = LET.matcher(head.rest());
        if (!form.matches()) {
            throw new AqlSyntaxException(Message.of("[let …] needs variable = value", "[let …] 需要 变量 = 值"));
        }
        return new Aql.Let(form.group(1), AqlParser.parseOcl(form.group(2)), block("let"));
    }

    /** What is inside a block, up to its end. */
    private Aql block(String word) throws AqlSyntaxException {
        Aql inside = new Aql.Joined(parts());
        close(word);
        return inside;
    }

    private void close(String word) throws AqlSyntaxException {
        Tag tag = at < template.length() ? tag() : null;
        if (tag == null) {
            throw new AqlSyntaxException(Message.of("[/{0}] is missing at the end", "末尾缺少 [/{0}]", word));
        }
        if (!tag.word().equals("/" + word)) {
            throw unopened(tag.word());
        }
        at = tag.end();
    }

    private static AqlSyntaxException unopened(String word) {
        return new AqlSyntaxException(
                Message.of("[{0}] does not end or continue what is open here", "[{0}] 与打开的块不符", word));
    }
}
