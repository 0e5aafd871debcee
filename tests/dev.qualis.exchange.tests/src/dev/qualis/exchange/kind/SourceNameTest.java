package dev.qualis.exchange.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.model.qms.compliance.ObligationSource;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceNameTest {

    @ParameterizedTest
    @CsvSource({
        "产品质量法, , LAW",
        "中华人民共和国计量法 第五条, , LAW",
        "Consumer Product Safety Act, , LAW",
        "Food Safety Act 1990, , LAW",
        "认证认可条例, , REGULATION",
        "缺陷产品召回管理办法, , REGULATION",
        "RoHS指令, 2011/65/EU, REGULATION",
        "Machinery Directive 2006/42/EC, , REGULATION",
        "Medical Device Regulation, (EU) 2017/745, REGULATION",
        "电动机安全, GB 12350-2022, STANDARD",
        "GB/T 19001 质量管理体系, , STANDARD",
        "Safety of machinery, EN ISO 12100, STANDARD",
        "GDPR, (EU) 2016/679, ",
        "检验方法, , ",
        "抽样办法, , ",
        "统一做法, , ",
        "Contract with Toyota, , ",
        "Customer action list, , "
    })
    void onlyNamesThatCanMeanNothingElseCount(String title, String reference, ObligationSource expected) {
        assertEquals(Optional.ofNullable(expected), SourceName.of(title, reference == null ? "" : reference));
    }
}
