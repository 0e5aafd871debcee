package dev.qualis.dsl.ide.fix;

import dev.qualis.dsl.naming.NearNames;
import dev.qualis.model.value.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code unit N}: writes the marked quantity in the unit that the issue names at the place N; {@code unit}: writes a known unit that
 * comes near, or makes an own unit of it.
 */
final class UnitRule implements FixRule {

    private static final int MOST = 3;

    /** A number with its unit behind it, or a currency before it. */
    private static final Pattern QUANTITY =
            Pattern.compile("(?<before>\\p{L}*)\\s*(?<number>-?\\s*[0-9][0-9_.]*)?\\s*(?<behind>.*)", Pattern.DOTALL);

    /** How many of each share make one whole, as powers of ten. */
    private static final Map<String, Integer> SHARES = Map.of("%", 2, "‰", 3, "ppm", 6);

    @Override
    public List<Fix> of(Problem problem, List<String> arguments) {
        Matcher marked = QUANTITY.matcher(problem.marked().strip());
        if (!marked.matches()) {
            return List.of();
        }
        String number = marked.group("number") == null ? "" : marked.group("number");
        String unit = number.isEmpty() || marked.group("before").isEmpty()
                ? (number.isEmpty()
                        ? problem.marked().strip()
                        : marked.group("behind").strip())
                : marked.group("before");
        return arguments.isEmpty()
                ? known(problem, number, unit)
                : converted(problem, number, unit, problem.data(Integer.parseInt(arguments.getFirst())));
    }

    private static List<Fix> converted(Problem problem, String number, String unit, String wanted) {
        if (number.isEmpty() || wanted.isEmpty()) {
            return List.of();
        }
        Integer from = SHARES.get(unit);
        Integer to = SHARES.get(wanted);
        String value = from == null || to == null
                ? number
                : new BigDecimal(number.replaceAll("[_\\s]", ""))
                        .scaleByPowerOfTen(to - from)
                        .stripTrailingZeros()
                        .toPlainString();
        return List.of(written(problem, value, wanted));
    }

    private static List<Fix> known(Problem problem, String number, String unit) {
        List<Fix> fixes = new ArrayList<>();
        List<String> symbols =
                UnitOfMeasure.all().stream().map(UnitOfMeasure::symbol).toList();
        Optional<UnitOfMeasure> meant = UnitOfMeasure.all().stream()
                .filter(each -> unit.equalsIgnoreCase(each.english()) || unit.equals(each.chinese()))
                .findFirst();
        List<String> found = meant.map(each -> List.of(each.symbol()))
                .orElseGet(() -> NearNames.among(symbols).all(unit, MOST));
        found.forEach(symbol -> fixes.add(written(problem, number, symbol)));
        if (!unit.isEmpty() && unit.indexOf('"') < 0) {
            String own = "\"" + unit + "\"";
            String text = number.isEmpty() ? own : number + " " + own;
            fixes.add(Fix.writes(text, problem.replace(text)));
        }
        return fixes;
    }

    private static Fix written(Problem problem, String number, String unit) {
        boolean currency =
                UnitOfMeasure.of(unit).filter(UnitOfMeasure::isCurrency).isPresent();
        String text = number.isEmpty() ? unit : currency ? unit + " " + number : number + " " + unit;
        return Fix.writes(text, problem.replace(text));
    }
}
