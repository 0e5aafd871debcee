package dev.qualis.dsl.project;

import com.google.inject.Injector;
import dev.qualis.dsl.QmsStandaloneSetup;
import dev.qualis.dsl.keyword.SketchedText;
import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.dsl.message.MessageLanguage;
import dev.qualis.dsl.parsing.ParserTables;
import dev.qualis.dsl.workspace.Workspace;

/** The language without a workbench: what a program needs to read, check and write texts. */
public final class QmsLanguage {

    private final Injector injector;

    private QmsLanguage(Injector injector) {
        this.injector = injector;
    }

    /** The language, registered with EMF for programs that run without OSGi. */
    public static QmsLanguage standalone() {
        ParserTables.unpackBeside();
        return new QmsLanguage(new QmsStandaloneSetup().createInjectorAndDoEMFRegistration());
    }

    /** The language over services that someone else has set up, a workbench for instance. */
    public static QmsLanguage of(Injector injector) {
        return new QmsLanguage(injector);
    }

    /** Chooses the language in which issues are told: Chinese ({@code true}) or English. */
    public QmsLanguage tellIssuesInChinese(boolean chinese) {
        injector.getInstance(MessageLanguage.class).setChinese(chinese);
        return this;
    }

    /**
     * A proposal of what to write, in the words of the files that it is for.
     *
     * @param sketch one or more statements in English words, with {@code …} for what the writer has to fill in
     * @param spelling of the files
     */
    public String spell(String sketch, Spelling spelling) {
        return injector.getInstance(SketchedText.class).of(sketch, spelling);
    }

    public Injector injector() {
        return injector;
    }

    /** Makes snapshots of projects. */
    public Workspace workspace() {
        return injector.getInstance(Workspace.class);
    }

    /** A new, empty project. */
    public QmsProject newProject() {
        return injector.getInstance(QmsProject.class);
    }
}
