package dev.qualis.manual.chapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.document.content.Block;
import dev.qualis.document.content.Grid;
import dev.qualis.document.content.Grid.Field;
import dev.qualis.manual.FilingFormDocument;
import dev.qualis.manual.SampleModel;
import dev.qualis.model.qms.core.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilingFormTest {

    private final SampleModel sample = new SampleModel();

    private static Grid grid(FilingFormDocument form) {
        List<Block> blocks = form.document().pages().all().getFirst().blocks();
        return (Grid) blocks.getLast();
    }

    private static List<String> texts(Grid grid, boolean labels) {
        return grid.rows().stream()
                .flatMap(row -> row.fields().stream())
                .filter(field -> field.label() == labels)
                .map(Field::lines)
                .map(lines -> String.join(" ", lines).strip())
                .toList();
    }

    @Test
    void hasTheFieldsOfTheFormInTheirOrder() {
        Grid grid = grid(FilingFormDocument.of(sample.index(), Language.ZH, false));

        assertEquals(
                List.of(
                        "单位名称",
                        "统一社会信用代码",
                        "免冠照片（可用电子版）",
                        "单位网址",
                        "员工总数",
                        "所属行业门类（参见 GB/T 4754）",
                        "企业规模",
                        "单位性质",
                        "主导产品及经营项目",
                        "备案人姓名",
                        "身份证号",
                        "性别",
                        "现任职务",
                        "职称",
                        "学历/专业",
                        "手机",
                        "电子邮箱",
                        "质量工作年限",
                        "通讯地址",
                        "单位负责人",
                        "姓名",
                        "职务",
                        "座机",
                        "手机",
                        "备案人工作简历（需注明质量管理经验、获奖情况，可另附）",
                        "单位意见",
                        "备 注"),
                texts(grid, true));
    }

    @Test
    void isFilledInFromTheModel() {
        List<String> values = texts(grid(FilingFormDocument.of(sample.index(), Language.ZH, false)), false);

        assertTrue(values.contains("样例公司"), values.toString());
        assertTrue(values.contains("1200"));
        assertTrue(values.contains("□\u00a0大型  □\u00a0中型  ■\u00a0小型  □\u00a0微型"), values.toString());
        assertTrue(values.contains("陈刚"));
        assertTrue(values.contains("首席质量官"));
        assertTrue(values.stream().anyMatch(value -> value.startsWith("上述资料属实，同意任命并备案。")));
    }

    @Test
    void theIdentityNumberIsMaskedUnlessAskedFor() {
        List<String> masked = texts(grid(FilingFormDocument.of(sample.index(), Language.EN, false)), false);
        List<String> whole = texts(grid(FilingFormDocument.of(sample.index(), Language.EN, true)), false);

        assertTrue(masked.contains("**************002X"), masked.toString());
        assertFalse(masked.toString().contains("11010519491231002X"));
        assertTrue(whole.contains("11010519491231002X"));
    }

    @Test
    void whatTheModelDoesNotSayIsTold() {
        FilingFormDocument empty = FilingFormDocument.of(ModelIndex.of(List.of(), List.of()), Language.ZH, false);

        assertEquals(24, empty.missing().size(), empty.missing().toString());
        assertTrue(empty.missing().containsAll(List.of("单位名称", "身份证号", "单位负责人座机")));
        assertFalse(FilingFormDocument.of(sample.index(), Language.ZH, false)
                .missing()
                .contains("单位名称"));
    }
}
