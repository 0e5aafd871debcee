package dev.qualis.dsl.ide.construct;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import dev.qualis.dsl.ide.construct.Template.Piece;
import dev.qualis.dsl.keyword.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** What has to be said at least, as a text with gaps. */
@Singleton
public final class Templates {

    private static final String STEP = "    ";

    private final ConstructText texts;
    private final Constructs constructs;
    private final Map<Keyword, Function<Spelling, Template>> byKeyword = new HashMap<>();

    @Inject
    Templates(ConstructText texts, Constructs constructs) {
        this.texts = texts;
        this.constructs = constructs;
        for (ParserRule rule : constructs.rules()) {
            Construct construct = constructs.of(rule).orElseThrow();
            first(rule.getAlternatives()).ifPresent(word -> byKeyword.put(word, spelling -> of(rule, spelling)));
            Stream.concat(construct.head().stream().filter(Part::optional), construct.body().stream())
                    .forEach(part -> first(part.grammar())
                            .ifPresent(word -> byKeyword.putIfAbsent(word, spelling -> of(part, spelling))));
        }
    }

    /** The word with which something begins that has no other beginning. */
    private static Optional<Keyword> first(AbstractElement element) {
        return switch (element) {
            case Keyword keyword -> Optional.of(keyword);
            case Group group
            when !GrammarUtil.isOptionalCardinality(group.getElements().getFirst()) ->
                first(group.getElements().getFirst());
            default -> Optional.empty();
        };
    }

    /**
     * What begins with a keyword of the grammar, an element or a statement; nothing where it has no gaps, and so is no more than
     * its words.
     */
    public Optional<Template> beginningWith(Keyword keyword, Spelling spelling) {
        return Optional.ofNullable(byKeyword.get(keyword))
                .map(template -> template.apply(spelling))
                .filter(template -> template.pieces().stream().anyMatch(Piece::gap));
    }

    /** A statement, with what may not be left out of it. */
    public Template of(Part part, Spelling spelling) {
        Pieces pieces = new Pieces(spelling);
        pieces.once(part.grammar());
        return new Template(pieces.all);
    }

    /** An element: its head with the title, and a block to write in where it may have one. */
    public Template of(ParserRule rule, Spelling spelling) {
        Pieces pieces = new Pieces(spelling);
        Construct construct = constructs.of(rule).orElseThrow();
        for (Part part : construct.head()) {
            if (!part.optional() || isTitle(part)) {
                pieces.once(part.grammar());
            }
        }
        if (construct.hasBlock()) {
            pieces.block();
        }
        return new Template(pieces.all);
    }

    private static boolean isTitle(Part part) {
        return part.grammar() instanceof Assignment assignment
                && assignment.getFeature().equals("title");
    }

    /** Collects what has to be said. */
    private final class Pieces {

        private final Spelling spelling;
        private final List<Piece> all = new ArrayList<>();

        Pieces(Spelling spelling) {
            this.spelling = spelling;
        }

        void block() {
            add(" {\n" + STEP, false);
            all.add(new Piece("", true));
            add("\n}", false);
        }

        void once(AbstractElement element) {
            switch (element) {
                case Keyword keyword -> word(keyword);
                case Assignment assignment -> value(assignment);
                case Alternatives several -> once(several.getElements().getFirst());
                case Group group -> group.getElements().forEach(this::read);
                case RuleCall call when isConstruct(call) -> once(call.getRule().getAlternatives());
                default -> {
                    // nothing is written for it
                }
            }
        }

        private void read(AbstractElement element) {
            if (!GrammarUtil.isOptionalCardinality(element)) {
                once(element);
            } else if (element instanceof Assignment value
                    && value.getTerminal() instanceof RuleCall call
                    && isConstruct(call)) {
                all.add(new Piece("", true)); // a list between braces that may be empty
            }
        }

        private static boolean isConstruct(RuleCall call) {
            return call.getRule() instanceof ParserRule rule && !GrammarUtil.isDatatypeRule(rule);
        }

        private void word(Keyword keyword) {
            String word = texts.word(keyword, spelling);
            if (!word.isEmpty()) {
                gap();
                add(word, false);
            }
        }

        private void value(Assignment assignment) {
            switch (assignment.getTerminal()) {
                case Keyword flag -> word(flag);
                case CrossReference reference -> hole(assignment);
                case RuleCall call when isConstruct(call) -> once(call.getRule().getAlternatives());
                case RuleCall call -> hole(assignment);
                default -> {
                    // the grammar has no other values
                }
            }
        }

        private void hole(Assignment assignment) {
            String shown = texts.value(assignment, spelling).replaceAll("^\"?<|>\"?$", "");
            boolean quoted = texts.value(assignment, spelling).startsWith("\"");
            gap();
            add(quoted ? "\"" : "", false);
            all.add(new Piece(shown, true));
            add(quoted ? "\"" : "", false);
        }

        private void gap() {
            if (!all.isEmpty() && !(all.getLast().text().endsWith("\n" + STEP))) {
                add(" ", false);
            }
        }

        private void add(String text, boolean hole) {
            if (!text.isEmpty()) {
                all.add(new Piece(text, hole));
            }
        }
    }
}
