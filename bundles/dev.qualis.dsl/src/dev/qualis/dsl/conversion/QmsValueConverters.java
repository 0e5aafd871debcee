package dev.qualis.dsl.conversion;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import dev.qualis.dsl.keyword.ValueTwins;
import dev.qualis.model.value.Interval;
import dev.qualis.model.value.Period;
import dev.qualis.model.value.UnitOfMeasure;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.eclipse.xtext.nodemodel.INode;

/** The converters of all rules that are values. Every rule over an enumeration takes plain words. */
@Singleton
public class QmsValueConverters extends AbstractDeclarativeValueConverterService {

    private static final Pattern INTERVAL = Pattern.compile("(\\d+)\\s*(\\D+)");

    /** Several files may be parsed at a time: whole as soon as it is seen. */
    private volatile Map<String, IValueConverter<Object>> converters;

    private final ValueTwins twins;

    @Inject
    public QmsValueConverters(ValueTwins twins) {
        this.twins = twins;
    }

    @Override
    protected Map<String, IValueConverter<Object>> getConverters() {
        if (converters == null) {
            Map<String, IValueConverter<Object>> all = new HashMap<>(super.getConverters());
            addWords(all);
            addNames(all);
            all.put("Text", QuotedText.plain());
            all.put("Number", new NumberConverter());
            all.put("LocalizedText", QuotedText.localized());
            all.put("LongText", QuotedText.markdown());
            all.put("Integer", new ParsedConverter("qualis.number.invalid", QmsValueConverters::integer));
            all.put("CalendarDate", new ParsedConverter("qualis.date.invalid", QmsValueConverters::date));
            all.put("Interval", new ParsedConverter("qualis.interval.invalid", this::interval));
            all.put("Period", new ParsedConverter("qualis.period.invalid", Period::parse));
            all.put("Quantity", new QuantityConverter());
            all.put("UnitOfMeasure", new UnitConverter());
            all.put("ClauseReference", new ClauseReferenceConverter());
            converters = qualified(all);
        }
        return converters;
    }

    /** The parser asks by the qualified names of rules, everyone else by the simple ones. */
    private Map<String, IValueConverter<Object>> qualified(Map<String, IValueConverter<Object>> bySimpleName) {
        Map<String, IValueConverter<Object>> all = new HashMap<>(bySimpleName);
        bySimpleName.forEach((rule, converter) -> all.put(getGrammar().getName() + "." + rule, converter));
        return all;
    }

    private void addWords(Map<String, IValueConverter<Object>> all) {
        for (ParserRule rule : GrammarUtil.allParserRules(getGrammar())) {
            if (rule.getType() != null && rule.getType().getClassifier() instanceof EEnum words) {
                all.put(rule.getName(), new WordConverter(words, twins));
            }
        }
    }

    private void addNames(Map<String, IValueConverter<Object>> all) {
        Set<String> keywords = new HashSet<>(GrammarUtil.getAllKeywords(getGrammar()));
        all.put("Name", new NameConverter(keywords));
        all.put("Word", new NameConverter(keywords));
        all.put("QualifiedName", new NameConverter(keywords));
    }

    private static Object integer(String text) {
        return Integer.valueOf(text.replace("_", ""));
    }

    /** Strict: only {@code 2026-06-30}, no day that the calendar does not have. */
    private static Object date(String text) {
        return LocalDate.parse(text);
    }

    /** The parser leaves blanks out: {@code 6months}. */
    private Object interval(String text) {
        Matcher parts = INTERVAL.matcher(text);
        return parts.matches()
                ? Interval.parse(parts.group(1) + " "
                        + twins.intervalUnit(parts.group(2)).orElse(parts.group(2)))
                : Interval.parse(text);
    }

    private static final class UnitConverter implements IValueConverter<Object> {

        @Override
        public Object toValue(String text, INode node) {
            if (text == null) {
                return null;
            }
            try {
                return UnitOfMeasure.parse(text);
            } catch (IllegalArgumentException unknown) {
                throw new InvalidValueException("qualis.unit.unknown", node, text, QuantityConverter.knownUnits());
            }
        }

        @Override
        public String toString(Object value) {
            return value.toString();
        }
    }
}
