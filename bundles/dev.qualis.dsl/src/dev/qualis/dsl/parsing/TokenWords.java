package dev.qualis.dsl.parsing;

import dev.qualis.dsl.message.IssueTable;
import java.util.Map;

/** What people call the parts of a text that the parser knows by their token names. */
final class TokenWords {

    private static final Map<String, String> TERMINALS = Map.of(
            "RULE_ID", "qualis.token.name",
            "RULE_QUOTED", "qualis.token.text",
            "RULE_MARKDOWN", "qualis.token.text",
            "RULE_INT", "qualis.token.number",
            "RULE_DECIMAL", "qualis.token.number",
            "RULE_DAY", "qualis.token.date",
            "RULE_PART_OF_YEAR", "qualis.token.period",
            "RULE_CLAUSE_NUMBER", "qualis.token.clause");

    private TokenWords() {}

    static String of(String token, IssueTable issues) {
        String terminal = TERMINALS.get(token);
        return terminal == null ? token : issues.message(terminal);
    }
}
