package dev.qualis.exchange.table;

import dev.qualis.exchange.value.CellText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names by which a head may be known, the most exact first: people add years, formulas and letters to a name ({@code 2026 目标},
 * {@code 风险值 R=L×S}), say before it that it is the present one ({@code 现有控制措施}), and write two names in one head
 * ({@code 责任部门/人}).
 */
final class HeadVariants {

    private static final Pattern PARTS =
            Pattern.compile("[/／\\\\＼|、，,\\n]| and | & |(?<=\\p{IsHan})[及和或与](?=\\p{IsHan})");
    private static final Pattern FORMULA = Pattern.compile("\\s*[=＝].*");
    private static final Pattern YEAR = Pattern.compile("(?:fy\\s?)?(?:19|20)\\d{2}\\s*(?:年度?)?");
    private static final Pattern SIGN = Pattern.compile("(?<=\\p{IsHan})\\s*[a-z]{1,3}$");
    private static final Pattern ADJECTIVE =
            Pattern.compile("^(?:现有|当前|现行|目前|已有|主要|相关|涉及|对应|具体|拟采取|拟定|所属|本年度?|年度|最近一次|最近|最新|existing|current|main|"
                    + "planned|proposed|actual|latest|most recent|applicable|affected|relevant)\\s*");
    private static final Pattern ADDITION =
            Pattern.compile("(?<=.{2})(?:说明|描述|情况|内容|明细|列表|要求|affected|description|details|list|name)$");

    private HeadVariants() {}

    static List<String> of(String head) {
        Set<String> variants = new LinkedHashSet<>();
        String whole = Kind.normal(head);
        add(variants, whole);
        String plain = CellText.key(head.replace("\n", " / "));
        add(variants, Kind.normal(FORMULA.matcher(plain).replaceAll("")));
        for (String part : PARTS.split(CellText.plain(head.replace("\n", "/")))) {
            add(variants, Kind.normal(part));
        }
        for (String variant : variants.toArray(String[]::new)) {
            add(variants, YEAR.matcher(variant).replaceAll("").strip());
        }
        for (String variant : variants.toArray(String[]::new)) {
            add(variants, SIGN.matcher(variant).replaceAll(""));
            add(variants, ADJECTIVE.matcher(variant).replaceFirst(""));
        }
        for (String variant : variants.toArray(String[]::new)) {
            add(variants, ADDITION.matcher(variant).replaceFirst("").strip());
        }
        return List.copyOf(variants);
    }

    private static void add(Set<String> variants, String variant) {
        if (!variant.isBlank()) {
            variants.add(variant);
        }
    }
}
