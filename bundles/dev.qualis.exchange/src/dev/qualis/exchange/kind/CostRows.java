package dev.qualis.exchange.kind;

import dev.qualis.exchange.draft.Draft;
import dev.qualis.exchange.draft.Drafts;
import dev.qualis.exchange.sheet.Cell;
import dev.qualis.exchange.sheet.CellValue;
import dev.qualis.exchange.table.Kind;
import dev.qualis.exchange.table.RowHandler;
import dev.qualis.exchange.table.RowReader;
import dev.qualis.exchange.table.Table.TableColumn;
import dev.qualis.exchange.value.Amount;
import dev.qualis.exchange.value.CellText;
import dev.qualis.exchange.value.PeriodReader;
import dev.qualis.exchange.value.UnitNames;
import dev.qualis.exchange.value.ValueWords;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.economics.EconomicsPackage.Literals;
import dev.qualis.model.qms.economics.QualityCosts;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.process.ProcessPackage;
import dev.qualis.model.value.LocalizedText;
import dev.qualis.model.value.Period;
import dev.qualis.model.value.Quantity;
import dev.qualis.model.value.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;

/** Ledgers of quality costs: accounts with amounts, by category. */
public final class CostRows implements RowHandler {

    private static final Pattern TABLE_UNIT = Pattern.compile(
            "(?:单位|货币|unit|currency|\\bin|[(（,，:：])\\s*[:：]?\\s*(?:人民币)?\\s*(百万元|万元|千元|亿元|元|[kt]\\s?(?:CNY|RMB|EUR|USD|GBP)|CNY|RMB|EUR|USD|GBP|万)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PERIOD =
            Pattern.compile("(?:19|20)\\d{2}(?:\\s*年)?(?:\\s*(?:上半年|下半年|第?[一二三四]季度|-?[HQ]\\d|-\\d{2}|\\d{1,2}月))?");

    /** What an amount of the table counts, in English: the first that is said. */
    private static final List<Map.Entry<Pattern, Integer>> SCALES = List.of(
            Map.entry(Pattern.compile("\\b10\\s?k\\b|\\b10[,.]?000 |ten thousand"), 4),
            Map.entry(Pattern.compile("\\bmillions?\\b|\\bmio\\b|\\bm (?:cny|rmb|eur|usd|gbp)\\b"), 6),
            Map.entry(
                    Pattern.compile(
                            "'000|\\b1[,.]?000"
                                    + " |\\bthousands?\\b|\\b[kt]\\s?(?:cny|rmb|eur|usd|gbp)\\b|\\b(?:cny|rmb|eur|usd|gbp)\\s?k\\b"),
                    3));

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
        BigDecimal sum = months(row, account);
        for (String id : summed()) {
            Optional<Cell> at = row.cell(id);
            if (id.equals("actual")
                    && sum.signum() != 0
                    && at.filter(CostRows::isUncomputed).isPresent()) {
                row.ignore(at.orElseThrow(), "ignored.follows");
                continue;
            }
            row.quantity(id, currency(row))
                    .map(amount -> scaled(row, at, amount))
                    .ifPresent(amount -> {
                        account.add(id, amount);
                        if (id.equals("actual")
                                && sum.signum() != 0
                                && amount.value().compareTo(sum) != 0) {
                            row.report(at.orElseThrow(), "reported.sum", sum.toPlainString());
                        }
                    });
        }
        row.mention("unit", OrganisationPackage.Literals.ORGANISATIONAL_UNIT, false)
                .ifPresent(unit -> account.add("by", unit));
        row.text("channel").ifPresent(channel -> account.add("channel", LocalizedText.of(channel)));
    }

    /** The amounts of the months or quarters, and what they come to. */
    private BigDecimal months(RowReader row, Draft account) {
        BigDecimal sum = BigDecimal.ZERO;
        List<TableColumn> columns = row.columns(Kind.PERIODS);
        for (TableColumn column : columns) {
            Optional<Cell> at = row.at(column);
            Optional<Quantity> amount = row.quantity(column, currency(row)).map(each -> scaled(row, at, each));
            if (amount.isPresent()) {
                account.part(
                                "values",
                                ProcessPackage.Literals.MEASURED_VALUE,
                                column.period().orElseThrow().toString(),
                                at.orElseThrow())
                        .add("period", column.period().orElseThrow())
                        .add("value", amount.orElseThrow());
                sum = isOfOthers(column, columns)
                        ? sum
                        : sum.add(amount.orElseThrow().value());
            }
        }
        return plain(sum);
    }

