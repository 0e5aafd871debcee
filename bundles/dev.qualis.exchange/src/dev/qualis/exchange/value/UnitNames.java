package dev.qualis.exchange.value;

import dev.qualis.model.value.UnitOfMeasure;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Units as sheets name them. */
public final class UnitNames {

    private static final Map<String, String> OTHER = Map.ofEntries(
            Map.entry("元", "CNY"),
            Map.entry("人民币", "CNY"),
            Map.entry("rmb", "CNY"),
            Map.entry("百分比", "%"),
            Map.entry("百分点", "%"),
            Map.entry("percent", "%"),
            Map.entry("台", "pcs"),
            Map.entry("只", "pcs"),
            Map.entry("pc", "pcs"),
            Map.entry("piece", "pcs"),
            Map.entry("pieces", "pcs"),
            Map.entry("起", "cases"),
            Map.entry("case", "cases"),
            Map.entry("time", "times"),
            Map.entry("名", "persons"),
            Map.entry("people", "persons"),
            Map.entry("person", "persons"),
            Map.entry("小时", "h"),
            Map.entry("hour", "h"),
            Map.entry("hours", "h"),
            Map.entry("分钟", "min"),
            Map.entry("minutes", "min"),
            Map.entry("day", "d"),
            Map.entry("days", "d"),
            Map.entry("日", "d"),
            Map.entry("周", "weeks"),
            Map.entry("个月", "months"),
            Map.entry("吨", "t"),
            Map.entry("千克", "kg"),
            Map.entry("公斤", "kg"),
            Map.entry("度", "kWh"),
            Map.entry("分", "points"),
            Map.entry("point", "points"),
            Map.entry("dollar", "USD"),
            Map.entry("美元", "USD"),
            Map.entry("€", "EUR"),
            Map.entry("$", "USD"),
            Map.entry("£", "GBP"),
            Map.entry("¥", "CNY"),
            Map.entry("欧元", "EUR"));

    private UnitNames() {}

    /** The unit that a column for units names: one of the language, one of tens of thousands of yuan, thousands of euros and the like, or one composed of words, such as 件/年. */
    public static Optional<UnitOfMeasure> declared(String written) {
        String text = CellText.plain(written);
        return find(text)
                .or(() -> find(
                        text.replaceFirst("(?i)^(?:百万|万|千|亿|[kt](?=\\s*(?:eur|usd|cny|rmb|gbp|元|€|\\$|¥|£)))\\s*", "")))
                .or(() -> text.indexOf('/') > 0 ? composed(text) : Optional.empty());
    }

    private static Optional<UnitOfMeasure> composed(String text) {
        try {
            return Optional.of(UnitOfMeasure.parse(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** The unit of the language; nothing where it has none of that name. */
    public static Optional<UnitOfMeasure> find(String written) {
        String text = CellText.plain(written);
        return UnitOfMeasure.of(text)
                .or(() -> Optional.ofNullable(OTHER.get(text.toLowerCase(Locale.ROOT)))
                        .flatMap(UnitOfMeasure::of))
                .or(() -> UnitOfMeasure.all().stream()
                        .filter(unit -> unit.symbol().equalsIgnoreCase(text))
                        .findFirst());
    }
}
