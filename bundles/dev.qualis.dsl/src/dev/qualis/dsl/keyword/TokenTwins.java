package dev.qualis.dsl.keyword;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;

/** The Chinese words in the numbers that one lexer gives to its tokens. */
public final class TokenTwins {

    private static final int[] NONE = {};

    private final Map<String, int[]> keywords = new HashMap<>();

    private final BitSet hidden = new BitSet();

    private final BitSet beforeName = new BitSet();

    private final BitSet beforeBlockOfNames = new BitSet();

    private final Map<String, Integer> signs = new HashMap<>();

    private final int anyOther;

    private final int name;

    private final int openingBrace;

    private final int closingBrace;

    private final BitSet values = new BitSet();

    private final Set<Long> flags = new HashSet<>();

    /**
     * The words for a lexer.
     *
     * @param names what its numbers mean, in the form of the grammar: {@code RULE_ID}, {@code 'project'}
     */
    public TokenTwins(Map<Integer, String> names, Phrases phrases, NamePlaces places) {
        Map<String, Integer> types = new HashMap<>();
        names.forEach((type, name) -> types.put(name, type));
        phrases.english()
                .forEach((word, english) -> keywords.put(
                        word,
                        english.stream()
                                .mapToInt(each -> types.get(quoted(each)))
                                .toArray()));
        for (String rule : new String[] {"RULE_WS", "RULE_ML_COMMENT", "RULE_SL_COMMENT"}) {
            hidden.set(types.get(rule));
        }
        places.keywords().forEach(each -> beforeName.set(types.get(quoted(each))));
        places.blocks().forEach(each -> beforeBlockOfNames.set(types.get(quoted(each))));
        places.values().forEach(each -> values.set(types.get(quoted(each))));
        for (Phrases.Phrase phrase : phrases.all()) {
            if (phrase.keywords().size() > 1 && !places.isFollowedByName(phrase.last())) {
                int last = phrase.keywords().size() - 1;
                flags.add(pair(
                        types.get(quoted(phrase.keywords().get(last - 1).getValue())),
                        types.get(quoted(phrase.last().getValue()))));
            }
        }
        Punctuation.read().forEach((sign, read) -> signs.put(sign, types.get(quoted(read))));
        anyOther = types.get("RULE_ANY_OTHER");
        name = types.get("RULE_ID");
        openingBrace = types.get("'{'");
        closingBrace = types.get("'}'");
    }

    private static String quoted(String keyword) {
        return "'" + keyword + "'";
    }

    /** The tokens of a lexer with keywords in the place of Chinese words. */
    public TokenSource over(TokenSource lexer) {
        return new KeywordTokens(lexer, this);
    }

    /** The numbers of the keywords that a word stands for; none where it is no word of the language. */
    int[] keywords(String word) {
        return keywords.getOrDefault(word, NONE);
    }

    /** Whether a token is none of the language, so that it may be a full-width sign. */
    boolean isSign(int type) {
        return type == anyOther;
    }

    /** The number of the half-width sign that a full-width one can only mean. */
    int sign(String text) {
        return signs.getOrDefault(text, anyOther);
    }

    boolean isHidden(int type) {
        return type >= 0 && hidden.get(type);
    }

    /**
     * Whether a name or value is asked for behind two tokens. The last one alone does not tell: {@code position} is
     * followed by a name, {@code key position} is not.
     */
    boolean isFollowedByName(int before, int last) {
        return last > Token.INVALID_TOKEN_TYPE && beforeName.get(last) && !flags.contains(pair(before, last));
    }

    /** Whether the number is that of a keyword that may be a value. */
    boolean isValue(int type) {
        return type >= 0 && values.get(type);
    }

    private static long pair(int before, int last) {
        return (long) before << Integer.SIZE | last;
    }

    boolean opensBlockOfNames(int type) {
        return type > Token.INVALID_TOKEN_TYPE && beforeBlockOfNames.get(type);
    }

    int name() {
        return name;
    }

    int openingBrace() {
        return openingBrace;
    }

    int closingBrace() {
        return closingBrace;
    }
}
