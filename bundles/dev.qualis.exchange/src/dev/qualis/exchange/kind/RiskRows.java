package dev.qualis.exchange.kind;

import dev.qualis.exchange.draft.Draft;
import dev.qualis.exchange.draft.Drafts;
import dev.qualis.exchange.sheet.Cell;
import dev.qualis.exchange.sheet.CellValue;
import dev.qualis.exchange.table.RowHandler;
import dev.qualis.exchange.table.RowReader;
import dev.qualis.exchange.value.CellText;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.process.ProcessPackage;
import dev.qualis.model.qms.strategy.StrategyPackage.Literals;
import dev.qualis.model.value.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Registers of risks and opportunities with ratings; a typed score has to be the product of its factors. */
public final class RiskRows implements RowHandler {

    private static final Set<String> OPPORTUNITY =
            Set.of("机遇", "机会", "opportunity", "opp.", "opp", "o", "正面", "chance");
    private static final Set<String> RISK = Set.of("风险", "risk", "r", "threat", "负面");
    /** What is longer is no word for a strategy. */
    private static final int LONGEST_WORD = 10;

    private static final Pattern PRODUCT =
            Pattern.compile("=?\\s*(\\d+)\\s*[x×*✕X·]\\s*(\\d+)\\s*(?:=\\s*(\\d+))?\\s*(?:[^\\d].*)?");
    private static final Pattern NUMBER = Pattern.compile("[^\\d.,-]*(\\d+)(?:[^\\d.,][^\\d]*)?");

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
        Optional<Integer> likelihood = row.rating("likelihood");
        Optional<Integer> impact = row.rating("impact");
        likelihood.ifPresent(value -> risk.add("likelihood", value));
        impact.ifPresent(value -> risk.add("impact", value));
        score(row, likelihood, impact, risk);
        response(row, risk);
        row.mention("owner", OrganisationPackage.Literals.POSITION, false).ifPresent(owner -> risk.add("owner", owner));
        residual(row, risk);
        row.text("number").ifPresent(number -> risk.add("number", number));
        row.day("due").ifPresent(day -> risk.add("due", day));
        row.word("status", Literals.RISK_STATUS).ifPresent(status -> risk.add("status", status));
        row.day("reviewed").ifPresent(day -> risk.add("reviewed", day));
        row.lines("control").ifPresent(text -> risk.add("control", LocalizedText.of(CellText.plain(text))));
        row.lines("measurement").ifPresent(text -> risk.add("measurement", LocalizedText.of(CellText.plain(text))));
    }

    /** What is left of a risk, by its factors or by a product such as {@code 2×4=8}. */
    private static void residual(RowReader row, Draft risk) {
        Optional<Integer> likelihood = row.rating("residualLikelihood");
        Optional<Integer> impact = row.rating("residualImpact");
        if (likelihood.isPresent() && impact.isPresent()) {
            risk.add("residualLikelihood", likelihood.orElseThrow()).add("residualImpact", impact.orElseThrow());
        }
        Optional<Cell> score = row.cell("residualScore");
        Matcher product = PRODUCT.matcher(score.flatMap(row::peek).orElse(""));
        if (product.matches() && likelihood.isEmpty() && impact.isEmpty()) {
            int first = Integer.parseInt(product.group(1));
            int second = Integer.parseInt(product.group(2));
            if (product.group(3) != null && Integer.parseInt(product.group(3)) != first * second) {
                row.report(score.orElseThrow(), "reported.product", Integer.toString(first * second));
            } else {
                row.text("residualScore");
                risk.add("residualLikelihood", first).add("residualImpact", second);
            }
            return;
        }
        List<String> left = likelihood.isPresent() && impact.isPresent()
                ? List.of()
                : List.of("residualLikelihood", "residualImpact", "residualScore");
        for (String id : left) {
            row.cell(id)
                    .filter(cell -> row.peek(cell).isPresent())
                    .ifPresent(cell -> row.report(cell, "reported.residual"));
        }
        if (left.isEmpty()) {
            score.filter(cell -> row.peek(cell).isPresent()).ifPresent(cell -> row.ignore(cell, "ignored.follows"));
        }
    }

    /** A column called treatment may say the strategy, or what is done where no other column says that. */
    private static void response(RowReader row, Draft risk) {
        Optional<String> text = row.cell("response").flatMap(row::peek);
        if (text.isPresent()
                && row.column("control").isEmpty()
                && !row.isWord("response", Literals.RISK_RESPONSE)
                && text.orElseThrow().length() > LONGEST_WORD) {
            row.lines("response").ifPresent(said -> risk.add("control", LocalizedText.of(CellText.plain(said))));
        } else {
            row.word("response", Literals.RISK_RESPONSE).ifPresent(response -> risk.add("response", response));
        }
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
        if (cell.filter(each -> each.value() instanceof CellValue.Uncomputed).isPresent()
                && likelihood.isPresent()
                && impact.isPresent()) {
            row.ignore(cell.orElseThrow(), "ignored.follows");
            return;
        }
        Optional<String> text = cell.flatMap(row::peek);
        if (text.isEmpty()) {
            row.text("score");
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
                row.text("score");
                risk.add("likelihood", first).add("impact", second);
            }
            return;
        }
        Matcher number = NUMBER.matcher(text.orElseThrow());
        if (likelihood.isEmpty() || impact.isEmpty()) {
            row.report(cell.orElseThrow(), "reported.score");
        } else if (number.matches()) {
            int expected = likelihood.orElseThrow() * impact.orElseThrow();
            if (Integer.parseInt(number.group(1)) != expected) {
                row.report(cell.orElseThrow(), "reported.product", Integer.toString(expected));
            } else {
                row.text("score");
            }
        } else {
            row.ignore(cell.orElseThrow(), "ignored.follows");
        }
    }
}
