package dev.qualis.dsl.parsing;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.inject.Inject;
import com.google.inject.Singleton;
import dev.qualis.dsl.conversion.InvalidValueException;
import dev.qualis.dsl.keyword.Phrases;
import dev.qualis.dsl.keyword.Punctuation;
import dev.qualis.dsl.keyword.RestOfWord;
import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.dsl.keyword.TwinTable;
import dev.qualis.dsl.message.IssueTable;
import dev.qualis.dsl.message.SyntaxHint;
import dev.qualis.dsl.naming.NearNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.MissingTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.UnwantedTokenException;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;

/** Tells what does not fit the grammar in words that need no knowledge of parsers. */
@Singleton
public class QmsSyntaxMessages extends SyntaxErrorMessageProvider {

    private static final String SYNTAX = "qualis.syntax";

    private static final String FOUND = "found";

    private static final String LOST = "lost";

    private static final String BEHIND = "behind";

    /** A statement of more elements than that is known everywhere. */
    private static final int FEW = 6;

    /** More statements than that help nobody. */
    private static final int MANY = 30;

    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{7}");

    private final IssueTable issues;

    private final Phrases phrases;

    private final Supplier<Set<String>> keywords;

    private final Supplier<StatementPlaces> places;

    private final TwinTable twins;

    @Inject
    public QmsSyntaxMessages(IssueTable issues, Phrases phrases, IGrammarAccess grammar, TwinTable twins) {
        this.twins = twins;
        this.places = Suppliers.memoize(() -> new StatementPlaces(grammar.getGrammar(), phrases));
        this.issues = issues;
        this.phrases = phrases;
        // most texts have no mistake, and all words of the grammar take a moment to collect
        this.keywords = Suppliers.memoize(() -> GrammarUtil.getAllKeywords(grammar.getGrammar()).stream()
                .filter(keyword -> Character.isLetter(keyword.codePointAt(0)))
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        RecognitionException failure = context.getRecognitionException();
        Token token = failure == null ? null : failure.token;
        if (token == null) {
            return new SyntaxErrorMessage(context.getDefaultMessage(), SYNTAX);
        }
        String text = token.getType() == Token.EOF || token.getText() == null ? "" : written(token);
        Optional<String> meant = Punctuation.meantBy(text);
        if (meant.isPresent()) {
            return fullWidth(text, meant.get(), recovery(failure, context));
        }
        // of a word that stands for several keywords, a later one may be wrong: what belongs there is no word by itself
        List<String> near = new ArrayList<>();
        String place = token instanceof RestOfWord ? "" : place(failure, context, text, near);
        String expected = token instanceof RestOfWord ? "" : place.isEmpty() ? expected(failure, context, text) : place;
        String key = isUnquoted(failure, context, text)
                ? "qualis.syntax.unquoted"
                : text.isEmpty()
                        ? "qualis.syntax.end"
                        : failure instanceof MissingTokenException missing && missing.getMissingType() != Token.EOF
                                ? "qualis.syntax.missing"
                                : "qualis.syntax.unexpected";
        String recovery = recovery(failure, context);
        String[] data = hint(key, failure, context, text, near)
                .map(hint -> new String[] {recovery, hint.data()})
                .orElse(new String[] {recovery});
        return new SyntaxErrorMessage(issues.message(key, shown(text), expected).strip(), SYNTAX, data);
    }

    private Optional<SyntaxHint> hint(
            String key, RecognitionException failure, IParserErrorContext context, String text, List<String> near) {
        if (key.equals("qualis.syntax.unquoted")) {
            return Optional.of(new SyntaxHint.Unquoted());
        }
        int type = expectedType(failure);
        String[] names = context.getTokenNames();
        boolean name = type > Token.INVALID_TOKEN_TYPE && type < names.length && names[type].equals("RULE_ID");
        if (name && keywords.get().contains(text)) {
            return Optional.of(new SyntaxHint.Reserved());
        }
        if (key.equals("qualis.syntax.missing") && type < names.length && names[type].matches("'\\p{L}+'")) {
            return Optional.of(
                    new SyntaxHint.Missing(expected(names[type], context).replace("'", "")));
        }
        return near.stream().<SyntaxHint>map(SyntaxHint.Near::new).findFirst();
    }

    private SyntaxErrorMessage fullWidth(String sign, String meant, String recovery) {
        String key = meant.isEmpty() ? "qualis.syntax.punctuation.none" : "qualis.syntax.punctuation";
        return new SyntaxErrorMessage(
                issues.message(key, sign, meant), "qualis.syntax.punctuation", new String[] {recovery, meant});
    }

    /** A text without its quotation marks is not repeated: it may be personal data. */
    private boolean isUnquoted(RecognitionException failure, IParserErrorContext context, String text) {
        int type = expectedType(failure);
        String[] names = context.getTokenNames();
        return type > Token.INVALID_TOKEN_TYPE
                && type < names.length
                && names[type].equals("RULE_QUOTED")
                && !text.isEmpty()
                && Character.isLetterOrDigit(text.codePointAt(0))
                && !keywords.get().contains(text);
    }

    /** So many digits in a row are a telephone number or that of an identity card. */
    private static String shown(String text) {
        return LONG_NUMBER.matcher(text).find() ? "…" : text;
    }

    private static String written(Token token) {
        return token instanceof RestOfWord rest ? rest.word() : token.getText();
    }

    /** Whether the parser lost its way at the error, so that what follows is not read as its author meant it. */
    static boolean isLost(SyntaxErrorMessage message) {
        return hasData(message, LOST) || isBehindStatement(message);
    }

    /** Whether the statement before the error is whole, and what follows it is too much. */
    static boolean isBehindStatement(SyntaxErrorMessage message) {
        return hasData(message, BEHIND);
    }

    /** What is told of blocks that lie too deep in each other. */
    static SyntaxErrorMessage tooDeep(IssueTable issues) {
        return new SyntaxErrorMessage(issues.message("qualis.syntax.deep"), SYNTAX, new String[] {LOST});
    }

    private static boolean hasData(SyntaxErrorMessage message, String data) {
        return message.getIssueData() != null
                && message.getIssueData().length > 0
                && message.getIssueData()[0].equals(data);
    }

    /** The parser finds its way alone over one closing brace that is missing. */
    private static String recovery(RecognitionException failure, IParserErrorContext context) {
        return switch (failure) {
            case MissingTokenException missing when missing.getMissingType() == Token.EOF -> BEHIND;
            case MissingTokenException missing when endsBlock(missing.getMissingType(), context) -> FOUND;
            case MismatchedTokenException mismatched when endsBlock(mismatched.expecting, context) -> BEHIND;
            default -> LOST;
        };
    }

    private static boolean endsBlock(int expected, IParserErrorContext context) {
        String[] names = context.getTokenNames();
        return expected == Token.EOF || expected > 0 && expected < names.length && names[expected].equals("'}'");
    }

    private static int expectedType(RecognitionException failure) {
        return switch (failure) {
            case MissingTokenException missing -> missing.getMissingType();
            case UnwantedTokenException unwanted -> unwanted.expecting;
            case MismatchedTokenException mismatched -> mismatched.expecting;
            default -> Token.INVALID_TOKEN_TYPE;
        };
    }

    /**
     * Where what is not expected would belong, or what may stand in its place; empty where the grammar cannot tell.
     *
     * @param meant takes the word that may have been meant
     */
    private String place(RecognitionException failure, IParserErrorContext context, String text, List<String> meant) {
        INode node = context.getCurrentNode();
        Spelling spelling = Spelling.of(node, Spelling.ENGLISH);
        if (text.equals(",")) {
            return issues.message("qualis.syntax.single");
        }
        Optional<AbstractRule> value = rules(node).stream()
                .findFirst()
                .filter(rule -> rule instanceof ParserRule parser && GrammarUtil.isDatatypeRule(parser));
        boolean open = expectedType(failure) <= Token.INVALID_TOKEN_TYPE;
        if (value.isPresent() && open) {
            return value(value.get(), node, spelling);
        }
        if (text.isEmpty() || !Character.isLetter(text.codePointAt(0))) {
            return "";
        }
        if (isBetweenElements(node)) {
            Spelling own = Character.isIdeographic(text.codePointAt(0)) ? Spelling.CHINESE : spelling;
            return elsewhere(text, "", own)
                    .or(() -> near(text, places.get().elements(own), meant))
                    .orElse("");
        }
        if (open || !isBlockEnd(failure, context)) {
            return "";
        }
        String rule = rules(node).stream()
                .map(AbstractRule::getName)
                .filter(places.get()::hasBlock)
                .findFirst()
                .orElse("");
        Optional<String> head = places.get().head(rule, spelling);
        Optional<String> header = places.get().inHead(rule, text, spelling);
        if (header.isPresent() && head.isPresent()) {
            return issues.message("qualis.syntax.header", header.get(), head.get());
        }
        Optional<String> elsewhere = elsewhere(text, rule, spelling);
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        List<String> statements = places.get().statements(rule, spelling);
        String near = near(text, statements, meant).orElse("");
        return head.isEmpty() || statements.isEmpty() || statements.size() > MANY
                ? near
                : (near + " " + issues.message("qualis.syntax.statements", head.get(), listed(statements))).strip();
    }

    /** Whether an element is whole, and another one is expected: no block is open. */
    private boolean isBetweenElements(INode node) {
        return rules(node).stream().map(AbstractRule::getName).allMatch("QualityModel"::equals);
    }

    /** In which elements a statement stands that begins with a word; of many the first. */
    private Optional<String> elsewhere(String text, String rule, Spelling spelling) {
        List<String> elements = places.get().elementsWith(text, rule, spelling);
        if (elements.isEmpty() || elements.size() > FEW && !rule.isEmpty()) {
            return Optional.empty();
        }
        List<String> first = elements.stream().limit(FEW).toList();
        return Optional.of(issues.message(
                "qualis.syntax.elsewhere",
                elements.size() > 1
                        ? text
                        : places.get().statement(text, spelling).orElse(text),
                listed(first) + (elements.size() > FEW ? ", …" : "")));
    }

    /** The word that may have been meant: one that the written one is a part of, or that differs by a slip. */
    private Optional<String> near(String text, List<String> words, List<String> meant) {
        Optional<String> near = words.stream()
                .filter(word -> text.length() > 1 && word.contains(text))
                .findFirst()
                .or(() -> NearNames.among(words).nearest(text));
        near.ifPresent(meant::add);
        return near.map(word -> issues.message("qualis.syntax.near", word));
    }

    /** Only one value of a kind may stand there: a clause number, or one of the words of an enumeration. */
    private String value(AbstractRule rule, INode node, Spelling spelling) {
        if (rule.getName().startsWith("Clause")) {
            return issues.message("qualis.syntax.expected", issues.message("qualis.token.clause"));
        }
        return rules(node).stream()
                .map(one -> one.getType() == null ? null : one.getType().getClassifier())
                .filter(EEnum.class::isInstance)
                .map(EEnum.class::cast)
                .findFirst()
                .map(type -> issues.message(
                        "qualis.syntax.expected",
                        listed(type.getELiterals().stream()
                                .filter(literal -> literal.getValue() != 0)
                                .map(literal -> twins.word(type.getName(), literal.getLiteral(), spelling))
                                .toList())))
                .orElse("");
    }

    private String listed(List<String> words) {
        return String.join(issues.message("qualis.list.comma"), words);
    }

    private static boolean isBlockEnd(RecognitionException failure, IParserErrorContext context) {
        return endsBlock(expectedType(failure), context)
                || failure instanceof MissingTokenException missing && missing.getMissingType() == Token.EOF;
    }

    /** The rules that are being read, the innermost first. */
    private static List<AbstractRule> rules(INode node) {
        List<AbstractRule> rules = new ArrayList<>();
        for (INode at = node; at != null; at = at.getParent()) {
            if (at.getGrammarElement() instanceof RuleCall call) {
                rules.add(call.getRule());
            } else if (at.getGrammarElement() instanceof AbstractRule rule) {
                rules.add(rule);
            }
        }
        return rules;
    }

    private String expected(RecognitionException failure, IParserErrorContext context, String text) {
        int type = expectedType(failure);
        String[] names = context.getTokenNames();
        if (type <= Token.INVALID_TOKEN_TYPE || type >= names.length) {
            return keywords.get().contains(text) ? issues.message("qualis.syntax.keyword", text) : "";
        }
        if (names[type].equals("RULE_ID") && keywords.get().contains(text)) {
            return issues.message("qualis.syntax.keyword", text);
        }
        return issues.message("qualis.syntax.expected", expected(names[type], context));
    }

    private String expected(String token, IParserErrorContext context) {
        INode node = context.getCurrentNode();
        return token.startsWith("'") && Spelling.of(node, Spelling.ENGLISH) == Spelling.CHINESE
                ? "'" + chinese(token.substring(1, token.length() - 1), node) + "'"
                : TokenWords.of(token, issues);
    }

    /** The Chinese word that begins with a keyword, by preference the one of the rule that is being read. */
    private String chinese(String keyword, INode node) {
        for (INode at = node; at != null; at = at.getParent()) {
            if (at.getGrammarElement() instanceof EObject element) {
                AbstractRule rule = element instanceof RuleCall call
                        ? call.getRule()
                        : EcoreUtil2.getContainerOfType(element, AbstractRule.class);
                Optional<String> word = phrases.all().stream()
                        .filter(phrase -> phrase.rule().equals(rule.getName()))
                        .filter(phrase -> phrase.first().getValue().equals(keyword))
                        .findFirst()
                        .flatMap(phrases::chinese);
                if (word.isPresent()) {
                    return word.get();
                }
            }
        }
        return keyword;
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
        return context.getValueConverterException() instanceof InvalidValueException invalid
                ? new SyntaxErrorMessage(
                        issues.message(
                                Spelling.of(context.getCurrentNode(), Spelling.ENGLISH),
                                invalid.code(),
                                invalid.arguments()),
                        invalid.code())
                : super.getSyntaxErrorMessage(context);
    }
}
