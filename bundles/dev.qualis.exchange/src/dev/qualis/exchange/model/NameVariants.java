package dev.qualis.exchange.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Other ways to write the name of one element: {@code 李娜（质量部）}, {@code Braun, Lars}. */
final class NameVariants {

    private static final Pattern BRACKETED = Pattern.compile("(.+?)\\s*[(（](.+)[)）]");
    private static final Pattern FAMILY_FIRST = Pattern.compile("([\\p{L}' -]+),\\s*([\\p{L}' .-]+)");

    private NameVariants() {}

    static List<String> of(String name) {
        List<String> variants = new ArrayList<>();
        Matcher bracketed = BRACKETED.matcher(name);
        if (bracketed.matches()) {
            variants.add(bracketed.group(1));
            variants.add(bracketed.group(2));
        }
        Matcher reversed = FAMILY_FIRST.matcher(name);
        if (reversed.matches()) {
            variants.add(reversed.group(2) + " " + reversed.group(1));
        }
        return variants;
    }
}
