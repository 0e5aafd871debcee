package dev.qualis.cli.benchmark;

/** The text of a project of any size, with as many kinds of elements as a real one has, and references among them. */
final class GeneratedProject {

    private final StringBuilder text = new StringBuilder();

    private GeneratedProject() {
        line("project P \"项目\" | \"Project\" language zh, en { model date 2026-11-20 }");
        line("use library CQOS, ISO9001");
        line("enterprise E \"企业\" | \"Enterprise\" { markets CN, EU, US }");
        line("unit HQ \"总部\" | \"Headquarters\" headed by GM");
        line("position GM \"总经理\" | \"General manager\" in HQ { top manager }");
        line("position CQO \"首席质量官\" | \"Chief quality officer\" in HQ reports to GM { chief quality officer }");
    }

    /** @param elements how many, to within thirty or so */
    static String of(int elements) {
        GeneratedProject project = new GeneratedProject();
        int departments = elements / 27;
        project.departments(departments);
        project.goals(departments);
        project.obligations(departments);
        return project.text.toString();
    }

    /** A strategy cascade of so many nodes: a policy, goals, and an action for each. */
    static String cascade(int nodes) {
        GeneratedProject project = new GeneratedProject();
        project.goals((nodes - 2) / 2);
        return project.text.toString();
    }

    /** Processes, and positions that have a part in some of them. */
    static String matrix(int processes, int positions) {
        GeneratedProject project = new GeneratedProject();
        for (int i = 0; i < positions; i++) {
            project.line("position S" + i + " \"专员" + i + "\" | \"Specialist " + i + "\" in HQ reports to CQO");
        }
        for (int i = 0; i < processes; i++) {
            project.line("process T" + i + " \"过程" + i + "\" | \"Process number " + i
                    + "\" { category core owner CQO raci { A S" + i % positions + " R S" + (i + 1) % positions + " C S"
                    + (i * 7 + 3) % positions + " } }");
        }
        return project.text.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void departments(int count) {
        for (int i = 0; i < count; i++) {
            line("unit U" + i + " \"部门" + i + "\" | \"Department number " + i + "\" in HQ headed by H" + i);
            line("position H" + i + " \"部长" + i + "\" | \"Head of department " + i + "\" in U" + i + " reports to GM");
            for (int j = 0; j < 7; j++) {
                line("position S" + i + "x" + j + " \"专员" + i + "-" + j + "\" | \"Specialist " + i + " for " + j
                        + "\" in U" + i + " reports to H" + i);
            }
            line("process T" + i + " \"过程" + i + "\" | \"Process number " + i + "\" { category core owner CQO"
                    + " raci { A CQO R GM } fulfils CQOS 5.4.a, ISO9001 8.1 }");
            for (int j = 0; j < 9; j++) {
                line("process T" + i + "x" + j + " \"步骤" + i + "-" + j + "\" | \"Step " + j + " of process " + i
                        + "\" part of T" + i + " { owner GM }");
            }
            line("risk K" + i + " \"风险" + i + "\" | \"Risk number " + i + "\" in T" + i + " likelihood " + (i % 5 + 1)
                    + " impact " + (i / 5 % 5 + 1) + " response mitigate owned by H" + i
                    + " { control \"复核\" | \"Second look\" }");
        }
    }

    private void goals(int count) {
        line("metric M \"失效率\" | \"Failure rate\" in ppm { direction lower source \"台账\" | \"Ledger\" frequency"
                + " halfYearly values { 2026-H1: 900 ppm } }");
        line("strategy S \"战略\" | \"Strategy\" for 2026..2030 {");
        line("policy Q \"方针\" | \"Policy\"");
        for (int i = 0; i < count; i++) {
            line("goal G" + i + " \"目标" + i + "\" | \"Goal number " + i + "\" of M from 1200 ppm in 2025 to 600 ppm"
                    + " by 2030 owned by CQO { 2026: 1000 ppm"
                    + " 2027: 900 ppm 2028: 800 ppm 2029: 700"
                    + " ppm 2030: 600 ppm }");
        }
        line("}");
        line("plan Y \"计划\" | \"Plan\" for 2026 realises S {");
        for (int i = 0; i < count; i++) {
            line("action A" + i + " \"措施" + i + "\" | \"Action number " + i + "\" serves G" + i
                    + (i == 0 ? "" : ", G" + i / 2)
                    + " owned by CQO { target 1000 ppm milestone 2026-03-31 \"一\" | \"one\" reached on 2026-03-27"
                    + " milestone 2026-12-31 \"二\" | \"two\" }");
        }
        line("}");
    }

    private void obligations(int count) {
        line("register R \"登记册\" | \"Register\" owned by CQO {");
        for (int i = 0; i < count; i++) {
            line("obligation O" + i + " \"义务" + i + "\" | \"Obligation number " + i + "\" { source law \"法\" | \"Act\""
                    + " in " + market(i) + " topics quality, recall applies to D" + i + " reviewed on 2026-11-10 every "
                    + (i % 24 + 1)
                    + " months status compliant evidence \"评审记录\" | \"Minutes of the review\" }");
        }
        line("}");
        for (int i = 0; i < count; i++) {
            line("product D" + i + " \"产品" + i + "\" | \"Product number " + i + "\" { markets " + market(i) + " }");
        }
    }

    /** Where a product is sold and an obligation holds. */
    private static String market(int number) {
        return number % 2 == 0 ? "CN" : "EU";
    }
}
