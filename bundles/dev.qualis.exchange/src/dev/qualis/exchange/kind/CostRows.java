package dev.qualis.exchange.kind;

import dev.qualis.exchange.draft.Draft;
import dev.qualis.exchange.draft.Drafts;
import dev.qualis.exchange.sheet.Cell;
import dev.qualis.exchange.table.RowHandler;
import dev.qualis.exchange.table.RowReader;
import dev.qualis.exchange.value.CellText;
import dev.qualis.exchange.value.PeriodReader;
import dev.qualis.exchange.value.ValueWords;
import dev.qualis.model.qms.economics.EconomicsPackage.Literals;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.value.LocalizedText;
import dev.qualis.model.value.Period;
import dev.qualis.model.value.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.Enumerator;

/** Ledgers of quality costs: accounts with amounts, by category. */
public final class CostRows implements RowHandler {

    private static final Pattern TABLE_UNIT = Pattern.compile("(?:单位|货币|unit|currency|in)\\s*[:：]?\\s*(?:人民币)?\\s*(万元|千元|元|CNY|RMB|EUR|USD|万)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PERIOD = Pattern.compile("(?:19|20)\\d{2}(?:\\s*年)?(?:\\s*(?:上半年|下半年|第?[一二三四]季度|-?[HQ]\\d|-\\d{2}|\\d{1,2}月))?");

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
        Optional<Enumerator> category = row.cell("category").isPresent()
                ? row.word("category", Literals.COST_CATEGORY)
                : category(section);
        if (category.isEmpty()) {
            row.report(cell, "reported.category");
            return;
        }
        Draft costs = costs(row, drafts, cell);
        Draft group = costs.part("categories", Literals.COST_GROUP, category.orElseThrow().getLiteral(), cell);
        group.add("category", category.orElseThrow());
        Draft account = group.part("accounts", Literals.COST_ACCOUNT, title.orElseThrow(), cell);
        row.text("second").ifPresent(account::second);
        row.quantity("planned", currency(row)).ifPresent(amount -> account.add("planned", scaled(row, amount)));
        row.quantity("actual", currency(row)).ifPresent(amount -> account.add("actual", scaled(row, amount)));
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
        Matcher named = PERIOD.matcher(CellText.plain(row.table().caption() + " " + row.sheet().name()));
        return row.period()
                .or(() -> named.find() ? Optional.of(named.group()) : Optional.empty())
                .flatMap(text -> PeriodReader.read(text, ""));
    }

    /** The unit of the whole table; yuan where it names none in particular. */
    private static Optional<UnitOfMeasure> currency(RowReader row) {
        String unit = tableUnit(row);
        return UnitOfMeasure.of(unit.matches("EUR|USD") ? unit : "CNY");
    }

    private static String tableUnit(RowReader row) {
        Matcher unit = TABLE_UNIT.matcher(row.table().caption());
        return unit.find() ? unit.group(1).toUpperCase(java.util.Locale.ROOT) : "";
    }

    /** A table in 万元 holds amounts of ten thousand yuan. */
    private static dev.qualis.model.value.Quantity scaled(RowReader row, dev.qualis.model.value.Quantity amount) {
        int power = tableUnit(row).startsWith("万") ? 4 : tableUnit(row).startsWith("千") ? 3 : 0;
        BigDecimal value = amount.value().scaleByPowerOfTen(power).stripTrailingZeros();
        return new dev.qualis.model.value.Quantity(value.scale() < 0 ? value.setScale(0) : value, amount.unit());
    }
}
