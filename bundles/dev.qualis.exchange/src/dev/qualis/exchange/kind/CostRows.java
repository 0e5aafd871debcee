package dev.qualis.exchange.kind;

import dev.qualis.exchange.draft.Draft;
import dev.qualis.exchange.draft.Drafts;
import dev.qualis.exchange.sheet.Cell;
import dev.qualis.exchange.table.RowHandler;
import dev.qualis.exchange.table.RowReader;
import dev.qualis.exchange.value.CellText;
import dev.qualis.exchange.value.PeriodReader;
import dev.qualis.exchange.value.UnitNames;
import dev.qualis.exchange.value.ValueWords;
import dev.qualis.model.qms.economics.EconomicsPackage.Literals;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.value.LocalizedText;
import dev.qualis.model.value.Period;
import dev.qualis.model.value.Quantity;
import dev.qualis.model.value.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;

/** Ledgers of quality costs: accounts with amounts, by category. */
public final class CostRows implements RowHandler {

    private static final Pattern TABLE_UNIT = Pattern.compile(
            "(?:单位|货币|unit|currency|in)\\s*[:：]?\\s*(?:人民币)?\\s*(万元|千元|元|CNY|RMB|EUR|USD|万)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PERIOD =
            Pattern.compile("(?:19|20)\\d{2}(?:\\s*年)?(?:\\s*(?:上半年|下半年|第?[一二三四]季度|-?[HQ]\\d|-\\d{2}|\\d{1,2}月))?");

    private final ValueWords words;

    public CostRows(ValueWords words) {
        this.words = words;
    }

    @Override
    public List<String> summed() {
        return List.of("planned", "actual");
    }

    @Override
    public boolean takesSection(String heading) {
        return category(heading).isPresent();
    }

    private Optional<Enumerator> category(String heading) {
        return words.find(Literals.COST_CATEGORY, heading.replaceFirst("^[一二三四五六七八九十\\dIVX]+[、.．)]?\\s*", ""));
    }

    @Override
    public void read(RowReader row, String section, Drafts drafts) {
        Optional<String> title = row.text("title");
        if (title.isEmpty()) {
            return;
        }
        Cell cell = row.cell("title").orElseThrow();
        Optional<Enumerator> category =
                row.cell("category").isPresent() ? row.word("category", Literals.COST_CATEGORY) : category(section);
        if (category.isEmpty()) {
            row.report(cell, "reported.category");
            return;
        }
        Draft costs = costs(row, drafts, cell);
        Draft group = costs.part(
                "categories", Literals.COST_GROUP, category.orElseThrow().getLiteral(), cell);
        group.add("category", category.orElseThrow());
        Draft account = group.part("accounts", Literals.COST_ACCOUNT, title.orElseThrow(), cell);
        row.text("second").ifPresent(account::second);
        for (String id : summed()) {
            row.quantity(id, currency(row))
                    .ifPresent(amount -> account.add(
                            id,
                            new Quantity(
                                    plain(
                                            hasOwnScale(row, id)
                                                    ? amount.value()
                                                    : amount.value().scaleByPowerOfTen(power(row))),
                                    amount.unit())));
        }
        row.mention("unit", OrganisationPackage.Literals.ORGANISATIONAL_UNIT, false)
                .ifPresent(unit -> account.add("by", unit));
        row.text("channel").ifPresent(channel -> account.add("channel", LocalizedText.of(channel)));
    }

    private static Draft costs(RowReader row, Drafts drafts, Cell cell) {
        Optional<Period> period = period(row);
        Draft costs = drafts.of(
                Literals.QUALITY_COSTS, "质量成本" + period.map(each -> " " + each).orElse(""), row.sheet(), cell);
        period.ifPresent(each -> costs.add("period", each));
        currency(row).ifPresent(unit -> costs.add("currency", unit));
        return costs;
    }

    private static Optional<Period> period(RowReader row) {
        Matcher named = PERIOD.matcher(
                CellText.plain(row.table().caption() + " " + row.sheet().name()));
        return row.period()
                .or(() -> named.find() ? Optional.of(named.group()) : Optional.empty())
                .flatMap(text -> PeriodReader.read(text, ""));
    }

    /** The unit of the whole table; yuan where it names none in particular. */
    private static Optional<UnitOfMeasure> currency(RowReader row) {
        return Stream.of(tableUnit(row), row.unit("planned"), row.unit("actual"))
                .map(UnitNames::find)
                .flatMap(Optional::stream)
                .filter(UnitOfMeasure::isCurrency)
                .findFirst()
                .or(() -> UnitOfMeasure.of("CNY"));
    }

    private static String tableUnit(RowReader row) {
        Matcher unit = TABLE_UNIT.matcher(row.table().caption());
        return unit.find() ? unit.group(1).toUpperCase(java.util.Locale.ROOT) : "";
    }

    /** A table in 万元 holds amounts of ten thousand yuan. */
    private static int power(RowReader row) {
        return tableUnit(row).startsWith("万") ? 4 : tableUnit(row).startsWith("千") ? 3 : 0;
    }

    /** A cell such as 30 万元 says itself what it counts in. */
    private static boolean hasOwnScale(RowReader row, String id) {
        return row.cell(id)
                .map(cell -> cell.value().shown().matches("(?s).*[万亿千元].*"))
                .orElse(false);
    }

    @Override
    public Optional<BigDecimal> summand(RowReader row, String id) {
        return row.amountOf(id)
                .map(amount -> hasOwnScale(row, id) ? amount.value().scaleByPowerOfTen(-power(row)) : amount.value())
                .map(CostRows::plain);
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
