package dev.qualis.manual.chapter;

/** The chapters of a manual, in their order, with the names of their first files. */
public enum Chapter {
    COVER("index", Phrase.OVERVIEW),
    ORGANISATION("organisation", Phrase.ORGANISATION),
    POSITIONS("positions", Phrase.POSITIONS),
    PEOPLE("people", Phrase.PEOPLE),
    COMPETENCES("competences", Phrase.COMPETENCES),
    PRODUCTS("products", Phrase.PRODUCTS),
    PROCESSES("processes", Phrase.PROCESSES),
    RESPONSIBILITIES("responsibilities", Phrase.RESPONSIBILITIES),
    APPOINTMENT("appointment", Phrase.APPOINTMENT),
    DECISIONS("decisions", Phrase.DECISIONS),
    METRICS("metrics", Phrase.METRICS),
    STRATEGY("strategy", Phrase.STRATEGY),
    RISKS("risks", Phrase.RISKS_CHAPTER),
    CULTURE("culture", Phrase.CULTURE),
    OPERATION("operation", Phrase.OPERATION),
    COMPLIANCE("compliance", Phrase.COMPLIANCE),
    IMPROVEMENT("improvement", Phrase.IMPROVEMENT),
    ECONOMICS("economics", Phrase.ECONOMICS),
    SUSTAINABILITY("sustainability", Phrase.SUSTAINABILITY),
    ASSESSMENT("assessment", Phrase.ASSESSMENT),
    OTHER("elements", Phrase.OTHER_ELEMENTS),
    CONFORMITY("conformity", Phrase.CONFORMITY),
    GLOSSARY("glossary", Phrase.GLOSSARY);

    private final String file;
    private final Phrase title;

    Chapter(String file, Phrase title) {
        this.file = file;
        this.title = title;
    }

    Phrase title() {
        return title;
    }

    /** The file of the chapter's n-th page, counted from 1. */
    String file(int number) {
        return number == 1 ? file + ".html" : file + "-" + number + ".html";
    }
}
