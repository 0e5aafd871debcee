package dev.qualis.design;

/** The text of a project of any size that has something on every representation. */
final class GeneratedModel {
    private static final int PARTS = 9;
    private static final int LANES = 3;
    private static final String[] CATEGORIES = {"management", "core", "support"};
    private static final String[] MARKETS = {"CN", "EU", "US"};

    private final StringBuilder text = new StringBuilder();
    private final int nodes;

    private GeneratedModel(int nodes) {
        this.nodes = nodes;
    }

    /**
     * @param nodes how many nodes the larger diagrams have, roughly
     */
    static String of(int nodes) {
        GeneratedModel model = new GeneratedModel(nodes);
        model.line("project P \"项目\" | \"Project\" language zh, en { model date 2026-11-20 }");
        model.line("use library CQOS, ISO9001");
        model.organisation();
        model.processes();
        model.strategy();
        model.compliance();
        model.economics();
        return model.text.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void organisation() {
        line("enterprise E \"企业\" | \"Enterprise\" { markets CN, EU, US }");
        line("unit HQ \"总部\" | \"Headquarters\" headed by GM");
        line("position GM \"总经理\" | \"General manager\" in HQ { top manager }");
        line("position CQO \"首席质量官\" | \"Chief quality officer\" in HQ reports to GM { chief quality officer }");
        for (int i = 0; i < nodes / 10; i++) {
            line("unit U" + i + " \"部门" + i + "\" | \"Department number " + i + "\" in HQ headed by H" + i);
            line("position H" + i + " \"部长" + i + "\" | \"Head of department " + i + "\" in U" + i + " reports to GM");
            for (int j = 0; j < 7; j++) {
                line("position S" + i + "x" + j + " \"专员" + i + "-" + j + "\" | \"Specialist " + i + " for " + j
                        + "\" in U" + i + " reports to H" + i);
            }
        }
    }

    private void processes() {
        int tops = Math.max(LANES, nodes / (PARTS + 1));
        for (int i = 0; i < tops; i++) {
            String after = i >= LANES ? " after T" + (i - LANES) : "";
            line("process T" + i + " \"过程" + i + "\" | \"Process number " + i + "\" { category " + CATEGORIES[i % LANES]
                    + " owner CQO" + after + " raci { A CQO R GM } fulfils CQOS 5.4.a, ISO9001 8.1 }");
            for (int j = 0; j < PARTS; j++) {
                line("process T" + i + "x" + j + " \"步骤" + i + "-" + j + "\" | \"Step " + j + " of process " + i
                        + "\" part of T" + i + " { owner GM }");
            }
            line("risk K" + i + " \"风险" + i + "\" | \"Risk number " + i + "\" in T" + i + " likelihood " + (i % 5 + 1)
                    + " impact " + (i / 5 % 5 + 1));
        }
    }

    private void strategy() {
        line("metric M \"失效率\" | \"Failure rate\" in ppm { direction lower values { 2026-H1: 900 ppm } }");
        line("strategy S \"战略\" | \"Strategy\" for 2026..2030 {");
        line("policy Q \"方针\" | \"Policy\"");
        for (int i = 0; i < nodes / 10; i++) {
            line("goal G" + i + " \"目标" + i + "\" | \"Goal number " + i
                    + "\" of M from 1200 ppm in 2025 to 600 ppm by 2030"
                    + " owned by CQO { 2026: 1000 ppm 2027: 900 ppm 2028: 800 ppm 2029: 700 ppm 2030: 600 ppm }");
        }
        line("}");
        line("plan Y \"计划\" | \"Plan\" for 2026 realises S {");
        for (int i = 0; i < nodes / 10; i++) {
            line(
                    "action A" + i + " \"措施" + i + "\" | \"Action number " + i + "\" serves G" + i + ", G" + i / 2
                            + " owned by CQO { target 1000 ppm milestone 2026-03-31 \"一\" | \"one\" milestone 2026-12-31 \"二\" | \"two\" }");
        }
        line("}");
    }

    private void compliance() {
        line("register R \"登记册\" | \"Register\" owned by CQO {");
        for (int i = 0; i < nodes / 10; i++) {
            line("obligation O" + i + " \"义务" + i + "\" | \"Obligation number " + i
                    + "\" { source law \"法\" | \"Act\" in "
                    + MARKETS[i % MARKETS.length] + " topics quality, recall applies to D" + i
                    + " reviewed on 2025-03-10 every " + (i % 24 + 1) + " months status compliant }");
        }
        line("}");
        for (int i = 0; i < nodes / 10; i++) {
            line("product D" + i + " \"产品" + i + "\" | \"Product number " + i + "\" { markets CN, EU }");
        }
    }

    private void economics() {
        line(
                "quality costs C \"质量成本\" | \"Quality costs\" for 2026 in CNY { revenue CNY 9_000_000_000 costs of prevention {");
        for (int i = 0; i < nodes / 10; i++) {
            line("account N" + i + " \"科目" + i + "\" | \"Account number " + i + "\" planned CNY 1_000_000 actual CNY "
                    + (900_000 + i * 1000));
        }
        line("} }");
        line(
                "sustainability target V \"减排\" | \"Lower emissions\" scope scope1 from 100 tCO2e in 2025 to 50 tCO2e by 2030"
                        + " owned by GM { 2027: 80 tCO2e actual { 2026: 95 tCO2e } }");
    }
}
