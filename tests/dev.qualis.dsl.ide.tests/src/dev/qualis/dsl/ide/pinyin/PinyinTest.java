package dev.qualis.dsl.ide.pinyin;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

    private static final Pinyin PINYIN = new Pinyin();

    @ParameterizedTest
    @CsvSource({
        "zlg, 首席质量官",
        "sxzlg, 首席质量官",
        "shouxizhiliangguan, 首席质量官",
        "zhilg, 首席质量官",
        "ZLG, 质量官",
        "z, 采购总监",
        "zongj, 采购总监",
        // several readings
        "chongfu, 重复问题",
        "zhongda, 重大事故",
        "jiaozhun, 校准",
        "kuaiji, 会计主管",
        "huiyi, 会议",
        "changqi, 长期目标",
        "buzhang, 部长",
        "yinhang, 银行",
        "xingwei, 行为准则",
        "hgl, 合格率",
        "hegelv, 合格率",
        "hegelu, 合格率",
        // signs between are not typed, letters are
        "zlhj, 质量、环境",
        "agong, A供方",
        "zljl, 质量😀经理"
    })
    void finds(String typed, String text) {
        assertTrue(PINYIN.finds(typed, text), typed);
    }

    @ParameterizedTest
    @CsvSource({
        "zlx, 质量官",
        "zhilanx, 质量官",
        "gl, 质量官",
        "hiliang, 质量官",
        "质, 质量官",
        "'', 质量官",
        "zl1, 质量官",
        "quality, Quality officer",
        "z, Zulu"
    })
    void doesNotFind(String typed, String text) {
        assertFalse(PINYIN.finds(typed, text), typed);
    }

    @Test
    void isLinearOnLongTexts() {
        String long1 = "质量".repeat(5_000);
        assertFalse(PINYIN.finds("zlzlzlzlzlzlzlzlzlzx", long1));
    }
}
