package dev.qualis.analysis;

import dev.qualis.model.qms.core.Language;
import dev.qualis.model.value.Period;

/** How periods read, in texts and on pictures alike. */
public final class PeriodText {

    private PeriodText() {}

    /** {@code 2026 年上半年} or {@code H1 2026}; a range of years with a dash. */
    public static String of(Period period, Language language) {
        String text = period.text();
        if (!text.matches("\\d{4}-[HQ]\\d")) {
            return language == Language.EN ? text.replace("..", "–") : chinese(text);
        }
        String year = text.substring(0, 4);
        String part = text.substring(5);
        return language == Language.EN ? part + " " + year : year + " 年" + chinesePart(part);
    }

    private static String chinese(String text) {
        return switch (text.length()) {
            case 4 -> text + " 年";
            case 7 -> text.substring(0, 4) + " 年 " + Integer.parseInt(text.substring(5)) + " 月";
            default -> text.replace("..", "–") + " 年";
        };
    }

    /** Where it stands below an axis or before a value: a year is its number there, which is shorter and as plain. */
    public static String brief(Period period, Language language) {
        return period.text().matches("\\d{4}(\\.\\.\\d{4})?") ? period.text().replace("..", "–") : of(period, language);
    }

    private static String chinesePart(String part) {
        return switch (part) {
            case "H1" -> "上半年";
            case "H2" -> "下半年";
            case "Q1" -> "第一季度";
            case "Q2" -> "第二季度";
            case "Q3" -> "第三季度";
            default -> "第四季度";
        };
    }
}
