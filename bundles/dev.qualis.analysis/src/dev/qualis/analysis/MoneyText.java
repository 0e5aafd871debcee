package dev.qualis.analysis;

import dev.qualis.model.qms.core.Language;
import dev.qualis.model.value.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Amounts of renminbi as Chinese readers count them, in texts and on pictures alike: in units of ten thousand or of a hundred
 * million where nothing is lost.
 *
 * @param number of these units
 * @param unit {@code 元}, {@code 万元} or {@code 亿元}
 */
public record MoneyText(BigDecimal number, String unit) {
    private static final String YUAN = "CNY";
    private static final int TEN_THOUSAND = 4;
    private static final int HUNDRED_MILLION = 8;

    /** From here on people count in hundreds of millions. */
    private static final BigDecimal MANY = BigDecimal.TEN.pow(HUNDRED_MILLION + 1);

    private static final int MOST_DECIMALS = 2;

    /** How the amount reads in Chinese; nothing where it is no renminbi or the text is not Chinese. */
    public static Optional<MoneyText> of(Quantity quantity, Language language) {
        if (language == Language.EN
                || quantity.unit() == null
                || !YUAN.equals(quantity.unit().symbol())) {
            return Optional.empty();
        }
        BigDecimal amount = quantity.value();
        if (amount.abs().compareTo(MANY) >= 0 && scaled(amount, HUNDRED_MILLION).scale() <= MOST_DECIMALS) {
            return Optional.of(new MoneyText(scaled(amount, HUNDRED_MILLION), "亿元"));
        }
        if (amount.abs().compareTo(BigDecimal.TEN.pow(TEN_THOUSAND)) >= 0
                && scaled(amount, TEN_THOUSAND).scale() <= MOST_DECIMALS) {
            return Optional.of(new MoneyText(scaled(amount, TEN_THOUSAND), "万元"));
        }
        return Optional.of(new MoneyText(amount, "元"));
    }

    private static BigDecimal scaled(BigDecimal amount, int power) {
        BigDecimal scaled = amount.movePointLeft(power).stripTrailingZeros();
        return scaled.scale() < 0 ? scaled.setScale(0) : scaled;
    }
}
