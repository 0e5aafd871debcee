package dev.qualis.model.value;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A unit with the dimension that it measures. Two quantities can be compared only where their units are equal; a unit
 * of another dimension makes a text wrong. Besides the units of the language there are those that a company makes:
 * words for what is counted ({@code findings}, {@code m²}), composed ones ({@code N·m}, {@code h/order}), others between
 * quotation marks ({@code "per week"}), and {@code 1} for pure numbers.
 *
 * @param symbol what is written in a text, for example {@code ppm}
 * @param dimension what is measured
 */
public record UnitOfMeasure(String symbol, Dimension dimension) {

    /** What a unit measures. */
    public enum Dimension {
        RATIO,
        COUNT,
        TIME,
        MONEY,
        EMISSION,
        ENERGY,
        MASS,
        LENGTH,
        VOLUME,
        TEMPERATURE,
        ELECTRIC,
        SCORE,
        /** Of a unit that the company made. */
        OWN
    }

    private static final Map<String, UnitOfMeasure> KNOWN = known();

    private static final Pattern COMPOSED =
            Pattern.compile("[\\p{L}_°][\\p{L}\\p{N}_]*([/·][\\p{L}_°][\\p{L}\\p{N}_]*)+");

    /** How people write units of which the language has others of the same meaning. */
    private static final Map<String, String> SPELLINGS =
            Map.of("°C", "degC", "℃", "degC", "µm", "um", "μm", "um", "m³", "m3", "Nm", "N·m");

    private static final String NONE = "1";

    private static final Map<String, String> CHINESE = Map.ofEntries(
            Map.entry("pcs", "件"),
            Map.entry("cases", "起"),
            Map.entry("times", "次"),
            Map.entry("persons", "人"),
            Map.entry("d", "天"),
            Map.entry("weeks", "周"),
            Map.entry("months", "个月"),
            Map.entry("years", "年"),
            Map.entry("points", "分"),
            Map.entry("degC", "℃"));

    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("件", "pcs"),
            Map.entry("次", "times"),
            Map.entry("人", "persons"),
            Map.entry("个", "pcs"),
            Map.entry("天", "d"),
            Map.entry("月", "months"),
            Map.entry("年", "years"),
            Map.entry("分", "points"),
            Map.entry("degC", "°C"));

    private static Map<String, UnitOfMeasure> known() {
        Map<String, UnitOfMeasure> units = new LinkedHashMap<>();
        add(units, Dimension.RATIO, "%", "‰", "ppm", "ppb", "dppm");
        add(units, Dimension.COUNT, "pcs", "cases", "times", "persons", "件", "次", "人", "个");
        add(units, Dimension.TIME, "s", "min", "h", "d", "weeks", "months", "years", "天", "月", "年");
        add(units, Dimension.MONEY, "CNY", "EUR", "USD", "JPY", "GBP", "HKD");
        add(units, Dimension.EMISSION, "kgCO2e", "tCO2e", "gCO2e");
        add(units, Dimension.ENERGY, "Wh", "kWh", "MWh", "GJ", "tce");
        add(units, Dimension.MASS, "g", "kg", "t");
        add(units, Dimension.LENGTH, "nm", "um", "mm", "cm", "m", "km");
        add(units, Dimension.VOLUME, "ml", "l", "L", "m3");
        add(units, Dimension.TEMPERATURE, "K", "degC");
        add(units, Dimension.ELECTRIC, "V", "A", "W", "kW", "dB", "dBm");
        add(units, Dimension.SCORE, "points", "分", "sigma", "Cpk", "NPS");
        return Collections.unmodifiableMap(units);
    }

    private static void add(Map<String, UnitOfMeasure> units, Dimension dimension, String... symbols) {
        for (String symbol : symbols) {
            units.put(symbol, new UnitOfMeasure(symbol, dimension));
        }
    }

    /** All units of the language, in the order in which completion offers them. */
    public static Collection<UnitOfMeasure> all() {
        return KNOWN.values();
    }

    /** The unit that is written with the symbol, or nothing where the language has none. */
    public static Optional<UnitOfMeasure> of(String symbol) {
        return Optional.ofNullable(KNOWN.get(symbol));
    }

    /**
     * Reads the text of a unit: a symbol of the language, a word for what is counted, one composed of several, 1, or one in
     * quotation marks.
     *
     * @throws IllegalArgumentException where no such unit is known
     */
    public static UnitOfMeasure parse(String text) {
        if (text.length() > 2 && text.startsWith("\"") && text.endsWith("\"")) {
            String symbol = text.substring(1, text.length() - 1);
            return of(symbol).orElseGet(() -> new UnitOfMeasure(symbol, Dimension.OWN));
        }
        String symbol = SPELLINGS.getOrDefault(text, text);
        if (symbol.equals(NONE) || COMPOSED.matcher(symbol).matches() || OwnUnit.isCounted(symbol)) {
            return of(symbol).orElseGet(() -> new UnitOfMeasure(symbol, Dimension.OWN));
        }
        return of(symbol).orElseThrow(() -> new IllegalArgumentException("unknown unit '" + text + "'"));
    }

    /** Whether it is that of pure numbers, which are written without one. */
    public boolean isNone() {
        return symbol.equals(NONE);
    }

    /** What Chinese readers call the unit: the symbol itself where everybody writes it so. */
    public String chinese() {
        return CHINESE.getOrDefault(symbol, symbol);
    }

    /** What English readers call the unit: the symbol itself where everybody writes it so. */
    public String english() {
        return ENGLISH.getOrDefault(symbol, symbol);
    }

    /** Whether amounts in this unit are money, so that the unit stands before the number. */
    public boolean isCurrency() {
        return dimension == Dimension.MONEY;
    }

    /** The text from which {@link #parse} reads it. */
    @Override
    public String toString() {
        boolean quoted = dimension == Dimension.OWN
                && !isNone()
                && !COMPOSED.matcher(symbol).matches()
                && !OwnUnit.isCounted(symbol);
        return quoted ? '"' + symbol + '"' : symbol;
    }
}
