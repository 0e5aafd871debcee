package dev.qualis.app;

import java.util.Random;

/** Small models that a seed makes: elements with titles of odd characters, references, amounts and days. */
final class GeneratedModel {
    private static final String[] TITLES = {
        "质量部", "A|B", "back\\slash", "\\\"quoted\\\"", "多 个  空格", "Ünï", "𠮷野", "<b>&amp;", "'", "emoji 😀", "制品 – 1/2"
    };

    private GeneratedModel() {}

    static String of(Random random) {
        StringBuilder text = new StringBuilder();
        if (random.nextBoolean()) {
            text.append("project P ")
                    .append(title(random))
                    .append(" language zh, en { model date 2026-0")
                    .append(1 + random.nextInt(9))
                    .append("-1")
                    .append(random.nextInt(10))
                    .append(" }\n");
        }
        if (random.nextBoolean()) {
            text.append("use library CQOS\n");
        }
        boolean guide = text.indexOf("CQOS") >= 0;
        int units = 1 + random.nextInt(4);
        int positions = 1 + random.nextInt(6);
        for (int i = 0; i < units; i++) {
            text.append("unit U").append(i).append(' ').append(title(random));
            text.append(i == 0 ? "\n" : " in U" + random.nextInt(i) + "\n");
        }
        for (int i = 0; i < positions; i++) {
            text.append("position Q-")
                    .append(i)
                    .append(' ')
                    .append(title(random))
                    .append(" in U")
                    .append(random.nextInt(units));
            text.append(i == 0 ? "" : " reports to Q-" + random.nextInt(i)).append(" {\n");
            text.append(random.nextBoolean() ? "    authority veto over productRelease, shipment\n" : "");
            text.append(random.nextBoolean() ? "    headcount " + (1 + random.nextInt(9)) + "\n" : "");
            text.append(random.nextBoolean() ? "    duties " + title(random) + "\n" : "");
            text.append(
                    guide && random.nextBoolean()
                            ? "    fulfils CQOS 4.3.a, CQOS 4.4 evidence " + title(random) + "\n"
                            : "");
            text.append("}\n");
        }
        for (int i = 0; i < random.nextInt(4); i++) {
            text.append("metric M")
                    .append(i)
                    .append(' ')
                    .append(title(random))
                    .append(" in ppm { target ")
                    .append(random.nextInt(5000))
                    .append(" ppm values { 2025: ")
                    .append(random.nextInt(9999))
                    .append(" ppm 2026-H1: ")
                    .append(random.nextInt(99))
                    .append('.')
                    .append(random.nextInt(10))
                    .append(" ppm } }\n");
        }
        for (int i = 0; i < random.nextInt(4); i++) {
            text.append("process R")
                    .append(i)
                    .append(' ')
                    .append(title(random))
                    .append(" { owner Q-")
                    .append(random.nextInt(positions))
                    .append(" raci { A Q-")
                    .append(random.nextInt(positions))
                    .append(" R Q-")
                    .append(random.nextInt(positions))
                    .append(" } }\n");
        }
        return text.toString();
    }

    private static String title(Random random) {
        String first = "\"" + TITLES[random.nextInt(TITLES.length)] + "\"";
        return random.nextBoolean() ? first : first + " | \"" + TITLES[random.nextInt(TITLES.length)] + "\"";
    }
}
