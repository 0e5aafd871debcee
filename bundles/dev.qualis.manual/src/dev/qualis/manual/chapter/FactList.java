package dev.qualis.manual.chapter;

import dev.qualis.document.content.Block;
import dev.qualis.document.content.Block.Fact;
import dev.qualis.document.content.Block.Facts;
import dev.qualis.document.content.Inline;
import java.util.ArrayList;
import java.util.List;

/** Collects what there is to say about an element; what is not there is not mentioned. */
final class FactList {

    private final Edition edition;
    private final List<Fact> facts = new ArrayList<>();

    FactList(Edition edition) {
        this.edition = edition;
    }

    FactList add(Phrase name, List<Inline> content) {
        return add(edition.say(name), content);
    }

    FactList add(String name, List<Inline> content) {
        if (!content.isEmpty()) {
            facts.add(new Fact(name, content));
        }
        return this;
    }

    FactList add(Phrase name, Object value) {
        return add(name, value == null ? List.of() : Edition.plain(value.toString()));
    }

    /** The facts as a block, or no block where there are none. */
    List<Block> blocks() {
        return facts.isEmpty() ? List.of() : List.of(new Facts(facts));
    }
}
