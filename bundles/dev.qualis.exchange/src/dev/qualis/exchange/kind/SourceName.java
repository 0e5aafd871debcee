package dev.qualis.exchange.kind;

import dev.qualis.model.qms.compliance.ObligationSource;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a legal or technical text is by the way it is called, where nobody says it: only names that can mean nothing else count. */
final class SourceName {

    private static final String BODY = "(?:GB(?:/[TZ])?|ISO|IEC|EN|DIN|UL|JIS|ASTM|IATF)";
    private static final Pattern STANDARD = Pattern.compile(
            "(?i)(?:^|.*[\\s(])" + BODY + "(?:[\\s/]" + BODY + ")*[\\s-]?\\d.*|.*(?:国家标准|行业标准)(?:\\s.*)?");

    /** 方法 and 办法 are no laws. */
    private static final Pattern LAW =
            Pattern.compile("(?i)(?:.*[\\p{IsHan}&&[^方办做用算写看说想设]]法|.* act(?: of \\d{4}| \\d{4})?)(?:\\s*第.*)?");

    private static final Pattern REGULATION = Pattern.compile(
            "(?i)(?:.*[\\p{IsHan}](?:条例|规定|管理办法|实施细则)|.*指令|.*(?:directive|regulation|ordinance)(?: .*)?)(?:\\s*第.*)?");

    private SourceName() {}

    /**
     * The kind of a source.
     *
     * @param reference its number; empty where nobody says it
     */
    static Optional<ObligationSource> of(String title, String reference) {
        if (STANDARD.matcher(reference).matches() || STANDARD.matcher(title).matches()) {
            return Optional.of(ObligationSource.STANDARD);
        }
        if (LAW.matcher(title).matches()) {
            return Optional.of(ObligationSource.LAW);
        }
        return REGULATION.matcher(title).matches() ? Optional.of(ObligationSource.REGULATION) : Optional.empty();
    }
}
