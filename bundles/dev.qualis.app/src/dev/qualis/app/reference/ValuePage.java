package dev.qualis.app.reference;

import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.model.qms.QmsPackage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EPackage;

/** The page of a word that names a value: of what, what else there is to choose from, and where it is written. */
final class ValuePage {

    private final Edition edition;

    ValuePage(Edition edition) {
        this.edition = edition;
    }

    /** All words that name a value, in English, in Chinese and as they are labelled. */
    List<String> words() {
        return types().flatMap(type ->
                        type.getELiterals().stream().filter(ValuePage::isSaid).flatMap(literal -> words(type, literal)))
                .distinct()
                .toList();
    }

    /** The page about a word in small letters; nothing where it names no value. */
    List<String> about(String wanted) {
        MarkdownPage page = new MarkdownPage(MarkdownPage.code(wanted));
        boolean found = false;
        for (EEnum type : types().toList()) {
            for (EEnumLiteral literal : type.getELiterals()) {
                if (isSaid(literal)
                        && words(type, literal)
                                .anyMatch(word -> word.toLowerCase(Locale.ROOT).equals(wanted))) {
                    write(page, type, literal);
                    found = true;
                }
            }
        }
        return found ? List.of(page.toString()) : List.of();
    }

    private void write(MarkdownPage page, EEnum type, EEnumLiteral literal) {
        String english = literal.getLiteral();
        page.section(Meanings.label(type, edition.language))
                .paragraph(edition.say(
                        "value.word",
                        MarkdownPage.code(edition.values.word(type, english, edition.spelling)),
                        MarkdownPage.code(edition.values.word(type, english, other())),
                        Meanings.label(literal, edition.language)))
                .paragraph(edition.say(
                        "value.choice",
                        type.getELiterals().stream()
                                .filter(ValuePage::isSaid)
                                .map(each -> MarkdownPage.code(
                                        edition.values.word(type, each.getLiteral(), edition.spelling)))
                                .collect(Collectors.joining(edition.separator()))))
                .table(List.of(edition.say("column.construct"), edition.say("column.statement")), places(type));
    }

    private List<List<String>> places(EEnum type) {
        List<List<String>> rows = new ArrayList<>();
        for (Construct construct : edition.constructs.all()) {
            SyntaxText.Layout layout = edition.syntax.of(construct);
            Stream.concat(layout.header().stream(), layout.body().stream())
                    .filter(part -> part.features().stream().anyMatch(feature -> feature.getEType() == type))
                    .forEach(part -> rows.add(List.of(edition.title(construct), MarkdownPage.code(part.text()))));
        }
        return rows;
    }

    private Spelling other() {
        return edition.spelling == Spelling.CHINESE ? Spelling.ENGLISH : Spelling.CHINESE;
    }

    private static Stream<EEnum> types() {
        return QmsPackage.eINSTANCE.getESubpackages().stream()
                .map(EPackage::getEClassifiers)
                .flatMap(List::stream)
                .filter(EEnum.class::isInstance)
                .map(EEnum.class::cast);
    }

    /** The first literal of each enumeration only stands for what is not said. */
    private static boolean isSaid(EEnumLiteral literal) {
        return literal.getValue() != 0;
    }

    private Stream<String> words(EEnum type, EEnumLiteral literal) {
        return Stream.of(
                literal.getLiteral(),
                edition.values.word(type, literal.getLiteral(), Spelling.CHINESE),
                Meanings.label(literal, edition.language));
    }
}
