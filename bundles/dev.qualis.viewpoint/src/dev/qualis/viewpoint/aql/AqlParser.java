package dev.qualis.viewpoint.aql;

import dev.qualis.viewpoint.aql.AqlLexer.Kind;
import dev.qualis.viewpoint.aql.AqlLexer.Token;
import dev.qualis.viewpoint.expression.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads expressions of the Acceleo Query Language: by precedence of operators, in one pass. */
public final class AqlParser {
    private static final int DEEPEST = 200;

    /** What binds weaker has the smaller number. */
    private static final Map<String, Integer> BINARY = Map.ofEntries(
            Map.entry("implies", 1),
            Map.entry("xor", 2),
            Map.entry("or", 3),
            Map.entry("and", 4),
            Map.entry("<", 5),
            Map.entry("<=", 5),
            Map.entry(">", 5),
            Map.entry(">=", 5),
            Map.entry("=", 5),
            Map.entry("==", 5),
            Map.entry("<>", 5),
            Map.entry("!=", 5),
            Map.entry("+", 6),
            Map.entry("-", 6),
            Map.entry("*", 7),
            Map.entry("/", 7));

    private static final int PREFIX = 8;

    /** What OCL may ask of each element without giving it a name. */
    private static final Set<String> ITERATIONS =
            Set.of("select", "reject", "collect", "exists", "forAll", "any", "one", "sortedBy", "isUnique", "closure");

    private static final Set<String> OF_PAIRS = Set.of("exists", "forAll");

    private final List<Token> tokens;
    private final boolean ocl;
    private int next;
    private int depth;

    private AqlParser(List<Token> tokens, boolean ocl) {
        this.tokens = tokens;
        this.ocl = ocl;
    }

    /**
     * Reads an expression.
     *
     * @param text without the prefix {@code aql:}
     */
    public static Aql parse(String text) throws AqlSyntaxException {
        return parse(text, false);
    }

    /** Reads an expression of OCL, of which the query language is made: there much may be left unsaid. */
    public static Aql parseOcl(String text) throws AqlSyntaxException {
        return parse(text, true);
    }

