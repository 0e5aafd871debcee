package dev.qualis.exchange.value;

import dev.qualis.exchange.sheet.CellValue;
import dev.qualis.exchange.value.Reading.Nothing;
import dev.qualis.exchange.value.Reading.Reason;
import dev.qualis.exchange.value.Reading.Unclear;
import dev.qualis.exchange.value.Reading.Value;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers with what stands around them: {@code 1,200ppm}, {@code 2.5万}, {@code (1,200)}, {@code ≥98 %}, {@code ¥300}. */
public final class AmountReader {

    private static final Pattern AMOUNT = Pattern.compile(
            "(?<bound>≥|≤|>=|<=|>|<|大于等于|小于等于|不低于|不少于|不小于|不高于|不超过|不大于|至少|至多|最少|最多|最低|最高|大于|小于|高于|低于|at least |at most"
                    + " |not more than |no more than |not less than |no less than |more than |less than |up to"
                    + " |max(?:imum|\\.)?|min(?:imum|\\.)?)?\\s*"
                    + "(?<currency>¥|￥|\\$|€|£|rmb|cny|usd|eur|gbp|jpy|hkd)?\\s*(?<sign>[-−+])?\\s*(?<number>\\d[\\d,"
                    + " ']*(?:\\.\\d+)?)\\s*(?<scale>万|亿|千|百万|k(?![a-z])|mio\\.?|million)?\\s*(?<unit>[^\\d\\s].*)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BOUND_BEHIND = Pattern.compile("([\\d.,]+.{0,4}?)\\s*\\(?((?:及|或)?以[上下内])\\)?");

    private static final Pattern NEGATIVE = Pattern.compile("\\((.*)\\)");

    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}([, '])\\d{3}(?:\\1\\d{3})*(?:\\.\\d+)?");

    private static final Map<String, String> CURRENCIES =
            Map.of("¥", "CNY", "￥", "CNY", "rmb", "CNY", "$", "USD", "€", "EUR", "£", "GBP");

    private static final Map<String, Integer> SCALES =
            Map.of("千", 3, "k", 3, "万", 4, "百万", 6, "mio", 6, "mio.", 6, "million", 6, "亿", 8);

    private static final Map<String, String> BOUNDS = Map.ofEntries(
            Map.entry(">=", "≥"),
            Map.entry("<=", "≤"),
            Map.entry("不低于", "≥"),
            Map.entry("不少于", "≥"),
            Map.entry("至少", "≥"),
            Map.entry("at least", "≥"),
            Map.entry("不高于", "≤"),
            Map.entry("不超过", "≤"),
            Map.entry("大于等于", "≥"),
            Map.entry("小于等于", "≤"),
            Map.entry("不小于", "≥"),
            Map.entry("不大于", "≤"),
            Map.entry("至多", "≤"),
            Map.entry("最少", "≥"),
            Map.entry("最多", "≤"),
            Map.entry("最低", "≥"),
            Map.entry("最高", "≤"),
            Map.entry("大于", ">"),
            Map.entry("小于", "<"),
            Map.entry("高于", ">"),
            Map.entry("低于", "<"),
            Map.entry("not more than", "≤"),
            Map.entry("no more than", "≤"),
            Map.entry("not less than", "≥"),
            Map.entry("no less than", "≥"),
            Map.entry("more than", ">"),
            Map.entry("less than", "<"),
            Map.entry("up to", "≤"),
            Map.entry("max", "≤"),
            Map.entry("max.", "≤"),
            Map.entry("maximum", "≤"),
            Map.entry("min", "≥"),
            Map.entry("min.", "≥"),
            Map.entry("minimum", "≥"),
            Map.entry("at most", "≤"));

    private AmountReader() {}

    /** Reads a cell of a column that holds numbers. */
    public static Reading<Amount> read(CellValue cell) {
        return switch (cell) {
            case CellValue.Numeric(BigDecimal value, boolean percent) ->
                new Value<>(new Amount(value, percent ? "%" : "", "", false));
            case CellValue.Text(String text) -> text(text);
            case CellValue.Fault ignored -> new Unclear<>(Reason.FAULT);
            case CellValue.Uncomputed ignored -> new Unclear<>(Reason.UNCOMPUTED);
            case CellValue.Day ignored -> new Unclear<>(Reason.NUMBER);
            case CellValue.Truth ignored -> new Unclear<>(Reason.NUMBER);
        };
    }

    /** Reads a text. */
    public static Reading<Amount> text(String cell) {
        String text = CellText.plain(cell);
        if (CellText.isNothing(text)) {
            return new Nothing<>();
        }
        if (CellText.isOpen(text)) {
            return new Unclear<>(Reason.OPEN);
        }
        Matcher behind = BOUND_BEHIND.matcher(text);
        if (behind.matches()) {
            return text((behind.group(2).contains("上") ? "≥" : "≤") + behind.group(1));
        }
        Matcher negative = NEGATIVE.matcher(text);
        Matcher amount = AMOUNT.matcher(negative.matches() ? negative.group(1) : text);
        if (!amount.matches()) {
            return new Unclear<>(Reason.NUMBER);
        }
        String digits = amount.group("number").strip();
        if (!digits.matches("\\d+(?:\\.\\d+)?") && !THOUSANDS.matcher(digits).matches()) {
            return new Unclear<>(Reason.NUMBER_AMBIGUOUS);
        }
        BigDecimal value = new BigDecimal(digits.replaceAll("[, ']", ""));
        if (amount.group("scale") != null) {
            value = value.scaleByPowerOfTen(SCALES.get(amount.group("scale").toLowerCase(java.util.Locale.ROOT)));
        }
        String sign = amount.group("sign");
        boolean below = negative.matches() ^ (sign != null && !sign.equals("+"));
        return new Value<>(new Amount(
                plain(below ? value.negate() : value), unit(amount), bound(amount), amount.group("scale") != null));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String unit(Matcher amount) {
        String currency = amount.group("currency");
        String unit = amount.group("unit");
        if (currency != null && (unit == null || unit.strip().equals("元"))) {
            String known = currency.toLowerCase(java.util.Locale.ROOT);
            return CURRENCIES.getOrDefault(known, currency.toUpperCase(java.util.Locale.ROOT));
        }
        return unit == null ? "" : unit.strip();
    }

    private static String bound(Matcher amount) {
        String bound = amount.group("bound");
        return bound == null
                ? ""
                : BOUNDS.getOrDefault(bound.strip().toLowerCase(java.util.Locale.ROOT), bound.strip());
    }
}
