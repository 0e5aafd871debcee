package dev.qualis.viewpoint.expression;

import dev.qualis.viewpoint.aql.Aql;
import dev.qualis.viewpoint.aql.AqlParser;
import dev.qualis.viewpoint.aql.AqlSyntaxException;
import java.util.List;
import java.util.regex.Pattern;

/** An expression of a Sirius description, as far as it is understood here. */
public sealed interface Expression {
    /** The expression as it stands in the file; empty where there is none. */
    String text();

    /** Nothing: what it means depends on the place. */
    Expression BLANK = new Constant("");

    /** Text that stands for itself. */
    record Constant(String text) implements Expression {}

    /** {@code feature:name}. */
    record Feature(String text, String name) implements Expression {}

    /** {@code var:name}. */
    record Variable(String text, String name) implements Expression {}

    /** {@code service:receiver.name(arguments)}; receiver and arguments are names of variables. */
    record Service(String text, String receiver, String name, List<String> arguments) implements Expression {
        public Service {
            arguments = List.copyOf(arguments);
        }
    }

    /** {@code aql:…}, {@code ocl:…}, {@code [… /]} or a template with several of these, an expression of the Acceleo Query Language or of what it comes from. */
    record Query(String text, Aql tree) implements Expression {}

    /** Another language, or a form that cannot be right. */
    record Unsupported(String text, Message reason) implements Expression {}

    Pattern NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");

    Pattern SERVICE =
            Pattern.compile("(?:([\\p{L}_$][\\p{L}\\p{N}_$]*)\\.)?([\\p{L}_$][\\p{L}\\p{N}_$]*)(?:\\(([^()]*)\\))?");

    default boolean isBlank() {
        return text().isBlank();
    }

    /** Reads an expression; never fails, see {@link Unsupported}. */
    static Expression parse(String text) {
        if (text == null || text.isBlank()) {
            return BLANK;
        }
        String stripped = text.strip();
        if (stripped.startsWith("feature:")) {
            return new Feature(text, stripped.substring("feature:".length()));
        }
        if (stripped.startsWith("var:")) {
            return new Variable(text, stripped.substring("var:".length()));
        }
        if (stripped.startsWith("service:")) {
            return service(text, stripped.substring("service:".length()).strip());
        }
        if (stripped.startsWith("aql:")) {
            return query(text, stripped.substring("aql:".length()));
        }
        if (stripped.startsWith("ocl:")) {
            return ocl(text, stripped.substring("ocl:".length()));
        }
        int bracket = stripped.indexOf('[');
        if (bracket >= 0 && (stripped.indexOf("/]") > bracket || stripped.indexOf("[/") > bracket)) {
            return AcceleoTemplate.parse(text);
        }
        boolean foreign = stripped.startsWith("acceleo:") || stripped.startsWith("<%");
        return foreign
                ? new Unsupported(
                        text,
                        Message.of(
                                "only feature:, service:, var:, aql:, ocl: and [… /] are evaluated here",
                                "这里只计算 feature:、service:、var:、aql:、ocl: 和 [… /]"))
                : new Constant(text);
    }

    private static Expression query(String text, String query) {
        try {
            return new Query(text, AqlParser.parse(query));
        } catch (AqlSyntaxException e) {
            return new Unsupported(text, e.reason());
        }
    }

    private static Expression ocl(String text, String query) {
        try {
            return new Query(text, AqlParser.parseOcl(query));
        } catch (AqlSyntaxException e) {
            return new Unsupported(text, e.reason());
        }
    }

    private static Expression service(String text, String call) {
        var matcher = SERVICE.matcher(call);
        if (!matcher.matches()) {
            return new Unsupported(text, Message.of("a service call takes names of variables only", "服务调用的参数只能是变量名"));
        }
        String receiver = matcher.group(1) == null ? "self" : matcher.group(1);
        String arguments = matcher.group(3);
        List<String> names = arguments == null || arguments.isBlank()
                ? List.of()
                : Pattern.compile(",")
                        .splitAsStream(arguments)
                        .map(String::strip)
                        .toList();
        return names.stream().allMatch(name -> NAME.matcher(name).matches())
                ? new Service(text, receiver, matcher.group(2), names)
                : new Unsupported(text, Message.of("a service call takes names of variables only", "服务调用的参数只能是变量名"));
    }
}