    private static Aql parse(String text, boolean ocl) throws AqlSyntaxException {
        AqlParser parser = new AqlParser(AqlLexer.tokens(text), ocl);
        Aql expression = parser.expression(0);
        if (parser.peek().kind() != Kind.END) {
            throw parser.unexpected();
        }
        return expression;
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() {
        return tokens.get(next++);
    }

    private boolean isAt(String text) {
        Token token = peek();
        return token.kind() != Kind.TEXT && token.text().equals(text) && token.kind() != Kind.END;
    }

    private boolean accept(String text) {
        boolean there = isAt(text);
        next += there ? 1 : 0;
        return there;
    }

    private void expect(String text) throws AqlSyntaxException {
        if (!accept(text)) {
            throw new AqlSyntaxException(
                    Message.of("'{0}' is missing at {1}", "第 {1} 个字符处缺少“{0}”", text, (peek().offset() + 1)));
        }
    }

    private AqlSyntaxException unexpected() {
        Token token = peek();
        return new AqlSyntaxException(
                token.kind() == Kind.END
                        ? Message.of("something is missing at the end", "末尾缺少内容")
                        : Message.of(
                                "'{0}' is not expected at {1}",
                                "第 {1} 个字符处不应有“{0}”", token.text(), token.offset() + 1));
    }

    private Aql expression(int weakest) throws AqlSyntaxException {
        if (++depth > DEEPEST) {
            throw new AqlSyntaxException(Message.of("it is nested deeper than {0} levels", "嵌套超过 {0} 层", DEEPEST));
        }
        Aql left = prefix();
        while (peek().kind() != Kind.TEXT) {
            String operator = peek().text();
            int strength = BINARY.getOrDefault(operator, 0);
            if (strength == 0 || strength < weakest) {
                break;
            }
            take();
            left = new Aql.Binary(operator, left, expression(strength + 1));
        }
        depth--;
        return left;
    }

    private Aql prefix() throws AqlSyntaxException {
        if (isAt("not") || isAt("-")) {
            return new Aql.Unary(take().text(), expression(PREFIX));
        }
        return navigation(primary());
    }

    private Aql navigation(Aql start) throws AqlSyntaxException {
        Aql receiver = start;
        while (isAt(".") || isAt("->")) {
            boolean onCollection = take().text().equals("->");
            String name = name();
            if (accept("(")) {
                name = ocl && name.equals("oclAsType") ? AqlServices.OCL_AS_TYPE : name;
                receiver = new Aql.Call(receiver, onCollection, name, arguments(onCollection && ocl ? name : ""));
            } else if (onCollection) {
                throw new AqlSyntaxException(Message.of("'->{0}' has no parentheses", "“->{0}”缺少括号", name));
            } else {
                receiver = new Aql.Feature(receiver, name);
            }
        }
        return receiver;
    }

    /** A name that is a word of the language otherwise is written with an underscore before it. */
    private String name() throws AqlSyntaxException {
        if (peek().kind() != Kind.NAME) {
            throw unexpected();
        }
        String name = take().text();
        return name.startsWith("_") && name.length() > 1 ? name.substring(1) : name;
    }

    private List<Aql> arguments(String iteration) throws AqlSyntaxException {
        boolean iterates = ITERATIONS.contains(iteration);
        if (OF_PAIRS.contains(iteration) && isForPairs()) {
            return List.of(pairs());
        }
        List<Aql> arguments = arguments();
        boolean unnamed = iterates && arguments.size() == 1 && !(arguments.getFirst() instanceof Aql.Lambda);
        return unnamed ? List.of(new Aql.Lambda("", arguments.getFirst())) : arguments;
    }

    private List<Aql> arguments() throws AqlSyntaxException {
        List<Aql> arguments = new ArrayList<>();
        if (accept(")")) {
            return arguments;
        }
        do {
            arguments.add(isLambda() ? lambda() : expression(0));
        } while (accept(","));
        expect(")");
        return arguments;
    }

    /** Whether an iteration has two variables, {@code a, b | …}. */
    private boolean isForPairs() {
        return peek().kind() == Kind.NAME
                && tokens.get(next + 1).text().equals(",")
                && tokens.get(next + 2).kind() == Kind.NAME
                && tokens.get(Math.min(next + 3, tokens.size() - 1)).text().equals("|");
    }

    /** What is asked of each pair, as a question about the second one inside one about the first. */
    private Aql pairs() throws AqlSyntaxException {
        String first = take().text();
        expect(",");
        Aql second = lambda();
        expect(")");
        return new Aql.Lambda(first, second);
    }

    private boolean isLambda() {
        if (peek().kind() != Kind.NAME) {
            return false;
        }
        String after = tokens.get(next + 1).text();
        return tokens.get(next + 1).kind() == Kind.SIGN && (after.equals("|") || after.equals(":"));
    }

    private Aql lambda() throws AqlSyntaxException {
        String variable = take().text();
        if (accept(":")) {
            type();
        }
        expect("|");
        return new Aql.Lambda(variable, expression(0));
    }

    private Aql primary() throws AqlSyntaxException {
        Token token = peek();
        return switch (token.kind()) {
            case TEXT -> new Aql.Literal(take().text());
            case INTEGER -> integer(take().text());
            case REAL -> new Aql.Literal(Double.valueOf(take().text()));
            case NAME -> word();
            case SIGN -> sign();
            case END -> throw unexpected();
        };
    }

    private static Aql integer(String digits) throws AqlSyntaxException {
        try {
            return new Aql.Literal(Integer.valueOf(digits));
        } catch (NumberFormatException e) {
            throw new AqlSyntaxException(Message.of("the number {0} is too large", "数字 {0} 太大", digits));
        }
    }

    private Aql sign() throws AqlSyntaxException {
        if (accept("(")) {
            Aql inner = expression(0);
            expect(")");
            return inner;
        }
        if (isAt("{")) {
            return type();
        }
        throw unexpected();
    }

    private Aql word() throws AqlSyntaxException {
        String word = peek().text();
        String after = tokens.get(next + 1).text();
        boolean sign = tokens.get(next + 1).kind() == Kind.SIGN;
        switch (word) {
            case "true", "false" -> {
                take();
                return new Aql.Literal(Boolean.valueOf(word));
            }
            case "null" -> {
                take();
                return new Aql.Literal(null);
            }
            case "if" -> {
                return conditional();
            }
            case "let" -> {
                return let();
            }
            case "Sequence", "OrderedSet", "Set", "Bag" -> {
                return sign && after.equals("{") && (ocl || word.length() > 3) ? collected() : type();
            }
            case "String", "Integer", "Real", "Boolean" -> {
                return type();
            }
            default -> {
                if (sign && after.equals("::")) {
                    return type();
                }
                return ocl ? unqualified(name()) : new Aql.Variable(name());
            }
        }
    }

    private Aql unqualified(String name) throws AqlSyntaxException {
        if (!accept("(")) {
            return new Aql.Unqualified(name);
        }
        return new Aql.Call(
                new Aql.Implicit(), false, name.equals("oclAsType") ? AqlServices.OCL_AS_TYPE : name, arguments());
    }

    private Aql collected() throws AqlSyntaxException {
        boolean once = take().text().endsWith("Set");
        expect("{");
        List<Aql> elements = new ArrayList<>();
        if (!accept("}")) {
            do {
                Aql first = expression(0);
                elements.add(accept("..") ? new Aql.Range(first, expression(0)) : first);
            } while (accept(","));
            expect("}");
        }
        return new Aql.Collected(once, elements);
    }

    private Aql conditional() throws AqlSyntaxException {
        expect("if");
        Aql condition = expression(0);
        expect("then");
        Aql yes = expression(0);
        expect("else");
        Aql no = expression(0);
        expect("endif");
        return new Aql.Conditional(condition, yes, no);
    }

    private Aql let() throws AqlSyntaxException {
        expect("let");
        List<String> names = new ArrayList<>();
        List<Aql> values = new ArrayList<>();
        do {
            names.add(name());
            if (accept(":")) {
                type();
            }
            expect("=");
            values.add(expression(0));
        } while (accept(","));
        expect("in");
        Aql in = expression(0);
        for (int i = names.size() - 1; i >= 0; i--) {
            in = new Aql.Let(names.get(i), values.get(i), in);
        }
        return in;
    }

    /** A class, several in braces, or a data type; what a collection holds is read and not asked for. */
    private Aql type() throws AqlSyntaxException {
        List<String> names = new ArrayList<>();
        if (accept("{")) {
            do {
                names.add(qualified());
            } while (accept("|"));
            expect("}");
            return new Aql.Type(names);
        }
        names.add(qualified());
        boolean holds = names.getFirst().equals("Sequence") || names.getFirst().equals("OrderedSet");
        if (holds && accept("(")) {
            type();
            expect(")");
        }
        return new Aql.Type(names);
    }

    private String qualified() throws AqlSyntaxException {
        StringBuilder name = new StringBuilder(name());
        while (accept("::")) {
            name.append("::").append(name());
        }
        return name.toString();
    }
}
