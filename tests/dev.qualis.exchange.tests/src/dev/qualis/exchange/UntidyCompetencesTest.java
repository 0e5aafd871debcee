package dev.qualis.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.exchange.table.Instructions;
import dev.qualis.exchange.table.Ledger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Matrices of competence with the habits of real ones. */
class UntidyCompetencesTest extends UntidyWorkbooks {

    @Test
    void competencesWithLevelsInWordsAndInFigures() {
        check(
                "competences",
                new Books()
                        .sheet("能力矩阵")
                        .row("姓名", "岗位", "8D", "SPC", "法规知识")
                        .row("林一", "总经理", "熟练", "基础", "精通")
                        .row("李四", "采购经理", "掌握", "3", null)
                        .row("说明：1 了解 2 基础 3 熟练 4 精通"));
    }

    @Test
    void competencesWithFiguresThatSomebodyHasExplained() {
        check(
                "competences-mapped",
                Instructions.parse(List.of("word\t*\t3\tproficient", "word\t*\t1\t了解")),
                new Books().sheet("Skills").row("Name", "8D", "SPC").row("Lin Yi", 3, 1));
    }

    /** Persons as columns: nothing is imported, and every cell of the matrix says why. */
    @ParameterizedTest
    @ValueSource(strings = {"技能/姓名", "姓名\\能力", "Skill / Name"})
    void aTransposedMatrixIsNotReadAsPersonsCalledAfterSkills(String corner) {
        ImportResult result = Imports.alone(new Books()
                .sheet("技能矩阵")
                .row("技能矩阵 2026")
                .row(corner, "周杰", "吴刚", "郑爽")
                .row("三坐标", "4", "3", "2")
                .row("盐雾试验", "熟练", "基础", "精通")
                .row("RoHS", 1, 2, 3)
                .read(folder, "t"));
        assertEquals("", Imports.texts(result));
        assertEquals(12, result.count(Ledger.Fate.REPORTED));
        assertTrue(result.cells().stream()
                .filter(cell -> cell.fate() == Ledger.Fate.REPORTED)
                .allMatch(cell -> cell.reason().equals("reported.transposed")));
    }

    /** The head says nothing of it, but the project knows what the rows are. */
    @Test
    void rowsThatTheProjectKnowsAsCompetencesAreNoPersons() {
        ImportResult result = Imports.into(
                Map.of("project.qms", Imports.PROJECT, "c.qms", "competence Smt \"贴片\" | \"SMT\" { kind skill }\n"),
                Instructions.none(),
                new Books()
                        .sheet("能力矩阵")
                        .row("姓名", "张三", "李四")
                        .row("贴片", "熟练", "基础")
                        .row("王五", "精通", "基础")
                        .read(folder, "k"));
        assertEquals(3, result.count(Ledger.Fate.REPORTED));
        assertTrue(
                Imports.texts(result).contains("王五") && !Imports.texts(result).contains("\"贴片\""),
                Imports.texts(result));
    }

    @Test
    void competencesBelowGroupsWithRemarks() {
        checkAlone(
                "competences-groups",
                new Books()
                        .sheet("技能矩阵")
                        .row("检验人员技能矩阵（2026Q1）")
                        .row("部门", "姓名", "岗位", "检测技能", null, null, "体系知识", null, "备注")
                        .row(null, null, null, "三坐标", "盐雾", "RoHS", "内审", "FMEA")
                        .row("检验部", "周杰", "检验主管", "4", "3", "●", "2")
                        .row(null, "吴刚", "来料检验员", 3, 2, 1, "-", null, "新员工")
                        .row(null, "郑 爽", "来料检验员", "熟练", "基础", "√", "不会")
                        .row("说明：4=可培训他人 3=独立操作 2=指导下操作 1=了解")
                        .merge("A1:I1")
                        .merge("A2:A3")
                        .merge("B2:B3")
                        .merge("C2:C3")
                        .merge("D2:F2")
                        .merge("G2:H2")
                        .merge("I2:I3")
                        .merge("A4:A6")
                        .merge("A7:I7"));
    }

    @Test
    void skillsBesideWhatIsAskedOfAll() {
        checkAlone(
                "skills-required",
                new Books()
                        .sheet("技能矩阵")
                        .row("装配车间多能工技能矩阵")
                        .row("姓名", "岗位", "技能", null, null)
                        .row(null, null, "装配", "焊接", "检验")
                        .row("要求", null, "熟练", "基础", "熟练")
                        .row("张三", "装配工", "精通", "基础", "熟练")
                        .row("李 四", "装配工", "熟练", "○", null)
                        .row("人数≥3级", null, 2, 0, 1)
                        .merge("C2:E2"));
    }
}
