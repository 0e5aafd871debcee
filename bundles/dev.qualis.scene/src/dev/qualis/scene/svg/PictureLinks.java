package dev.qualis.scene.svg;

import dev.qualis.scene.SemanticElement;
import dev.qualis.scene.paint.Addresses;
import dev.qualis.scene.paint.Mark;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which marks of a picture are links. A link needs a name that can be read out: a line without words leads nowhere, the boxes
 * at its ends do.
 */
record PictureLinks(Function<SemanticElement, Optional<String>> addresses) {

    /** Where the group of an element leads. */
    Optional<String> of(Mark.Group group) {
        return address(group.element()).filter(any -> !group.tooltip().isBlank() || hasWords(group.marks()));
    }

    /** Where a text of an element leads. */
    Optional<String> of(Mark.Linked text) {
        return address(text.element()).filter(any -> hasWords(text));
    }

    /** Whether any of these marks is a link. */
    boolean isIn(List<Mark> marks) {
        return marks.stream().anyMatch(mark -> switch (mark) {
            case Mark.Group group -> of(group).isPresent() || isIn(group.marks());
            case Mark.Shifted shifted -> isIn(shifted.marks());
            case Mark.Texts texts -> texts.texts().stream().anyMatch(text -> of(text).isPresent());
            default -> false;
        });
    }

    private Optional<String> address(SemanticElement element) {
        return addresses.apply(element).filter(Addresses::isHarmless);
    }

    private static boolean hasWords(List<Mark> marks) {
        return marks.stream().anyMatch(mark -> switch (mark) {
            case Mark.Group group -> !group.tooltip().isBlank() || hasWords(group.marks());
            case Mark.Shifted shifted -> hasWords(shifted.marks());
            case Mark.Texts texts -> texts.texts().stream().anyMatch(PictureLinks::hasWords);
            case Mark.Words words -> words.text().lines().stream().anyMatch(line -> !line.isBlank());
            default -> false;
        });
    }

    private static boolean hasWords(Mark.Linked text) {
        return text.text().lines().stream().anyMatch(line -> !line.isBlank());
    }
}
