package dev.qualis.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.model.qms.core.Language;
import dev.qualis.model.value.Quantity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTextTest {
    @ParameterizedTest
    @CsvSource({
        "CNY 8200000000, 82 亿元",
        "CNY 1230000000, 12.3 亿元",
        "CNY 1234567000, 123456.7 万元",
        "CNY 1234560000, 123456 万元",
        "CNY 328600000, 32860 万元",
        "CNY -120000, -12 万元",
        "CNY 10000, 1 万元",
        "CNY 9999, 9999 元",
        "CNY 12345.67, 12345.67 元",
        "USD 1200000, none",
        "98 %, none",
        "7, none"
    })
    void chineseReadersCountInTensOfThousands(String amount, String text) {
        assertEquals(text, read(amount, Language.ZH));
    }

    @ParameterizedTest
    @CsvSource({"CNY 8200000000", "CNY 5"})
    void othersDoNot(String amount) {
        assertEquals("none", read(amount, Language.EN));
    }

    private static String read(String amount, Language language) {
        return MoneyText.of(Quantity.parse(amount), language)
                .map(money -> money.number().toPlainString() + " " + money.unit())
                .orElse("none");
    }
}
