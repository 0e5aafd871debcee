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
            "n/a",
            "na",
            "n.a.",
            "none",
            "nil",
            "null",
            "-",
            "--",
            "---",
            "—",
            "——",
            "–",
            "/",
            "//",
            "\\",
            "*",
            "无",
            "不适用",
            "没有",
            "空",
            "暂无",
            "无要求",
            "not applicable");

    private static final Set<String> OPEN = Set.of(
            "tbd",
            "tbc",
            "tba",
            "?",
            "??",
            "待定",
            "待补充",
            "待确认",
            "暂缺",
            "未定",
            "待核实",
            "待更新",
            "to be defined",
            "to be determined");

    private static final Set<String> ENDLESS = Set.of(
            "长期", "长期有效", "永久", "永久有效", "持续", "无期限", "ongoing", "permanent", "unlimited", "indefinite", "no expiry");

    /** Many people at once, with how many or of which department: 全体新员工（12人）, all operators of line 2. */
    private static final Pattern CROWD = Pattern.compile(
            "(?:全体|全部|所有|各)[^,，、;；]+|[^,，、;；]*[(（]?(?:共|等)?\\d+\\s*[人名位][)）]?|(?:all|every|each) .+|.*\\d+"
                    + " (?:persons|people|employees|operators|participants).*");

    private static final Set<String> GROUP = Set.of(
            "全员",
            "全体",
            "全体员工",
            "全体人员",
            "所有员工",
            "所有人",
            "各部门",
            "相关人员",
            "all",
            "all staff",
            "all employees",
            "everyone",
            "everybody");

    private static final Pattern LIST = Pattern.compile("[、,，;；\\n\\r]+");

    /** The number of a line in a list within a cell: {@code 1、}, {@code 2)}, {@code (3)}, {@code ①}. */
    private static final Pattern NUMBERED = Pattern.compile("(?:^|(?<=[\\n"
            + "\\r"
            + ";；。]))\\s*(?:[(（]\\d{1,2}[)）]|\\d{1,2}\\s*[)）、．]|\\d{1,2}\\.(?!\\d)|[①-⑳]|[•·▪●○◆-]\\s)\\s*");

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

    /** Whether it says that a day never comes. */
    public static boolean isEndless(String text) {
        return ENDLESS.contains(plain(text).toLowerCase(Locale.ROOT));
    }

    /** Whether it names everybody instead of somebody. */
    public static boolean isGroup(String text) {
        String plain = plain(text).toLowerCase(Locale.ROOT);
        return GROUP.contains(plain) || CROWD.matcher(plain).matches();
    }

    /** Whether it says that something is still to be found out. */
    public static boolean isOpen(String text) {
        return OPEN.contains(plain(text).toLowerCase(Locale.ROOT));
    }

    /** The parts of a list: by ideographic or other commas, semicolons and line breaks, without their numbers; a slash belongs to a name. */
    public static List<String> list(String text) {
        return Arrays.stream(LIST.split(NUMBERED.matcher(text).replaceAll("\n")))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The names of a list of people, where a slash parts as well. */
    public static List<String> people(String text) {
        return list(text.replaceAll("[/／|｜&＆]", "\n"));
    }

    /** Whether all of it stands in brackets: {@code （空缺）}. */
    public static String withoutOuterBrackets(String text) {
        return plain(text).replaceFirst("^[(\\[<【](.*)[)\\]>】]$", "$1").strip();
    }
}
