package dev.qualis.exchange.value;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts of cells as they are compared: without differences that mean nothing. */
public final class CellText {

    private static final Set<String> NOTHING = Set.of(
            "n/a", "na", "n.a.", "none", "nil", "null", "-", "--", "—", "——", "–", "/", "\\", "无", "不适用", "没有", "空");

    private static final Set<String> OPEN = Set.of("tbd", "tbc", "tba", "?", "??", "待定", "待补充", "待确认", "暂缺", "未定");

    private static final Pattern LIST = Pattern.compile("[、,，;；\\n\\r]+");

    private static final Pattern BETWEEN_IDEOGRAPHS = Pattern.compile("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})");

    private CellText() {}

    /** Half-width letters and digits, one blank between words, none at the ends; letter case stays. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('\u00A0', ' ')
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** What two writings of one name share: no blanks between ideographs, no difference of letter case. */
    public static String key(String text) {
        return BETWEEN_IDEOGRAPHS.matcher(plain(text)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Whether it says that there is nothing to say. */
    public static boolean isNothing(String text) {
        return NOTHING.contains(plain(text).toLowerCase(Locale.ROOT));
    }

    /** Whether it says that something is still to be found out. */
    public static boolean isOpen(String text) {
        return OPEN.contains(plain(text).toLowerCase(Locale.ROOT));
    }

    /** The parts of a list: by ideographic or other commas, semicolons and line breaks; a slash belongs to a name. */
    public static List<String> list(String text) {
        return Arrays.stream(LIST.split(text))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
