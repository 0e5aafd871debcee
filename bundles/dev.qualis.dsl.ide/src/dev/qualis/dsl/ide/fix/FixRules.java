package dev.qualis.dsl.ide.fix;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import dev.qualis.dsl.workspace.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.URI;

/** The rules of the table of fixes by their names. */
@Singleton
public final class FixRules {

    private final Map<String, FixRule> rules;

    @Inject
    FixRules(
            AdditionRule addition,
            MissingPartsRule parts,
            AppendingRule appending,
            RemovalRule removal,
            ExchangeRule exchange,
            ValueRule value,
            NearRule near,
            NameRule names,
            LibraryUseRule library,
            ResponsibilityRule responsibility,
            MetricUnitRule metric) {
        rules = Map.ofEntries(
                Map.entry("add", addition),
                Map.entry("parts", parts),
                Map.entry("append", appending),
                Map.entry("remove", removal),
                Map.entry("exchange", exchange),
                Map.entry("value", value),
                Map.entry("near", near),
                Map.entry("names", names),
                Map.entry("library", library),
                Map.entry("responsibility", responsibility),
                Map.entry("metric", metric),
                Map.entry("replace", ReplacementRule.data()),
                Map.entry("write", ReplacementRule.text()),
                Map.entry("unit", new UnitRule()),
                Map.entry("title", new SecondTitleRule()),
                Map.entry("syntax", new SyntaxRule()),
                Map.entry("text", new TextRule()));
    }

    /**
     * The ways to mend an issue.
     *
     * @param data what the message of the issue is made of
     */
    public List<Fix> of(Snapshot snapshot, URI uri, String code, int offset, int length, Supplier<List<String>> data) {
        FixTable.Entry entry = FixTable.entries().get(code);
        if (entry == null || !entry.isMendable()) {
            return List.of();
        }
        Problem problem = new Problem(snapshot, uri, code, offset, length, data.get());
        return entry.rules().stream()
                .flatMap(rule -> rules.get(rule.getFirst()).of(problem, rule.subList(1, rule.size())).stream())
                .toList();
    }
}
