package dev.qualis.viewpoint.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.viewpoint.Odesign;
import dev.qualis.viewpoint.description.Vocabulary.Effect;
import dev.qualis.viewpoint.description.Vocabulary.Feature;
import dev.qualis.viewpoint.description.Vocabulary.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is silent: every feature of every class is read, or has no effect on purpose, or costs a warning. */
class VocabularyTest {
    private static final Vocabulary VOCABULARY = Vocabulary.get();

    private record Step(String feature, String type) {}

    private static List<Type> concrete() {
        return VOCABULARY.types().stream()
                .filter(type -> !type.isAbstract() && !type.name().equals("Group"))
                .toList();
    }

    static Stream<Arguments> features() {
        Map<String, List<Step>> ways = ways();
        return concrete().stream()
                .flatMap(type -> VOCABULARY.features(type.name()).stream()
                        .map(feature -> Arguments.of(type.name(), feature, ways.get(type.name()))));
    }

    /** How elements of each class are reached from the file's root. */
    private static Map<String, List<Step>> ways() {
        Map<String, List<Step>> ways = new LinkedHashMap<>(Map.of("Group", List.of()));
        Deque<String> open = new ArrayDeque<>(List.of("Group"));
        while (!open.isEmpty()) {
            String from = open.poll();
            for (Feature feature : VOCABULARY.features(from)) {
                for (Type type : concrete()) {
                    if (VOCABULARY.isA(type.name(), feature.holds()) && !ways.containsKey(type.name())) {
                        List<Step> way = new ArrayList<>(ways.get(from));
                        way.add(new Step(feature.name(), type.name()));
                        ways.put(type.name(), way);
                        open.add(type.name());
                    }
                }
            }
        }
        return ways;
    }

    @Test
    void everyClassIsReachedFromTheFile() {
        Set<String> missing = new HashSet<>();
        concrete().forEach(type -> missing.add(type.name()));
        missing.removeAll(ways().keySet());
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyFeatureStandsInOneTableOnly() {
        for (Type type : concrete()) {
            Set<String> names = new HashSet<>();
            for (Feature feature : VOCABULARY.features(type.name())) {
                assertTrue(names.add(feature.name()), type.name() + " has " + feature.name() + " twice");
            }
        }
    }

    @Test
    void everyClassNamedIsThere() {
        Set<String> names = new HashSet<>(Set.of(""));
        VOCABULARY.types().forEach(type -> names.add(type.name()));
        for (Type type : VOCABULARY.types()) {
            assertTrue(names.containsAll(type.above()), type.name());
            type.features().forEach(feature -> assertTrue(names.contains(feature.holds()), feature.name()));
        }
    }

    @ParameterizedTest
    @MethodSource("features")
    void aFeatureIsReadOrWithoutEffectOrTold(String type, Feature feature, List<Step> way) {
        String unsupported = "'" + feature.name() + "' is not supported and has no effect.";
        List<String> told = Odesign.read(Odesign.file("", "").replace("</description:Group>", file(type, feature, way)))
                .warnings()
                .stream()
                .map(warning -> warning.message())
                .filter(unsupported::equals)
                .toList();
        assertEquals(feature.effect() == Effect.WARNED ? List.of(unsupported) : List.of(), told, type);
    }

    /** A file in which an element of a class has a feature. */
    private static String file(String type, Feature feature, List<Step> way) {
        StringBuilder text = new StringBuilder();
        for (Step step : way) {
            text.append("<")
                    .append(step.feature())
                    .append(" xsi:type=\"x:")
                    .append(step.type())
                    .append('"');
            boolean isMeant = step.type().equals(type) && feature.name().equals("name");
            if (VOCABULARY.find(step.type(), "name").isPresent() && !isMeant) {
                text.append(" name=\"").append(step.type()).append('"');
            }
            if (step.type().equals(type) && feature.holds().isEmpty()) {
                text.append(' ').append(feature.name()).append("=\"1\"");
            }
            text.append('>');
        }
        if (!feature.holds().isEmpty()) {
            String held = concrete().stream()
                    .map(Type::name)
                    .filter(name -> VOCABULARY.isA(name, feature.holds()))
                    .findFirst()
                    .orElseThrow();
            text.append("<")
                    .append(feature.name())
                    .append(" xsi:type=\"x:")
                    .append(held)
                    .append("\"/>");
        }
        way.reversed().forEach(step -> text.append("</").append(step.feature()).append('>'));
        return text + USER_OF_COLOURS + "</description:Group>";
    }

    /** Colours are read where a style names them. */
    private static final String USER_OF_COLOURS = Odesign.file(
                    Odesign.diagram(
                            Stream.of("UserFixedColor", "ComputedColor", "InterpolatedColor")
                                    .map(color -> "<nodeMappings name=`" + color + "`><style"
                                            + " xsi:type=`style:NoteDescription`"
                                            + " color=`//@userColorsPalettes[name='UserColorsPalette']/@entries[name='"
                                            + color + "']`/></nodeMappings>")
                                    .reduce("", String::concat),
                            ""),
                    "")
            .replaceAll("(?s)^.*?(<ownedViewpoints.*</ownedViewpoints>).*$", "$1");
}
