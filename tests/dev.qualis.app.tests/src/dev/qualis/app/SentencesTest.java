package dev.qualis.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.model.qms.core.Language;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SentencesTest {
    @ParameterizedTest
    @EnumSource(names = {"ZH", "EN"})
    void saysEveryRefusalInOneSentence(Language language) throws ReflectiveOperationException {
        Sentences sentences = new Sentences(language);
        Class<?>[] refusals = Refusal.class.getPermittedSubclasses();
        assertTrue(refusals.length > 15);
        for (Class<?> type : refusals) {
            for (Refusal refusal : examples(type)) {
                String sentence = sentences.of(refusal);
                assertTrue(sentence.endsWith(language == Language.ZH ? "。" : "."), sentence);
                assertFalse(sentence.contains("{") || sentence.contains("}"), sentence);
                assertFalse(sentence.contains("\n"), sentence);
                assertTrue(sentence.contains("it?"), sentence);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ZH", "EN"})
    void namesEveryTask(Language language) {
        Sentences sentences = new Sentences(language);
        for (Progress.Task task : Progress.Task.values()) {
            assertFalse(sentences.of(task).isBlank());
        }
    }

    @Test
    void saysWhatToDo() {
        Sentences english = new Sentences(Language.EN);
        assertEquals(
                "There is no file or folder \"a b\": check the spelling of the path.",
                english.of(new Refusal.Missing(Path.of("a b"))));
        assertEquals(
                "\"x.qms\" has 65 MB, more than a model file may have (64 MB): split it into several files.",
                english.of(new Refusal.TooLarge(Path.of("x.qms"), SourceText.LIMIT + 1, SourceText.LIMIT)));
        assertEquals(
                "没有图“x”：请从 a、b 中选择。",
                new Sentences(Language.ZH).of(new Refusal.UnknownDiagram("x", List.of("a", "b"))));
    }

    @Test
    void hasTheSameTextsInBothLanguages() {
        assertEquals(
                new TreeSet<>(MessageCatalogue.load(Sentences.class, "messages", Language.EN)
                        .bundle()
                        .keySet()),
                new TreeSet<>(MessageCatalogue.load(Sentences.class, "messages", Language.ZH)
                        .bundle()
                        .keySet()));
    }

    /** One of each kind; where a component is one of an enumeration, one of each of its constants. */
    private static List<Refusal> examples(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        int most = Arrays.stream(types)
                .filter(Class::isEnum)
                .mapToInt(each -> each.getEnumConstants().length)
                .max()
                .orElse(1);
        List<Refusal> examples = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            int number = i;
            Object[] values = Arrays.stream(components)
                    .map(component -> value(component, number))
                    .toArray();
            examples.add((Refusal) type.getDeclaredConstructor(types).newInstance(values));
        }
        return examples;
    }

    private static Object value(RecordComponent component, int number) {
        if (component.getType().isEnum()) {
            Object[] constants = component.getType().getEnumConstants();
            return constants[number % constants.length];
        }
        return switch (component.getType().getSimpleName()) {
            case "Path" -> Path.of("it?.qms");
            case "String" -> "it?";
            case "int" -> 3;
            case "long" -> 3L;
            case "double" -> 0.5;
            case "List" -> List.of("it?", "that");
            default -> throw new IllegalArgumentException(component.toString());
        };
    }
}
