package dev.qualis.model.value;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that a company counts in, as {@code findings} or {@code 批}: nothing that reads like a misspelt unit of the language or
 * like the name of one, so that {@code pmm} and {@code hours} are still told.
 */
final class OwnUnit {

    private static final Pattern WORD = Pattern.compile("\\p{Ll}{4,}|\\p{IsHan}+|\\p{L}+[²³]");

    /** Names of units for which the language has a symbol. */
    private static final Set<String> NAMES = Set.of(
            "second",
            "seconds",
            "minute",
            "minutes",
            "hour",
            "hours",
            "days",
            "percent",
            "percentage",
            "euro",
            "euros",
            "dollar",
            "dollars",
            "yuan",
            "pieces",
            "meter",
            "meters",
            "metre",
            "metres",
            "litre",
            "litres",
            "liter",
            "liters",
            "gram",
            "grams",
            "kilogram",
            "kilograms",
            "tonne",
            "tonnes",
            "volt",
            "volts",
            "watt",
            "watts",
            "秒",
            "分钟",
            "小时",
            "周",
            "百分比",
            "元",
            "米",
            "升",
            "克",
            "公斤",
            "千克",
            "吨");

    private OwnUnit() {}

    /** Whether a word that the language does not know may be a unit. */
    static boolean isCounted(String word) {
        return WORD.matcher(word).matches()
                && !NAMES.contains(word)
                && UnitOfMeasure.all().stream().noneMatch(known -> isNear(word, known.symbol()));
    }

    /** Whether two words of three letters or more differ in one letter, or in two that are exchanged. */
    private static boolean isNear(String word, String symbol) {
        String one = word.toLowerCase(Locale.ROOT);
        String other = symbol.toLowerCase(Locale.ROOT);
        int shorter = Math.min(one.length(), other.length());
        if (shorter < 3 || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int from = 0;
        while (from < shorter && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        int alike = 0;
        while (alike < shorter - from
                && one.charAt(one.length() - 1 - alike) == other.charAt(other.length() - 1 - alike)) {
            alike++;
        }
        String mine = one.substring(from, one.length() - alike);
        String its = other.substring(from, other.length() - alike);
        boolean exchanged = mine.length() == 2
                && mine.equals(new StringBuilder(its).reverse().toString());
        return Math.max(mine.length(), its.length()) <= 1 || exchanged;
    }
}
