package dev.qualis.exchange.kind;

import dev.qualis.exchange.draft.Draft;
import dev.qualis.exchange.draft.Drafts;
import dev.qualis.exchange.sheet.Cell;
import dev.qualis.exchange.table.RowHandler;
import dev.qualis.exchange.table.RowReader;
import dev.qualis.exchange.value.CellText;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.process.ProcessPackage;
import dev.qualis.model.qms.strategy.StrategyPackage.Literals;
import dev.qualis.model.value.LocalizedText;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Registers of risks and opportunities with ratings; a typed score has to be the product of its factors. */
public final class RiskRows implements RowHandler {

    private static final Set<String> OPPORTUNITY = Set.of("机遇", "机会", "opportunity", "o");
    private static final Set<String> RISK = Set.of("风险", "risk", "r");
    private static final Pattern PRODUCT = Pattern.compile("(\\d+)\\s*[x×*✕X]\\s*(\\d+)\\s*(?:=\\s*(\\d+))?");

    @Override
    public void read(RowReader row, String section, Drafts drafts) {
        Optional<String> title = row.text("title");
        if (title.isEmpty()) {
            return;
        }
        Draft risk = drafts.of(
                Literals.RISK,
                title.orElseThrow(),
                row.sheet(),
                row.cell("title").orElseThrow());
        row.text("second").ifPresent(risk::second);
        row.read("kind", RiskRows::opportunity, "reported.riskKind")
                .filter(opportunity -> opportunity)
                .ifPresent(opportunity -> risk.add("opportunity", true));
        row.mention("process", ProcessPackage.Literals.PROCESS, false)
                .ifPresent(process -> risk.add("process", process));
        Optional<Integer> likelihood = row.whole("likelihood");
        Optional<Integer> impact = row.whole("impact");
        likelihood.ifPresent(value -> risk.add("likelihood", value));
        impact.ifPresent(value -> risk.add("impact", value));
        score(row, likelihood, impact, risk);
        row.word("response", Literals.RISK_RESPONSE).ifPresent(response -> risk.add("response", response));
        row.mention("owner", OrganisationPackage.Literals.POSITION, false).ifPresent(owner -> risk.add("owner", owner));
        row.lines("control").ifPresent(text -> risk.add("control", LocalizedText.of(CellText.plain(text))));
        row.lines("measurement").ifPresent(text -> risk.add("measurement", LocalizedText.of(CellText.plain(text))));
    }

    private static Optional<Boolean> opportunity(String text) {
        String key = CellText.key(text);
        return OPPORTUNITY.contains(key)
                ? Optional.of(true)
                : RISK.contains(key) ? Optional.of(false) : Optional.empty();
    }

    /** A score such as {@code 4×5=20} tells the factors where there are no columns for them; otherwise it is checked only. */
    private static void score(RowReader row, Optional<Integer> likelihood, Optional<Integer> impact, Draft risk) {
        Optional<Cell> cell = row.cell("score");
        Optional<String> text = row.text("score");
        if (text.isEmpty()) {
            return;
        }
        Matcher product = PRODUCT.matcher(text.orElseThrow());
        if (product.matches()) {
            int first = Integer.parseInt(product.group(1));
            int second = Integer.parseInt(product.group(2));
            boolean wrong = product.group(3) != null && Integer.parseInt(product.group(3)) != first * second
                    || likelihood.filter(value -> value != first).isPresent()
                    || impact.filter(value -> value != second).isPresent();
            if (wrong) {
                row.report(cell.orElseThrow(), "reported.product", Integer.toString(first * second));
            } else {
                risk.add("likelihood", first).add("impact", second);
            }
        } else if (likelihood.isPresent()
                && impact.isPresent()
                && text.orElseThrow().matches("\\d+")) {
            int expected = likelihood.orElseThrow() * impact.orElseThrow();
            if (Integer.parseInt(text.orElseThrow()) != expected) {
                row.report(cell.orElseThrow(), "reported.product", Integer.toString(expected));
            }
        } else {
            row.report(cell.orElseThrow(), "reported.score");
        }
    }
}