    /** Whether a column is of a quarter whose months have columns of their own. */
    private static boolean isOfOthers(TableColumn column, List<TableColumn> columns) {
        Period whole = column.period().orElseThrow();
        return columns.stream()
                .map(other -> other.period().orElseThrow())
                .anyMatch(part -> !part.equals(whole) && whole.contains(part));
    }

    private static Quantity scaled(RowReader row, Optional<Cell> cell, Quantity amount) {
        return new Quantity(
                plain(hasOwnScale(cell) ? amount.value() : amount.value().scaleByPowerOfTen(power(row))),
                amount.unit());
    }

    private static boolean isUncomputed(Cell cell) {
        return cell.value() instanceof CellValue.Uncomputed;
    }

    private static Draft costs(RowReader row, Drafts drafts, Cell cell) {
        Optional<NamedElement> known = row.container(Literals.QUALITY_COSTS);
        if (known.isPresent()) {
            return drafts.of(Literals.QUALITY_COSTS, KnownTitles.of(known.orElseThrow()), row.sheet(), cell);
        }
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
        return Stream.of(
                        tableUnit(row).replaceFirst("^(百万|[万千亿]|[KT] ?(?=[A-Z]{3}))", ""),
                        row.unit("planned").replaceFirst("^(?i)[kt]\\s", ""),
                        row.unit("actual"))
                .map(UnitNames::find)
                .flatMap(Optional::stream)
                .filter(UnitOfMeasure::isCurrency)
                .findFirst()
                .or(() -> row.container(Literals.QUALITY_COSTS)
                        .map(QualityCosts.class::cast)
                        .map(QualityCosts::getCurrency))
                .or(() -> UnitOfMeasure.of("CNY"));
    }

    private static String tableUnit(RowReader row) {
        Matcher unit = TABLE_UNIT.matcher(CellText.plain(row.table().caption()));
        return unit.find() ? unit.group(1).toUpperCase(java.util.Locale.ROOT) : "";
    }

    /** A table in 万元 holds amounts of ten thousand yuan. */
    private static int power(RowReader row) {
        String caption = CellText.plain(row.table().caption()).toLowerCase(java.util.Locale.ROOT);
        for (Map.Entry<Pattern, Integer> scale : SCALES) {
            if (scale.getKey().matcher(caption).find()) {
                return scale.getValue();
            }
        }
        return switch (tableUnit(row).isEmpty() ? ' ' : tableUnit(row).charAt(0)) {
            case '万' -> 4;
            case '千' -> 3;
            case '百' -> 6;
            case '亿' -> 8;
            default -> 0;
        };
    }

    /** A cell such as 30 万元 says itself what it counts in. */
    private static boolean hasOwnScale(Optional<Cell> cell) {
        return cell.map(each -> each.value().shown().matches("(?is).*([万亿千元¥￥$€£]|cny|rmb|eur|usd|gbp).*"))
                .orElse(false);
    }

    @Override
    public Optional<BigDecimal> summand(RowReader row, String id) {
        boolean byMonths = id.equals("actual")
                && row.cell(id).filter(CostRows::isUncomputed).isPresent();
        return byMonths
                ? row.columns(Kind.PERIODS).stream()
                        .filter(column -> !isOfOthers(column, row.columns(Kind.PERIODS)))
                        .map(column -> row.amountOf(column).map(amount -> inTableUnit(row, row.at(column), amount)))
                        .flatMap(Optional::stream)
                        .reduce(BigDecimal::add)
                : row.amountOf(id).map(amount -> inTableUnit(row, row.cell(id), amount));
    }

    private static BigDecimal inTableUnit(RowReader row, Optional<Cell> cell, Amount amount) {
        return plain(hasOwnScale(cell) ? amount.value().scaleByPowerOfTen(-power(row)) : amount.value());
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
