package dev.qualis.cli;

import dev.qualis.dsl.keyword.Spelling;

/** The values of {@code --keywords}, as they are typed. */
enum Keywords {
    zh(Spelling.CHINESE),
    en(Spelling.ENGLISH);

    private final Spelling spelling;

    Keywords(Spelling spelling) {
        this.spelling = spelling;
    }

    Spelling spelling() {
        return spelling;
    }
}
